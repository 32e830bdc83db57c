/// A Content-Type as servers state it: `application/rss+xml; charset="windows-1250"`.
struct MediaType {
    /// Type and subtype in lower case; empty when none is stated.
    let essence: String
    private let parameters: [(name: String, value: String)]

    init(_ contentType: String?) {
        var parts = MediaType.parts(of: contentType ?? "")
        essence = parts.isEmpty ? "" : parts.removeFirst().lowercased()
        parameters = parts.compactMap { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, let name = Trimmed.text(String(sides[0])) else { return nil }
            return (name.lowercased(), Trimmed.text(String(sides[1])) ?? "")
        }
    }

    /// Nil when none is stated.
    var charset: String? { parameter("charset").flatMap { Trimmed.text($0) } }

    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// What stands between semicolons; quotes are taken off, and what is between them is left whole.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { part.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ";" {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        return parts.map { Trimmed.text($0) ?? "" }
    }
}
