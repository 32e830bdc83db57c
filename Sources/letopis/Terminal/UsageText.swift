/// Breaks the synopsis of a command, which comes as one line of any length, into lines that fit a terminal.
enum UsageText {
    private static let width = 80

    /// `text` with nothing else changed in it.
    static func wrapped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isSynopsis = line.hasPrefix("USAGE: ") || line.hasPrefix("Usage: ")
            return isSynopsis && line.count > width ? wrapped(synopsis: line) : String(line)
        }.joined(separator: "\n")
    }

    private static func wrapped(synopsis: Substring) -> String {
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: synopsis) {
            if !line.isEmpty, line.count + 1 + piece.count > width {
                lines.append(line)
                line = "          " + piece
            } else {
                line += (line.isEmpty ? "" : " ") + piece
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// Words, and what stands in brackets as one.
    private static func pieces(of synopsis: Substring) -> [Substring] {
        var depth = 0
        return synopsis.split { character in
            if "[<(".contains(character) { depth += 1 }
            if "]>)".contains(character) { depth -= 1 }
            return character == " " && depth == 0
        }
    }
}
