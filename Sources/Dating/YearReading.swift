import Records

/// Completes a day without a year from the publication: by the tense of its sentence and by being near.
struct YearReading {
    let published: Day?
    var tense: Tense?
    /// 1 Monday to 7 Sunday, when the text names it beside the day: it decides among years.
    var weekday: Int?
    /// -1 after "loni", +1 after "příští rok".
    var yearShift: Int?

    init(published: Day?, tense: Tense? = nil, weekday: Int? = nil, yearShift: Int? = nil) {
        self.published = published
        self.tense = tense
        self.weekday = weekday
        self.yearShift = yearShift
    }

    /// An event this near is meant whatever the tense seems to be: "vítáme" and "přivítali" are told apart by rules
    /// of thumb.
    private static let nearDays = 45
    /// Nobody announces or reports without a year what is farther.
    private static let farDays = 400

    func day(of part: DayMention.Part) -> Day? {
        if let year = part.year { return Day(year: year, month: part.month, day: part.day) }
        guard let published else { return nil }
        if let yearShift { return Day(year: published.year + yearShift, month: part.month, day: part.day) }
        var candidates = (-1...1).compactMap { Day(year: published.year + $0, month: part.month, day: part.day) }
        candidates.sort { abs(distance($0, published)) < abs(distance($1, published)) }
        guard let likely = likely(candidates, published) else { return nil }
        guard let weekday, likely.weekday != weekday else { return likely }
        // So near, the weekday or the day is a slip, but not which.
        guard abs(distance(likely, published)) > YearReading.nearDays else { return nil }
        return candidates.first {
            $0.weekday == weekday && abs(distance($0, published)) <= YearReading.farDays && agrees($0, published)
        }
    }

    private func likely(_ candidates: [Day], _ published: Day) -> Day? {
        guard let nearest = candidates.first, abs(distance(nearest, published)) > YearReading.nearDays else {
            return candidates.first
        }
        return candidates.first { agrees($0, published) } ?? nearest
    }

    private func agrees(_ day: Day, _ published: Day) -> Bool {
        switch tense {
        case .past: day <= published
        case .future: day >= published
        case nil: true
        }
    }

    private func distance(_ day: Day, _ other: Day) -> Int { day.daysSince1970 - other.daysSince1970 }
}

/// When a sentence's verbs place what it tells.
enum Tense: Sendable {
    case past, future
}
