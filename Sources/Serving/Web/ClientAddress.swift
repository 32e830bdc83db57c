import Hummingbird

/// Whose request it is. A proxy on this machine names its client; anybody else's word about that is not believed.
enum ClientAddress {
    /// Nil for this machine itself, which is not limited.
    static func of(_ request: Request, peer: String?) -> String? {
        guard let peer else { return nil }
        guard isLoopback(peer) else { return peer }
        guard let name = FieldName("X-Forwarded-For"), let hops = request.headers[name] else { return nil }
        let last = hops.split(separator: ",").last.map { String($0.filter { !$0.isWhitespace }) } ?? ""
        return last.isEmpty || last.utf8.count > 45 || isLoopback(last) ? nil : last
    }

    /// Whose connection it is; nil for this machine itself, whose proxies speak for many.
    static func counted(_ peer: String?) -> String? { peer.flatMap { isLoopback($0) ? nil : $0 } }

    private static func isLoopback(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }
}
