import Linguistics
import Records

/// Days and months as books print them, and the typography of their words: the one place that asks Linguistics for it.
struct BookDates {
    let language: Language

    func long(_ day: Day) -> String { Typography.longDate(day, language) }

    /// Without the year: "14. května", "14.–16. května", "30. května – 2. června".
    func short(_ day: Day, to end: Day?) -> String {
        guard let end, end != day else { return withoutYear(day) }
        guard end.month == day.month, end.year == day.year else {
            return "\(withoutYear(day)) – \(withoutYear(end))"
        }
        let last = withoutYear(end)
        let number = String(end.day)
        let dot = last.hasPrefix(number + ".") ? "." : ""
        return last.hasPrefix(number) ? "\(day.day)\(dot)–\(last)" : "\(withoutYear(day)) – \(last)"
    }

    func month(_ month: Int) -> String { Typography.month(month, language) }

    /// With a capital, as a heading.
    func monthHeading(_ number: Int) -> String {
        let name = month(number)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// "14. 5. 2026", "14.05.2026".
    func numeric(_ day: Day) -> String {
        switch language {
        case .cs, .sk: "\(day.day).\u{A0}\(day.month).\u{A0}\(day.year)"
        case .de, .uk, .pl: "\(day.day, digits: 2).\(day.month, digits: 2).\(day.year)"
        case .en: "\(day.day)\u{A0}\(month(day.month).prefix(3))\u{A0}\(day.year)"
        }
    }

    /// `text` with its one-letter words bound to what follows.
    func bound(_ text: String, language: Language?) -> String {
        Typography.nonBreaking(text, language ?? self.language)
    }

    private func withoutYear(_ day: Day) -> String { Typography.dayAndMonth(day, language) }
}
