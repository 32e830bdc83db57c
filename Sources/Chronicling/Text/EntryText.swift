import Linguistics

/// The few marks that people's texts may use, read and written: paragraphs parted by empty lines, `- ` lists,
/// `| a | b |` tables, `*em*`, `**strong**`, `[words](address)`, `[^1]`, and `\` before a mark that is meant literally.
package struct EntryText {
    /// Puts the author's own marks around verbatim words so that they are printed as they are.
    package static func escaped(_ text: String) -> String {
        var escaped = ""
        for (index, character) in text.enumerated() {
            if "\\*[]".contains(character) || (index == 0 && "-|".contains(character)) { escaped.append("\\") }
            escaped.append(character == "\n" ? " " : character)
        }
        return escaped
    }

    package init() {}

    package func blocks(of text: String) -> [MarkedBlock] {
        paragraphs(of: text).flatMap { lines -> [MarkedBlock] in
            if lines.allSatisfy({ $0.hasPrefix("- ") }) {
                return [MarkedBlock.list(lines.map { MarkedInlines.read(String($0.dropFirst(2))) })]
            }
            if lines.count > 1, lines.allSatisfy({ $0.hasPrefix("|") }) { return [.table(lines.map(cells(of:)))] }
            return [.para(MarkedInlines.read(lines.joined(separator: " ")))]
        }
    }

    private func paragraphs(of text: String) -> [[String]] {
        var paragraphs: [[String]] = []
        var current: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let trimmed = String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
            if trimmed.isEmpty {
                if !current.isEmpty { paragraphs.append(current) }
                current = []
            } else {
                current.append(trimmed)
            }
        }
        return current.isEmpty ? paragraphs : paragraphs + [current]
    }

    private func cells(of line: String) -> [[MarkedInline]] {
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast(line.hasSuffix("|") ? 1 : 0)
            .map { cell in
                MarkedInlines.read(String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
            }
    }
}
