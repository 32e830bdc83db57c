import CCurl

/// The parts of a URL that harvesting needs, as libcurl itself reads them, so that the two cannot disagree.
struct WebAddress: Hashable {
    /// With everything escaped that a request line cannot carry.
    let url: String
    /// Lower-case, numeric forms such as `2130706433` written out, IPv6 without brackets.
    let host: String
    /// Scheme, host and port, the default port left out: what one robots.txt holds for.
    let origin: String
    /// Path and query.
    let target: String

    /// What a server is asked for: the address without its fragment.
    var resource: Resource { Resource(origin: origin, target: target) }

    struct Resource: Hashable {
        let origin: String
        let target: String
    }

    /// Nil when it is not an http or https URL.
    init?(_ text: String) {
        guard let scheme = WebAddress.scheme(of: text), scheme == "http" || scheme == "https",
            let handle = curl_url()
        else { return nil }
        defer { curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_URLENCODE)
        guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
            let url = WebAddress.part(CURLUPART_URL, of: handle),
            let host = WebAddress.part(CURLUPART_HOST, of: handle), !host.isEmpty
        else { return nil }
        self.url = url
        self.host = String(host.lowercased().drop { $0 == "[" }.prefix { $0 != "]" })
        let port = WebAddress.part(CURLUPART_PORT, of: handle)
        let usual = scheme == "http" ? "80" : "443"
        origin = "\(scheme)://\(host.lowercased())" + (port.flatMap { $0 == usual ? nil : ":\($0)" } ?? "")
        let query = WebAddress.part(CURLUPART_QUERY, of: handle).map { "?\($0)" } ?? ""
        target = (WebAddress.part(CURLUPART_PATH, of: handle) ?? "/") + query
    }

    /// The lower-case letters before the first colon.
    static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon]
        guard !scheme.isEmpty, scheme.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 && $0 != 0x2F }) else { return nil }
        return scheme.lowercased()
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
