/// The ways in which people and programs write that an address is one of the web.
enum WebScheme {
    /// `address` with its scheme as Letopis reads it, nothing else changed: `HTTPS://a`, `feed://a` and `feed:https://a`
    /// are `https://a`.
    static func normalized(_ address: String) -> String {
        let start = address.prefix { $0 != ":" }
        let rest = address.dropFirst(start.count)
        switch start.lowercased() {
        case "http", "https": return start.lowercased() + rest
        case "feed":
            if rest.hasPrefix("://") { return "https" + rest }
            let inner = normalized(String(rest.dropFirst()))
            return inner.hasPrefix("http://") || inner.hasPrefix("https://") ? inner : address
        default: return address  // a word of an address, not an enum
        }
    }
}
