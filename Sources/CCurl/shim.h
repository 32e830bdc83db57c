#pragma once
#include <curl/curl.h>
#include <sys/socket.h>

// Whether Swift sees the enumerator through Glibc or through this module depends on the build: here it is always seen.
static const int letopis_stream_socket = SOCK_STREAM;

// curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt are variadic, which Swift cannot call: one wrapper for
// each type of argument.
static inline CURLcode letopis_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode letopis_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode letopis_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode letopis_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

typedef size_t (*letopis_curl_write)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode letopis_curl_set_write(CURL *handle, CURLoption option, letopis_curl_write callback) {
    return curl_easy_setopt(handle, option, callback);
}

typedef size_t (*letopis_curl_read)(char *buffer, size_t size, size_t count, void *context);
static inline CURLcode letopis_curl_set_read(CURL *handle, letopis_curl_read callback) {
    return curl_easy_setopt(handle, CURLOPT_READFUNCTION, callback);
}

typedef curl_socket_t (*letopis_curl_open)(void *context, curlsocktype purpose, struct curl_sockaddr *address);
static inline CURLcode letopis_curl_set_open(CURL *handle, letopis_curl_open callback) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
}

static inline CURLcode letopis_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode letopis_curl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode letopis_curl_get_string(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode letopis_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode letopis_curl_multi_set_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

// CURLMsg keeps its result in a union, which Swift reads clumsily.
static inline CURLcode letopis_curl_result(const CURLMsg *message) { return message->data.result; }
