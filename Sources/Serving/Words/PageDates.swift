import Linguistics
import Records

/// Writes dates and numbers as a reader of the page's language expects them, in the town's days.
struct PageDates: Sendable {
    let phrases: Phrases
    let clock: TownClock

    /// `14. května 2025`, with spaces that do not break.
    func day(_ day: Day) -> String {
        "\(Typography.dayAndMonth(day, phrases.language.linguistic)) \(day.year)".replacing(" ", with: "\u{A0}")
    }

    /// As far as it is known: a day, a month as number and year, or a year.
    func moment(_ moment: Moment, withTime: Bool = false) -> String {
        let local = clock.day(at: moment.instant)
        switch moment.precision {
        case .year: return String(local.year)
        case .month: return "\(local.month)/\(local.year)"
        case .day: return day(local)
        case .minute, .second: return withTime ? "\(day(local)), \(time(moment.instant))" : day(local)
        }
    }

    func instant(_ instant: Instant) -> String { "\(day(clock.day(at: instant))), \(time(instant))" }

    /// With the hour at which it begins, where that is stated.
    func days(_ event: EventDate, beginning: Moment? = nil) -> String {
        let hour = beginning.flatMap { moment in
            let hasHour = moment.precision == .minute || moment.precision == .second
            return hasHour && clock.day(at: moment.instant) == event.start ? time(moment.instant) : nil
        }
        let first = [day(event.start), hour].compactMap(\.self).joined(separator: ", ")
        guard let end = event.end, end != event.start else { return first }
        return "\(first) – \(day(end))"
    }

    /// `9:10` on the town's clock.
    private func time(_ instant: Instant) -> String {
        let seconds = instant.seconds + Int64(clock.offset(at: instant))
        let ofDay = (seconds % 86_400 + 86_400) % 86_400
        return "\(ofDay / 3600):\(ofDay / 60 % 60, digits: 2)"
    }

    /// Thousands parted as the language does.
    func number(_ number: Int) -> String {
        let separator = phrases.language == .en ? "," : phrases.language == .de ? "." : "\u{A0}"
        var digits = String(number)
        var result = ""
        while digits.count > 3 {
            result = separator + digits.suffix(3) + result
            digits.removeLast(3)
        }
        return digits + result
    }

    func count(_ count: Int, of plural: Plural) -> String {
        "\(number(count)) \(plural.form(count, in: phrases.language))"
    }
}
