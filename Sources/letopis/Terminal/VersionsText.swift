import Archiving
import Linguistics
import Records

/// An item's versions as people read them on a terminal: the first whole, then word by word what became of it.
struct VersionsText {
    let clock: TownClock
    private let style = Style()

    init(clock: TownClock) {
        self.clock = clock
    }

    /// Oldest first. Words between `[-` and `-]` were taken out, words between `{+` and `+}` put in.
    func text(of versions: [ItemVersion]) -> String {
        versions.indices.map { place in
            heading(of: versions[place]) + "\n"
                + (place == 0 ? whole(versions[0]) : difference(from: versions[place - 1], to: versions[place]))
        }.joined(separator: "\n\n")
    }

    private func heading(of version: ItemVersion) -> String {
        style.bold(
            "Version \(version.number), first seen \(clock.iso8601(version.seenAt))"
                + (version.isCurrent ? " (current)" : ""))
    }

    private func whole(_ version: ItemVersion) -> String {
        var runs = WrappedRuns()
        if let title = version.title { runs.add(title + (version.text.isEmpty ? "" : "\n\n"), paint: style.bold) }
        runs.add(version.text)
        return runs.text
    }

    private func difference(from former: ItemVersion, to version: ItemVersion) -> String {
        var parts: [String] = []
        if let title = TextDifference(from: former.title ?? "", to: version.title ?? "") { parts.append(marked(title)) }
        if let text = TextDifference(from: former.text, to: version.text) { parts.append(marked(text)) }
        parts += details(from: former, to: version)
        if parts.isEmpty { parts.append("  Only a date, a place or a reference beside the text changed.") }
        return parts.joined(separator: "\n\n")
    }

    private func marked(_ difference: TextDifference) -> String {
        var runs = WrappedRuns()
        for run in difference.runs {
            switch run.kind {
            case .kept: runs.add(run.text)
            case .removed: add(run.text, between: ("[-", "-]"), style.bad, to: &runs)
            case .added: add(run.text, between: ("{+", "+}"), style.good, to: &runs)
            }
        }
        return runs.text
    }

    /// The mark closes behind the last word, not behind the white space that follows it.
    private func add(
        _ text: String, between marks: (String, String), _ paint: (String) -> String, to runs: inout WrappedRuns
    ) {
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
        runs.add(marks.0 + text[..<end] + marks.1, paint: paint)
        runs.add(String(text[end...]))
    }

    private func details(from former: ItemVersion, to version: ItemVersion) -> [String] {
        var lines: [String] = []
        if former.url != version.url {
            lines.append("  address  \(former.url ?? "none")\n       now \(version.url ?? "none")")
        }
        let (old, new) = (former.attachments.map(\.url), version.attachments.map(\.url))
        lines += old.filter { !new.contains($0) }.map { "  attachment taken away: \($0)" }
        lines += new.filter { !old.contains($0) }.map { "  attachment added: \($0)" }
        return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
    }
}
