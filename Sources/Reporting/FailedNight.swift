import Linguistics
import Records

/// The letter about a night that did not begin or broke off, in the town's language.
package struct FailedNight {
    private let town: String
    private let language: Language
    private let clock: TownClock
    private let words: FailedNightWords
    private let wrapping = Wrapping(width: 80)

    package init(town: String, language: Language, clock: TownClock) {
        self.town = town
        self.language = language
        self.clock = clock
        words = FailedNightWords.of(language)
    }

    package var subject: String { "\(town): \(words.subject)" }

    /// - Parameters:
    ///   - faults: what can be seen of the reason, in the machine's words.
    ///   - log: the command that shows the log, where there is one.
    ///   - lastNight: when the last night began that was finished; nil when none is known.
    package func text(faults: [String], log: String?, lastNight: Instant?, now: Instant) -> String {
        var lines = ["\(town), \(Typography.dateWithWeekday(clock.day(at: now), language))"]
        lines += wrapping.lines(words.said) + [""]
        if faults.isEmpty {
            lines += wrapping.lines(words.unseen)
        } else {
            lines += [words.reason] + faults.flatMap { wrapping.lines($0, first: "   ", rest: "   ") }
        }
        if let log {
            let command = log.replacing(" ", with: "\u{A0}")
            lines += wrapping.lines("\(words.log) \(command)")
        }
        if let lastNight {
            lines += [""] + wrapping.lines("\(words.last) \(Typography.longDate(clock.day(at: lastNight), language))")
        }
        return SecretMask.text(lines.joined(separator: "\n") + "\n")
    }
}
