import Records

/// Says what an HTTP status means for a source and what somebody can do about it.
struct StatusSentence {
    let source: Source.ID

    func text(_ status: Int, notBefore: Instant?) -> String {
        let answer = "the server answered \(status)" + (StatusSentence.phrases[status].map { " " + $0 } ?? "")
        return "\(answer): \(advice(status, notBefore: notBefore))"
    }

    private func advice(_ status: Int, notBefore: Instant?) -> String {
        switch status {
        case 404: "the address may have moved; open it in a browser and correct \(file)"
        case 410:
            "the address is gone for good and is asked only once a month from now on; look for a new one, or set "
                + "\"enabled\": false in \(file)"
        case 401, 407:
            "the address asks for a password or a key; renew the source's token, or look for a public address and correct "
                + file
        case 403, 451:
            "the server does not let Letopis in; if the address opens in a browser, ask its operator to allow it"
        case 429, 503:
            "it wants to be asked less often; next attempt " + (notBefore.map { "after \($0.iso8601)" } ?? "tomorrow")
        case 500...599: "a fault of the server; next attempt tomorrow"
        case 304: "it was not asked whether anything had changed; next attempt tomorrow"
        case 204, 205: "there is nothing at this address; open it in a browser and correct \(file)"
        case 300...399: "it leads on without saying where; open it in a browser and correct \(file)"
        default: "nothing readable came; open the address in a browser"  // a number, not an enum
        }
    }

    /// How much the answer says about the source, as in `FetchFailure`.
    static func weight(of status: Int) -> Int {
        switch status {
        case 401, 403, 404, 407, 410, 451: 4
        case 408, 429, 500...599: 1
        default: 2  // a number, not an enum
        }
    }

    private var file: String { "feeds/\(source).json" }

    /// RFC 9110, section 15.
    static let phrases: [Int: String] = [
        200: "OK", 203: "Non-Authoritative Information", 204: "No Content", 205: "Reset Content",
        206: "Partial Content", 300: "Multiple Choices", 301: "Moved Permanently", 302: "Found", 303: "See Other",
        304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request",
        401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
        408: "Request Timeout", 410: "Gone", 429: "Too Many Requests", 451: "Unavailable For Legal Reasons",
        500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable",
        504: "Gateway Timeout",
    ]
}
