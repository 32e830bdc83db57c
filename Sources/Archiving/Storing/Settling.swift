import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Holds what a document says of a known item's date and address against what was said before.
///
/// The first statement of a date stands: "včera" says another day every night, and so do sources that stamp their items
/// with the hour of the request. docs/decisions/0032-the-first-date-stands.md.
struct Settling {
    let db: Database
    let clock: TownClock
    /// Of the document.
    let at: Instant
    /// Exports say less than what a source shows: their silence takes no address and no file away.
    let isImported: Bool

    /// A publication later than this after the first sight of an item is none.
    static let furthestAhead: Int64 = 86_400

    /// A record beside what the archive has of it.
    struct Settled {
        /// With the date that holds.
        let record: Record
        /// True when a spelling of its address or its date is all that is new.
        let isSame: Bool
        /// True when its text came at last from a page that could not be read before.
        var isCompletion = false
    }

    func settled(_ stated: Record, _ known: KnownRecord) throws -> Settled {
        let record = isImported && !stated.isTombstone ? try filled(stated, known) : stated
        guard !record.isTombstone, !known.isRedacted,
            record.contentHash != known.contentHash || record.published != known.published,
            let old = try details(of: known)
        else { return Settled(record: record, isSame: record.contentHash == known.contentHash) }
        let settled =
            isAccepted(record.published, known)
            ? record
            : record.published(
                published(of: known), rawDate: old.rawDate ?? record.rawDate)
        if settled.contentHash == known.contentHash { return Settled(record: settled, isSame: true) }
        let isSamePlace = Self.place(record.url) == Self.place(old.url)
        let asBefore = settled.published(known.published, rawDate: old.rawDate).at(isSamePlace ? old.url : record.url)
        return Settled(
            record: settled, isSame: asBefore.contentHash == known.contentHash,
            isCompletion: old.awaitsPage == true && !record.awaitsPage)
    }

    private func filled(_ record: Record, _ known: KnownRecord) throws -> Record {
        guard record.contentHash != known.contentHash, !known.isRedacted, let old = try details(of: known) else {
            return record
        }
        return record.filled(
            url: old.url, externalURL: old.externalURL, image: old.image, attachments: old.attachments ?? [])
    }

    /// The first statement, in whatever order documents come in; a date for none; an earlier or a finer one; what was
    /// stated for what was inferred.
    private func isAccepted(_ new: Moment?, _ known: KnownRecord) -> Bool {
        // The document in which the item was first seen, read again by a parser that may have learned.
        if at.seconds == known.firstSeen { return true }
        guard let new else { return false }
        if at.seconds < known.firstSeen { return true }
        guard isPast(new, known) else { return false }
        guard let old = published(of: known) else { return true }
        if new.origin.isInferred != old.origin.isInferred { return old.origin.isInferred }
        if new.origin == .relative { return false }
        return isEarlier(new, than: old) || isFiner(new, than: old)
    }

    /// What was believed of the date before dates ahead were refused is not believed any more.
    private func published(of known: KnownRecord) -> Moment? {
        known.published.flatMap { isPast($0, known) ? $0 : nil }
    }

    private func isPast(_ moment: Moment, _ known: KnownRecord) -> Bool {
        moment.instant.seconds <= known.firstSeen + Self.furthestAhead
    }

    /// As far as `new` can tell: a day begins before every hour of it, and is no earlier for that.
    private func isEarlier(_ new: Moment, than old: Moment) -> Bool {
        let (day, other) = (clock.day(at: new.instant), clock.day(at: old.instant))
        return switch new.precision {
        case .year: day.year < other.year
        case .month: (day.year, day.month) < (other.year, other.month)
        case .day: day < other
        case .minute: new.instant.seconds / 60 < old.instant.seconds / 60
        case .second: new.instant < old.instant
        }
    }

    /// The hour of a day that was known, the day of a month.
    private func isFiner(_ new: Moment, than old: Moment) -> Bool {
        let (day, other) = (clock.day(at: new.instant), clock.day(at: old.instant))
        switch old.precision {
        case .year: return day.year == other.year && new.precision != .year
        case .month: return day.year == other.year && day.month == other.month && new.precision != .month
        case .day: return day == other && (new.precision == .minute || new.precision == .second)
        case .minute, .second: return false
        }
    }

    /// The address without what servers change by themselves: the scheme, `www.`, a slash at the end.
    private static func place(_ url: String?) -> Substring? {
        guard var place = url?[...] else { return nil }
        for scheme in ["https://", "http://"] where place.hasPrefix(scheme) { place = place.dropFirst(scheme.count) }
        if place.hasPrefix("www.") { place = place.dropFirst(4) }
        while place.hasSuffix("/") { place = place.dropLast() }
        return place
    }

    func details(of known: KnownRecord) throws -> RecordDetails? {
        try db.row("SELECT details FROM version WHERE record = ? AND version = ?", [known.number, known.version])
            .map { try StoredJSON.value(RecordDetails.self, from: $0[0]) }
    }
}
