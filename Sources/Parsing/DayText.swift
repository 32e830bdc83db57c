import Dating
import Records

/// Whether a short text is the date of a day or a moment, and nothing else.
enum DayText {
    static func isDay(_ text: String) -> Bool { moment(of: text) != nil }

    /// In some zone, and read at some time: to tell dates from other texts and from each other, no more. A bare year is a
    /// count as well.
    static func moment(of text: String) -> Moment? {
        guard let clock = try? TownClock(timeZone: "UTC"),
            let moment = DateReader(clock: clock).moment(text, relativeTo: Instant(seconds: 0)),
            [.day, .minute, .second].contains(moment.precision)
        else { return nil }
        return moment
    }
}
