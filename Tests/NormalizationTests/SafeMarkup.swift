/// Reads markup the way an attacker's browser might, without the parser that wrote it: every `<` begins a tag, and each
/// tag must be one of these exactly.
enum SafeMarkup {
    private static let names = [
        "p", "b", "strong", "i", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "table", "thead", "tbody",
        "tr", "td",
        "th", "figure", "figcaption",
    ]

    static func violations(in html: String) -> [String] {
        html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return String(piece) }
            let tag = String(piece[..<end])
            if tag == "br" || tag == "/a" || names.contains(tag)
                || names.contains(String(tag.dropFirst())) && tag.hasPrefix("/")
            {
                return nil
            }
            guard tag.hasPrefix("a href=\""), tag.hasSuffix("\" rel=\"noopener\"") else { return tag }
            let target = tag.dropFirst(8).dropLast(16)
            let isSafe = ["https://", "http://", "mailto:"].contains { target.hasPrefix($0) }
            return isSafe && !target.contains("\"") && !target.contains("'>") ? nil : tag
        }
    }
}
