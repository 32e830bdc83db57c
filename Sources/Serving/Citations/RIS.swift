import Records

/// A record in the RIS format, which reference managers import: two letters, two spaces, a hyphen, CRLF.
enum RIS {
    static func entry(of citation: Citation) -> String {
        let published = citation.published
        let date = published.parts.map { $0 < 10 ? "0\($0)" : String($0) } + ["", ""]
        var lines: [(String, String?)] = [("TY", type(of: citation)), ("ID", citation.id)]
        lines += citation.authors.map { ("AU", $0) }
        lines += [
            ("TI", citation.title ?? citation.beginning.map { "[\($0)]" }), ("T2", citation.publisher),
            ("PB", citation.publisher), ("PY", String(published.day.year)),
            ("DA", date.prefix(3).joined(separator: "/") + "/"),
            ("SP", citation.page.map { String($0) }),
            ("Y2", citation.accessed.iso8601.replacing("-", with: "/") + "/"),
            ("UR", citation.url ?? citation.permalink),
            ("LA", citation.language), ("LK", citation.permalink), ("ET", String(citation.version)), ("ER", ""),
        ]
        return lines.compactMap { tag, value in value.map { "\(tag)  - \(oneLine($0))\r\n" } }.joined()
    }

    private static func type(of citation: Citation) -> String {
        switch citation.kind {
        case .video: "VIDEO"
        case .audio: "SOUND"
        case .broadcast: "MPCT"
        case .post: "BLOG"
        case .article where citation.sourceKind == .newspaper, .page where citation.sourceKind == .newspaper: "NEWS"
        case .article, .notice, .event, .meeting, .paper, .page: "ELEC"
        }
    }

    /// A line end in a value would begin a field of the harvested text's own.
    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
