/// Which date of which event an item is. However many dates a source states of an event, and however it writes them,
/// each of them has this one name.
package struct Occurrence: Hashable, Sendable {
    /// The id that all dates of the event share, as keys have it.
    package let series: String
    /// ISO 8601 in UTC to the minute, or a day.
    package let start: String

    private static let prefix = "occurrence:"

    package init(of series: String, start: Moment, clock: TownClock) {
        self.series = series
        self.start =
            switch start.precision {
            case .second, .minute: Instant(seconds: start.instant.seconds - start.instant.seconds % 60).iso8601
            case .day, .month, .year: clock.day(at: start.instant).iso8601
            }
    }

    /// Reads `name`; nil when it names something else.
    package init?(name: String) {
        guard name.hasPrefix(Occurrence.prefix), let space = name.lastIndex(of: " ") else { return nil }
        series = String(name[..<space].dropFirst(Occurrence.prefix.count))
        start = String(name[space...].dropFirst())
    }

    package var name: String { "\(Occurrence.prefix)\(series) \(start)" }

    /// The key of the event's item while it has one date only.
    package var seriesKey: String { "id:\(series)" }
}

extension Record {
    /// Which date of an event it is, where its document tells it from the others.
    package var occurrence: Occurrence? { aliases.first.flatMap(Occurrence.init(name:)) }

    /// Whether its key is that of the whole event, so that the one date that is left of several has it too.
    package var isNamedBySeries: Bool { occurrence.map { $0.seriesKey == key } ?? false }
}
