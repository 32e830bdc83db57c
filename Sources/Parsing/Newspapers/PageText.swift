/// The text of a newspaper's page, out of the two ways in which it was taken from the file.
///
/// The layout keeps lines and tables of one column whole. Columns it would mix line by line, wherever on the page they
/// stand, and then the order of the text itself is followed.
struct PageText {
    let text: String

    init(layout: String, plain: String) {
        let chosen = PageText.hasColumns(layout) && plain.contains(where: \.isLetter) ? plain : layout
        text = PageText.withoutHyphens(chosen)
    }

    /// Whether two lines in a row are parted at one place: a heading, a signature or a row of a table is not.
    private static func hasColumns(_ layout: String) -> Bool {
        let gutters = layout.split(whereSeparator: \.isNewline).filter { Trimmed.text(String($0)) != nil }
            .map { LaidOutLine($0).gutters }
        return zip(gutters, gutters.dropFirst()).contains { upper, lower in
            upper.contains { gutter in lower.contains { $0.overlaps(gutter) } }
        }
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
        let next = second.prefix { $0.isLetter }
        // "Haupt- und Finanzausschuss": the hyphen stands for the rest of the word.
        if mark != "\u{AD}", conjunctions.contains(String(next)) { return "\(first) \(second)" }
        return String(first.dropLast()) + second
    }

    /// Not the Ukrainian "та", which is a syllable as well ("спільно-та").
    private static let conjunctions: Set = [
        "und", "oder", "bzw", "beziehungsweise", "sowie", "u", "a", "nebo", "alebo", "či", "i", "oraz", "lub", "і", "й",
        "або",
    ]
}
