import Foundation

/// Converts between instants and the town's own days and wall times.
package struct TownClock: Sendable {
    package let identifier: String
    private let zone: TimeZone

    /// Throws when the system's tz database does not know `identifier` (an unknown zone is silently nil otherwise).
    package init(timeZone identifier: String) throws(UnknownTimeZone) {
        guard let zone = TimeZone(identifier: identifier) else { throw UnknownTimeZone(identifier: identifier) }
        self.identifier = identifier
        self.zone = zone
    }

    package struct UnknownTimeZone: Error, CustomStringConvertible {
        package let identifier: String

        package var description: String {
            "the time zone \"\(identifier)\" is not known here; use a name such as Europe/Prague (package tzdata)"
        }
    }

    /// The town's day at `instant`.
    package func day(at instant: Instant) -> Day {
        let local = instant.seconds + Int64(offset(at: instant))
        return Day(daysSince1970: Int((Double(local) / 86_400).rounded(.down)))
    }

    /// The day that `moment` means in the town. Midnight, in whichever zone, is how programs write a day: it is the one that
    /// was written, not the one into which the midnight falls here.
    package func day(of moment: Moment) -> Day {
        switch moment.precision {
        case .second, .minute, .month, .year: return day(at: moment.instant)
        case .day:
            // Zones lie up to twelve hours from Greenwich, but for islands.
            let noon = Double(moment.instant.seconds + 43_200)
            return Day(daysSince1970: Int((noon / 86_400).rounded(.down)))
        }
    }

    /// Seconds east of Greenwich in force at `instant`.
    package func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.seconds)))
    }

    /// The instant of a wall time. In the hour that happens twice, the first; in the hour that is skipped, the
    /// time it would have been by the clock before the change (RFC 5545, 3.3.5).
    package func instant(of day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Instant {
        let wall = Int64(day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second)
        let before = offset(at: Instant(seconds: wall - 86_400))
        let after = offset(at: Instant(seconds: wall + 86_400))
        let early = Instant(seconds: wall - Int64(before))
        if before == after || offset(at: early) == before { return early }
        let late = Instant(seconds: wall - Int64(after))
        return offset(at: late) == after ? late : early
    }

    /// `2025-03-01T18:05:09+01:00`.
    package func iso8601(_ instant: Instant) -> String { instant.iso8601(offset: offset(at: instant)) }
}
