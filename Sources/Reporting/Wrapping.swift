/// Breaks text into lines of at most `width` characters between words; a longer word, such as an address, stays whole,
/// and so does a command, whose words are bound by U+00A0 here and parted by plain spaces in the line.
package struct Wrapping {
    let width: Int

    package init(width: Int) { self.width = width }

    /// `first` stands before the first line, `rest` before the others.
    package func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return (isEmpty ? lines : lines + [line]).map { $0.replacing("\u{A0}", with: " ") }
    }

    /// The text, shortened with a sign of omission or filled with spaces, exactly `width` characters wide.
    static func cell(_ text: String, _ width: Int) -> String {
        let short = text.count > width ? text.prefix(max(0, width - 1)) + "…" : text[...]
        return short + String(repeating: " ", count: max(0, width - short.count))
    }

    static func number(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
