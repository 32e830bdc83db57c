#pragma once
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The ISO 639-1 code CLD2 holds most likely for `length` bytes of UTF-8 plain text, "un" when it knows none.
/// `tld` is a top-level-domain hint or NULL. `percent` receives the share of the text in that language, 0-100.
/// The returned string is static.
const char *letopis_detect_language(const char *text, size_t length, const char *tld, int *percent, bool *reliable);

#ifdef __cplusplus
}
#endif
