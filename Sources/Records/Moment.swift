/// A date as it is known: the instant, how precise it is, and whether somebody stated it.
package struct Moment: Hashable, Codable, Sendable {
    /// The first second of the stated day, month or year when the precision is coarser than a minute, in the
    /// source's time zone.
    package let instant: Instant
    package let precision: Precision
    package let origin: Origin

    package enum Precision: String, Codable, Sendable, CaseIterable {
        case second, minute, day, month, year
    }

    /// `stated` by the item itself; otherwise inferred, and from what. `relative` is counted from the time of the fetch
    /// ("včera").
    package enum Origin: String, Codable, Sendable, CaseIterable {
        case stated
        case relative
        case url
        case page
        case firstSeen = "first_seen"

        package var isInferred: Bool { self != .stated }
    }

    package init(instant: Instant, precision: Precision, origin: Origin = .stated) {
        self.instant = instant
        self.precision = precision
        self.origin = origin
    }
}

/// The day or days on which what an item speaks of took or will take place.
package struct EventDate: Hashable, Codable, Sendable {
    package let start: Day
    /// Last day, when there are several.
    package let end: Day?
    /// True when it was worked out (a weekday, the publication date), false when it stands written.
    package let isInferred: Bool

    package init(start: Day, end: Day? = nil, isInferred: Bool) {
        self.start = start
        self.end = end
        self.isInferred = isInferred
    }
}
