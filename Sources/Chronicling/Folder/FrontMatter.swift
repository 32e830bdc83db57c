/// A file that begins with YAML between two lines of `---`, then text.
struct FrontMatter {
    let yaml: String
    let text: String

    init(file: String, content: String) throws(ChronicleFileError) {
        var lines = content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        // Word processors leave a byte order mark.
        if let first = lines.first, first.first == "\u{FEFF}" { lines[0] = first.dropFirst() }
        guard let first = lines.first, Self.isFence(first) else {
            throw ChronicleFileError(
                file: file, line: 1, problem: "the file does not begin with a line ---",
                remedy: "put the keys (id, date, chapter …) between two lines of --- at the top")
        }
        guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
            throw ChronicleFileError(
                file: file, line: lines.count, problem: "the second line --- is missing",
                remedy: "put a line --- between the keys and the text")
        }
        yaml = lines[1..<end].joined(separator: "\n")
        text = lines[(end + 1)...].prefix { $0 != Self.reasons }.drop { $0.allSatisfy(\.isWhitespace) }
            .joined(separator: "\n")
    }

    /// Ends the text of a proposal; what follows says why it is proposed, and is no part of an entry moved by hand.
    static let reasons: Substring = "<!-- why -->"

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    }
}
