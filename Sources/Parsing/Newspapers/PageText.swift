/// The text of a newspaper's page, out of the two ways in which it was taken from the file.
///
/// The layout keeps lines and tables of a page of one column whole; of several columns it would mix the lines, and then
/// the order of the text itself is followed.
struct PageText {
    let text: String

    init(layout: String, plain: String) {
        let chosen = PageText.hasColumns(layout) && plain.contains(where: \.isLetter) ? plain : layout
        text = PageText.withoutHyphens(chosen)
    }

    /// Whether a quarter of the full lines has a gap of four spaces or more between words: columns, not a heading or a
    /// list of times.
    private static func hasColumns(_ layout: String) -> Bool {
        let lines = layout.split(whereSeparator: \.isNewline).compactMap { Trimmed.text(String($0)) }
        let long = lines.filter { $0.count >= 60 }
        guard long.count >= 12 else { return false }
        let parted = long.count { line in
            let sides = line.split(separator: "    ").compactMap { Trimmed.text(String($0)) }
            // Words on both sides: a dotted line to a page number is no column.
            return sides.count { $0.count >= 15 } >= 2
        }
        return parted * 4 >= long.count
    }

    /// A word that was parted at the end of its line is one word again.
    private static func withoutHyphens(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = Trimmed.text(String(line)) ?? ""
            guard let last = lines.last, let joined = joined(last, line) else {
                lines.append(line)
                continue
            }
            lines[lines.count - 1] = joined
        }
        return lines.joined(separator: "\n")
    }

    private static func joined(_ first: String, _ second: String) -> String? {
        guard let mark = first.last, mark == "-" || mark == "\u{AD}" || mark == "\u{2010}",
            first.dropLast().last?.isLetter == true, second.first?.isLowercase == true
        else { return nil }
        return String(first.dropLast()) + second
    }
}
