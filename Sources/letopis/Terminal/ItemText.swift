import Archiving
import Records

/// One item as people read it on a terminal.
struct ItemText {
    let clock: TownClock
    private let style = Style()

    init(clock: TownClock) {
        self.clock = clock
    }

    func text(of item: StoredItem, story: [StoredItem], versions: [ItemVersion]) -> String {
        var lines: [String] = []
        if let title = item.record.title { lines += [wrapped(title, paint: style.bold), ""] }
        if !item.record.text.isEmpty { lines += [wrapped(item.record.text), ""] }
        lines += facts(of: item).map { label, value in style.dim(label.padded(to: 12)) + value }
        let others = story.filter { $0.id != item.id }
        if !others.isEmpty {
            lines += ["", style.bold("Also told by")]
            lines += others.map { "  \($0.sourceName), \($0.day.iso8601), \($0.id)" }
        }
        if !versions.isEmpty { lines += ["", VersionsText(clock: clock).text(of: versions)] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func wrapped(_ text: String, paint: (String) -> String = { $0 }) -> String {
        var lines = WrappedRuns(indent: 0)
        lines.add(text, paint: paint)
        return lines.text
    }

    private func facts(of item: StoredItem) -> [(String, String)] {
        let record = item.record
        var facts = [("id", item.id), ("source", item.sourceName)]
        if let url = record.url { facts.append(("address", url)) }
        let origin =
            switch item.date.origin {
            case .stated: ""
            case .relative: " (counted from the day of the fetch)"
            case .url, .page: " (not stated: told by its \(item.date.origin.rawValue == "url" ? "address" : "page"))"
            case .firstSeen: " (not stated: first seen)"
            }
        facts.append(
            ("published", (item.date.precision == .day ? item.day.iso8601 : clock.iso8601(item.date.instant)) + origin))
        if let event = item.judgement?.event {
            let end = event.end.map { " to \($0.iso8601)" } ?? ""
            facts.append(("event", event.start.iso8601 + end + (event.isInferred ? " (worked out)" : "")))
        }
        if let meeting = item.meeting { facts.append(("meeting", meeting)) }
        if let place = record.place { facts.append(("place", place)) }
        if let subject = item.subject { facts.append(("subject", subject.subject)) }
        facts.append(("first seen", clock.iso8601(item.firstSeen)))
        facts.append(("last seen", clock.iso8601(item.lastSeen)))
        if let missing = item.missingSince { facts.append(("gone since", clock.iso8601(missing))) }
        if let withdrawn = item.withdrawnAt { facts.append(("withdrawn", clock.iso8601(withdrawn))) }
        facts.append(("versions", String(item.versionCount)))
        return facts
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, width - count))
    }
}
