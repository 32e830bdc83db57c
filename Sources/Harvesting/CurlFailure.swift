import CCurl
import Records

/// Puts libcurl's error codes into words that a clerk can act on.
enum CurlFailure {
    static func failure(
        _ code: CURLcode, host: String, limits: HarvestLimits, detail: String, isConnected: Bool
    ) -> FetchFailure {
        let isLost = code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT
        return FetchFailure(
            trouble(code, detail: detail),
            sentence(code, host: host, limits: limits, detail: detail),
            isUnreachable: isLost || code == CURLE_OPERATION_TIMEDOUT && !isConnected)
    }

    /// Only libcurl's words tell these from what else its code may mean.
    private static func isNoHTTP(_ detail: String) -> Bool { detail.hasPrefix("Received HTTP/0.9") }

    private static func isTooLongHead(_ detail: String) -> Bool { detail.hasPrefix("Too large response headers") }

    private static func trouble(_ code: CURLcode, detail: String) -> Trouble {
        switch code {
        case _ where isNoHTTP(detail): .plain(.damaged)
        case _ where isTooLongHead(detail): .plain(.tooLarge)
        case CURLE_COULDNT_RESOLVE_HOST: .plain(.unknownName)
        case CURLE_COULDNT_CONNECT: .plain(.noConnection)
        case CURLE_OPERATION_TIMEDOUT: .plain(.tooSlow)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            .plain(.noSecureConnection)
        case CURLE_TOO_MANY_REDIRECTS: .plain(.circle)
        case CURLE_UNSUPPORTED_PROTOCOL: .plain(.badRedirect)
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM: .plain(.brokenOff)
        case CURLE_GOT_NOTHING: .plain(.noAnswer)
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY: .plain(.damaged)
        default: .plain(.transfer)  // libcurl has about a hundred codes
        }
    }

    private static func sentence(_ code: CURLcode, host: String, limits: HarvestLimits, detail: String) -> String {
        switch code {
        case _ where isNoHTTP(detail), CURLE_WEIRD_SERVER_REPLY:
            "what answers at \(host) is no web server, or a broken one: \(detail)"
        case _ where isTooLongHead(detail):
            "the header fields of \(host)'s answer are larger than libcurl takes: \(detail)"
        case CURLE_COULDNT_RESOLVE_HOST:
            "the name \(host) leads nowhere (DNS): the address may be misspelt, the site gone, or this machine offline"
        case CURLE_COULDNT_CONNECT:
            "no connection to \(host): \(detail)"
        case CURLE_OPERATION_TIMEDOUT:
            "\(host) was too slow: \(detail) (limits: \(limits.connectTimeoutSeconds) s to connect, "
                + "\(limits.totalTimeoutSeconds) s in all, \(limits.stallTimeoutSeconds) s without progress)"
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            "no secure connection to \(host): \(detail); the site's operator has to renew or repair its certificate"
        case CURLE_TOO_MANY_REDIRECTS:
            "\(host) redirects more than \(limits.maximumRedirects) times; tell the operator of the site"
        case CURLE_UNSUPPORTED_PROTOCOL:
            "\(host) redirects to an address that is neither http nor https, which is not followed"
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            "the answer of \(host) broke off before its end: \(detail)"
        case CURLE_GOT_NOTHING:
            "\(host) closed the connection without an answer"
        case CURLE_BAD_CONTENT_ENCODING:
            "the answer of \(host) is damaged in its compression: \(detail)"
        default:  // libcurl has about a hundred codes; its own words are good enough for the rest
            "the transfer from \(host) failed: "
                + (detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail)
        }
    }
}
