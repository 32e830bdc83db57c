import Dating
import Records

/// Reads the dates of an item and holds them against what can be.
struct ItemDates: Sendable {
    /// A date as written, the zone that its format states for naive times, and the instant that relative dates start from.
    typealias Reader = @Sendable (_ raw: String, _ timeZone: String?, _ relativeTo: Instant?) -> Moment?

    let clock: TownClock
    let reader: Reader

    /// When the item was published: as stated, else as the address tells. What is counted from the time of the fetch
    /// says so, since it says another day tomorrow.
    func published(_ item: ParsedItem, fetchedAt: Instant) -> Moment? {
        stated(item.datePublished, in: nil, fetchedAt: fetchedAt)
            ?? item.url.flatMap { SlugTime.moment(in: $0, clock: clock) }.flatMap {
                PublicationDate.plausible($0, fetchedAt: fetchedAt)
            }
    }

    func modified(_ item: ParsedItem, fetchedAt: Instant) -> Moment? {
        stated(item.dateModified, in: nil, fetchedAt: fetchedAt)
    }

    /// A beginning or an end: it may lie in the far future.
    func scheduled(_ raw: String?, timeZone: String?) -> Moment? {
        guard let raw = raw.flatMap(PlainText.nonEmptyLine) else { return nil }
        return reader(raw, timeZone, nil).map { wholeDay($0, raw: raw) }
    }

    func day(_ raw: String?) -> Day? {
        scheduled(raw, timeZone: nil).map { clock.day(at: $0.instant) }
    }

    func rawDate(_ item: ParsedItem) -> String? { PlainText.nonEmptyLine(item.writtenDate ?? item.datePublished) }

    /// The raw string as a part of an identity: none that changes by itself (`před 2 hodinami`, `včera`).
    func steadyDate(_ item: ParsedItem) -> String? {
        PlainText.nonEmptyLine(item.datePublished).flatMap {
            DateReader.countsFromNow($0) || VolatileParts.isVolatile($0) ? nil : $0
        }
    }

    private func stated(_ raw: String?, in timeZone: String?, fetchedAt: Instant) -> Moment? {
        guard let raw = raw.flatMap(PlainText.nonEmptyLine), let moment = reader(raw, timeZone, fetchedAt) else {
            return nil
        }
        return PublicationDate.plausible(moment, fetchedAt: fetchedAt).map { wholeDay($0, raw: raw) }
    }

    /// Midnight, in whichever zone, is how programs write a day: the day as written, not as converted.
    private func wholeDay(_ moment: Moment, raw: String) -> Moment {
        let seconds = moment.instant.seconds
        switch moment.precision {
        case .year, .month: return moment
        case .day:
            return Moment(instant: clock.instant(of: clock.day(of: moment)), precision: .day, origin: moment.origin)
        case .minute, .second:
            let isMidnight = seconds % 86_400 == 0 && (raw.contains("T00:00") || raw.contains(" 00:00"))
            let isTownsMidnight = (seconds + Int64(clock.offset(at: moment.instant))) % 86_400 == 0
            guard isMidnight || isTownsMidnight else { return moment }
            return wholeDay(Moment(instant: moment.instant, precision: .day, origin: moment.origin), raw: raw)
        }
    }
}
