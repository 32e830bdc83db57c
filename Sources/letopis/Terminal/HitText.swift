import Archiving
import Records

/// An answer as people read it on a terminal: title, place of the text with what was found, source, date, id.
struct HitText {
    let clock: TownClock
    private let style = Style()
    private let width = 78

    init(clock: TownClock) {
        self.clock = clock
    }

    func text(of page: SearchPage) -> String {
        guard !page.hits.isEmpty else { return "Nothing found.\n" }
        var text = ""
        for hit in page.hits {
            let title = hit.title.isEmpty ? "" : runs(hit.title, weight: style.bold) + "\n"
            let snippet = hit.snippet.isEmpty ? "" : wrapped(hit.snippet) + "\n"
            text += title + snippet + style.dim(footer(of: hit)) + "\n\n"
        }
        let relation = page.total.relation == .gte ? "at least " : ""
        let rest = page.total.value > page.hits.count ? "; the first \(page.hits.count) are shown (--limit)" : ""
        return text
            + "\(relation)\(page.total.value) found\(rest)\(page.isPartial ? "; the search ran out of time" : "")\n"
    }

    private func footer(of hit: SearchHit) -> String {
        let seen = hit.item.isDateInferred ? " (first seen)" : ""
        let more = hit.storySize > 1 ? " · told by \(hit.storySize)" : ""
        return "  \(hit.item.sourceName) · \(hit.item.day.iso8601)\(seen)\(more) · \(hit.item.id)"
    }

    private func runs(_ runs: [TextRun], weight: (String) -> String) -> String {
        runs.map { $0.isHit ? style.hit($0.text) : weight($0.text) }.joined()
    }

    /// The runs broken into lines between words; colour codes take no room.
    private func wrapped(_ runs: [TextRun]) -> String {
        var lines: [String] = []
        var line = "  "
        var column = 2
        for run in runs {
            let words = run.text.replacing("\n", with: " ").split(separator: " ", omittingEmptySubsequences: false)
            for (index, word) in words.enumerated() {
                if index > 0 { (line, column) = (line + " ", column + 1) }
                if column > 2, column + word.count > width {
                    lines.append(line.last == " " ? String(line.dropLast()) : line)
                    (line, column) = ("  ", 2)
                }
                line += run.isHit ? style.hit(String(word)) : String(word)
                column += word.count
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
