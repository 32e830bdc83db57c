import Records

/// What can be the date of a publication, for the archive and for what `letopis parse` prints.
package enum PublicationDate {
    /// Nil for the zero of some clock, and for a date that lies ahead of the fetch, where its time is known.
    package static func plausible(_ moment: Moment, fetchedAt: Instant?) -> Moment? {
        let isZero = abs(moment.instant.seconds) < 86_400 || moment.instant < earliest
        let isAhead = fetchedAt.map { moment.instant > $0.adding(seconds: furthestAhead) } ?? false
        return isZero || isAhead ? nil : moment
    }

    /// 1800-01-01: `0001-01-01` is what some programs write for no date.
    private static let earliest = Instant(seconds: -5_364_662_400)
    /// Days begin earlier in the east, and clocks go wrong.
    private static let furthestAhead: Int64 = 86_400
}
