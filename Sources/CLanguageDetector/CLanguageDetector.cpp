#include "CLanguageDetector.h"

#include <cstdio>  // cld2's header uses FILE without including it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

const char *letopis_detect_language(const char *text, size_t length, const char *tld, int *percent, bool *reliable) {
    CLD2::CLDHints hints = {nullptr, tld, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int textBytes = 0;
    const CLD2::Language summary = CLD2::ExtDetectLanguageSummary(
        text, static_cast<int>(length), true, &hints, 0, languages, percents, scores, nullptr, &textBytes, reliable);
    *percent = percents[0];
    return CLD2::LanguageCode(summary);
}
