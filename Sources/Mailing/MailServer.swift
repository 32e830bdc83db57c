import CCurl

/// A server that takes mail: its address, and how it may be spoken to.
package struct MailServer: Hashable, Sendable {
    /// As libcurl reads it, with the port where one was given.
    package let url: String
    package let host: String
    package let security: Security

    package enum Security: Hashable, Sendable {
        /// TLS from the first byte.
        case implicit
        /// TLS after a greeting in the clear; without it nothing is sent.
        case startTLS
        /// Only to this machine itself.
        case none
    }

    /// Why an address cannot be used.
    package struct Refusal: Error, Hashable, CustomStringConvertible {
        package let description: String
    }

    /// Reads `smtps://mail.example.org` or `smtp://mail.example.org:587`. A user or password in it is refused.
    package init(_ text: String) throws(Refusal) {
        let lower = text.lowercased()
        guard lower.hasPrefix("smtps://") || lower.hasPrefix("smtp://") else {
            throw Refusal(description: "must begin with smtps:// (or smtp://, which then changes to TLS)")
        }
        guard let handle = curl_url() else { throw Refusal(description: "libcurl has no memory for it") }
        defer { curl_url_cleanup(handle) }
        guard curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK,
            let host = MailServer.part(CURLUPART_HOST, of: handle), !host.isEmpty,
            let whole = MailServer.part(CURLUPART_URL, of: handle)
        else { throw Refusal(description: "is not an address, such as smtps://mail.example.org") }
        guard MailServer.part(CURLUPART_USER, of: handle) == nil,
            MailServer.part(CURLUPART_PASSWORD, of: handle) == nil
        else { throw Refusal(description: "must not hold a user or password: give them as \"user\" and \"password\"") }
        guard MailServer.part(CURLUPART_PATH, of: handle) ?? "/" == "/" else {
            throw Refusal(description: "ends behind the host or its port")
        }
        url = whole
        self.host = host.filter { $0 != "[" && $0 != "]" }
        if lower.hasPrefix("smtps://") {
            security = .implicit
        } else {
            security = MailServer.isLoopback(self.host) ? .none : .startTLS
        }
    }

    /// By its very name: what a name leads to elsewhere is no promise that it stays on this machine.
    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let isNumeric = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil } && parts[0] == "127"
        return isNumeric || host == "::1" || host.lowercased() == "localhost"
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
