import Archiving
import Records

/// An answer as people read it on a terminal: title, place of the text with what was found, source, date, id.
struct HitText {
    let clock: TownClock
    private let style = Style()

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
        let part = hit.isInCompound ? " · part of a compound" : ""
        return "  \(hit.item.sourceName) · \(hit.item.day.iso8601)\(seen)\(more)\(part) · \(hit.item.id)"
    }

    private func runs(_ runs: [TextRun], weight: (String) -> String) -> String {
        runs.map { $0.isHit ? style.hit($0.text) : weight($0.text) }.joined()
    }

    /// Colour codes take no room.
    private func wrapped(_ runs: [TextRun]) -> String {
        var lines = WrappedRuns(width: 78)
        for run in runs {
            lines.add(run.text.replacing("\n", with: " "), paint: run.isHit ? style.hit : { $0 })
        }
        return lines.text
    }
}
