import Records

/// Finds the day or days that an item speaks of.
///
/// Written days come first, then weekdays and words such as "včera", counted from the local day of publication; the
/// title and the lead come before the rest. Deadlines, history, births and stamps are passed over. A month alone, a
/// season and silence give nil: no day is made up, and the publication's own is not given out for an event's.
package struct EventDateReader: Sendable {
    package init() {}

    /// - Parameters:
    ///   - published: the day of publication in the town; without it only days with a year can be read.
    ///   - precision: how exactly that day is known: from a month no "včera" is counted, and a year tells nothing.
    ///   - stated: what the item's format says; it is taken as it is.
    package func eventDate(
        title: String?, text: String, published: Day?, precision: Moment.Precision = .day, stated: EventDate?,
        language: String?
    ) -> EventDate? {
        if let stated { return stated }
        let published = published.flatMap { Publication(day: $0, precision: precision) }
        var candidates: [EventCandidate] = []
        if let title {
            candidates += EventCandidates(title, published: published, language: language).all(firstRank: -1)
        }
        candidates += EventCandidates(text, published: published, language: language).all(firstRank: 0)
        let ranked = candidates.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        guard let best = ranked.first?.element else { return nil }
        return (best.isInferred ? written(for: best, among: candidates) ?? best : best).eventDate
    }

    /// "V sobotu nás čeká ples. … Začíná 15. března" speaks of one day: the written one is surer.
    private func written(for inferred: EventCandidate, among candidates: [EventCandidate]) -> EventCandidate? {
        guard let weekday = inferred.weekday else { return nil }
        return candidates.first { candidate in
            let distance = candidate.start.daysSince1970 - inferred.start.daysSince1970
            return !candidate.isInferred && candidate.start.weekday == weekday && abs(distance) <= 28
                && (distance >= 0) == (inferred.isFuture || distance == 0)
        }
    }
}

/// A day that an item may speak of, and how much speaks for it.
struct EventCandidate: Sendable {
    let start: Day
    let end: Day?
    let isInferred: Bool
    /// Smaller is better: twice the sentence's number, one more for what is inferred.
    let rank: Int
    /// The weekday that it was inferred from.
    var weekday: Int?
    var isFuture = false

    var eventDate: EventDate {
        EventDate(start: start, end: end.flatMap { $0 > start ? $0 : nil }, isInferred: isInferred)
    }
}
