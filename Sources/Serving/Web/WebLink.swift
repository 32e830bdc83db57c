/// Lets through only addresses that a page may link to. Harvested addresses were judged when they came; they are
/// judged again where they leave, because a `javascript:` link in an old archive is still one.
enum WebLink {
    /// `url` when it is http, https or mailto; else nil.
    static func safe(_ url: String?) -> String? {
        guard let url else { return nil }
        let start = url.prefix(8).lowercased()
        let isAllowed = ["http://", "https://", "mailto:"].contains { start.hasPrefix($0) }
        let hasControl = url.unicodeScalars.contains { $0.value < 0x21 || $0.value == 0x7F }
        return isAllowed && !hasControl ? url : nil
    }
}
