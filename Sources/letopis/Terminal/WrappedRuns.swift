/// Runs of text broken into lines between words. What paints a run takes no room of the line.
struct WrappedRuns {
    /// The widest line that any terminal shows whole.
    static let terminalWidth = 80

    let width: Int
    let indent: String
    private var lines: [String] = []
    private var line = ""
    private var column = 0

    init(width: Int = WrappedRuns.terminalWidth, indent: Int = 2) {
        self.width = width
        self.indent = String(repeating: " ", count: indent)
        (line, column) = (self.indent, indent)
    }

    /// Everything added so far, without the last line's end.
    var text: String { (lines + [Self.trimmed(line)]).joined(separator: "\n") }

    /// `paint` colors a word. A line's end in `text` ends the line.
    mutating func add(_ text: String, paint: (String) -> String = { $0 }) {
        for (number, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { endLine() }
            for (place, word) in part.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if place > 0 { addSpace() }
                if !word.isEmpty { add(word: String(word), paint) }
            }
        }
    }

    private mutating func addSpace() {
        guard column > indent.count else { return }
        (line, column) = (line + " ", column + 1)
    }

    private mutating func add(word: String, _ paint: (String) -> String) {
        if column > indent.count, column + word.count > width { endLine() }
        line += paint(word)
        column += word.count
    }

    private mutating func endLine() {
        lines.append(Self.trimmed(line))
        (line, column) = (indent, indent.count)
    }

    private static func trimmed(_ line: String) -> String {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return String(line[...last])
    }
}
