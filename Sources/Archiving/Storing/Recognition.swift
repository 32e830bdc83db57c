import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Which records of the archive the items of a document are.
///
/// By their key as a rule. A source may change its keys, though: one item gets a new id, every id is new at every
/// fetch, a new web gives everything new ids and addresses. Then the other names tell, and an item keeps its record.
/// docs/decisions/0009-identity.md says how much must agree.
struct Recognition {
    /// An item that the archive has, with what it has.
    struct Found {
        /// Under the key that the archive knows.
        let record: Record
        /// The id that it would have by what its document says.
        let statedID: Record.ID
        let known: KnownRecord
        /// True when it came under another key.
        let isRenamed: Bool
        /// True when it says what the archive has, at most with its date or its address spelled otherwise.
        let isSame: Bool
        /// True when its text came at last from a page that could not be read before.
        let isCompletion: Bool
    }

    private(set) var found: [Found] = []
    private(set) var fresh: [Record] = []
    /// Items that stand in the document twice, and those of an import that the archive itself once gave out.
    private(set) var repeats = 0
    /// Most items came under other names than before.
    private(set) var change: Change?
    /// What is left to believe of the source, when this document shows that it is less than before.
    private(set) var lessBelieved: Belief?

    enum Change {
        case ids, idsAndAddresses
    }

    private let db: Database
    private let settling: Settling
    private let isImported: Bool
    /// True for a document that was read to its end.
    private let isWhole: Bool
    private let aliases: Aliases
    private var taken: Set<Int64> = []

    /// `belief` is what the records were made with; `habits` are the changes that the source made a short time ago. An imported item whose id is a record's came out of `letopis export`: the archive
    /// knows more of it than its export says.
    init(
        of records: [Record], source: Int64, believing belief: Belief, habits: Set<Change>, isImported: Bool = false,
        isWhole: Bool, settling: Settling
    ) throws {
        db = settling.db
        self.settling = settling
        self.isImported = isImported
        self.isWhole = isWhole
        aliases = Aliases(db: db, source: source)
        var unknown: [Record] = []
        var single: [Record] = []
        var seen: Set<Record.ID> = []
        for record in records {
            guard seen.insert(record.id).inserted else {
                repeats += 1
                continue
            }
            if isImported, record.key.hasPrefix("id:"), try KnownRecord(String(record.key.dropFirst(3)), in: db) != nil
            {
                repeats += 1
                continue
            }
            if record.isNamedBySeries {
                single.append(record)
            } else if let known = try KnownRecord(record.id, in: db) {
                taken.insert(known.number)
                try find(record, known, statedID: record.id)
            } else {
                unknown.append(record)
            }
        }
        for record in single {
            // The one date of its event that is left may have a record of its own beside the event's.
            if let known = try KnownRecord(record.id, in: db),
                try occurrence(of: record).map({ $0 == known.number }) ?? true
            {
                taken.insert(known.number)
                try find(record, known, statedID: record.id)
            } else {
                unknown.append(record)
            }
        }
        let known = found.count
        let matches = try matches(of: unknown, inDocumentOf: records.count - repeats)
        for record in unknown {
            guard let match = matches[record.id] else {
                fresh.append(record)
                continue
            }
            try adopt(record, match)
        }
        if (known + matches.values.count(where: \.isByKey)) * 10 <= records.count {
            judge(Array(matches.values), belief, habits)
        }
    }

    private mutating func find(_ record: Record, _ known: KnownRecord, statedID: Record.ID) throws {
        let settled = try settling.settled(record, known)
        found.append(
            Found(
                record: settled.record, statedID: statedID, known: known, isRenamed: statedID != record.id,
                isSame: settled.isSame, isCompletion: settled.isCompletion))
    }

    /// How an item and a record were brought together.
    private struct Match {
        let number: Int64
        /// The very key is a name of the record already: the source was believed less, or the same change came before.
        let isByKey: Bool
        let isAtSameAddress: Bool
        /// Title, day and text agree.
        let isSure: Bool
        /// The same of a text of some length with a day or a start.
        var isUnmistakable = false
        /// It came under two ids already, and now comes under another: they are made of its text, which was edited.
        var isEdited = false
        /// Address, title and day agree.
        var isEditedPerhaps = false
        /// Address and text agree; of short texts the title too.
        var isSameThere = false
    }

    private func matches(of unknown: [Record], inDocumentOf count: Int) throws -> [Record.ID: Match] {
        var matches: [Record.ID: Match] = [:]
        for record in unknown { matches[record.id] = try match(record) }
        // A record that two items lay claim to is neither's.
        let claims = Dictionary(grouping: matches, by: \.value.number)
        for rivals in claims.values where rivals.count > 1 {
            for rival in rivals { matches[rival.key] = nil }
        }
        // One item with something in common with an old one may be another edition of it; a whole document of them is
        // the old items under other names. A file that is imported is another edition: an issue of a newspaper has the
        // titles of the one before.
        let byKey = matches.values.count(where: \.isByKey)
        let strangers = unknown.count - byKey
        let recalled = matches.count - byKey
        let isMove = !isImported && strangers * 2 > count && recalled >= 3 && recalled * 2 > strangers
        let areAll = recalled == count
        // One with its title, day and text may be posted twice; several are not.
        let areSeveral = matches.values.count(where: \.isUnmistakable) >= 3
        // An item of which nothing is new but the id shows that ids change.
        let areIDsNew = matches.values.contains { !$0.isByKey && $0.isSure && $0.isAtSameAddress }
        var accepted: [Record.ID: Match] = [:]
        for record in unknown {
            guard let match = matches[record.id] else { continue }
            let isKnown =
                match.isByKey || isMove || match.isEdited
                || match.isSure && (match.isAtSameAddress || areAll) && (!isImported || saysEnough(record))
                || match.isUnmistakable && areSeveral || match.isEditedPerhaps && areIDsNew
            if try isKnown || hasReplaced(record, match, isAlone: strangers == 1, isAllNew: strangers == count) {
                accepted[record.id] = match
            }
        }
        return accepted
    }

    /// Scanned issues of one title say nothing at all.
    private func saysEnough(_ record: Record) -> Bool { record.text.utf8.count >= Self.shortestText }

    /// The first whole document that lacks the one item brought the other, and nothing tells the two apart but what
    /// their source made anew.
    private func hasReplaced(_ record: Record, _ match: Match, isAlone: Bool, isAllNew: Bool) throws -> Bool {
        guard isWhole, isSame(record, match, isAlone: isAlone, isAllNew: isAllNew),
            let known = try KnownRecord(number: match.number, in: db)
        else { return false }
        // No whole document before this one lacked it.
        return known.missingSince == nil && !known.isRedacted
    }

    /// A corrected address: title, day and text are the old ones; of items without a day the two have to be the only ones.
    /// A day written otherwise ("včera", "9. 5.") over an item that has no address. An id and a date of the hour of the
    /// request, where no item of the document has the id that it had.
    private func isSame(_ record: Record, _ match: Match, isAlone: Bool, isAllNew: Bool) -> Bool {
        guard match.isSure else { return isAllNew && match.isSameThere }
        if record.key.hasPrefix("title:") { return true }
        return record.text.utf8.count >= Self.shortestText
            && (record.published != nil || record.startAt != nil || isAlone)
    }

    /// In bytes: what is shorter ("Zrušeno", "Viz příloha") is said of many.
    private static let shortestText = 40

    private func match(_ record: Record) throws -> Match? {
        if let number = try occurrence(of: record) ?? free(record.key) {
            return Match(number: number, isByKey: true, isAtSameAddress: true, isSure: true)
        }
        if let number = try target(record, of: "text:") {
            return Match(number: number, isByKey: true, isAtSameAddress: true, isSure: true)
        }
        // Of several items at its address only this one is left in the document: it was told from them by its date.
        if record.keyOrigin == .url, let number = try target(record, of: "url:") {
            return Match(number: number, isByKey: true, isAtSameAddress: true, isSure: true)
        }
        if let number = try edited(record) {
            return Match(number: number, isByKey: false, isAtSameAddress: true, isSure: false, isEdited: true)
        }
        let address = try target(record, of: "url:")
        let title = try target(record, of: "said:")
        let words = try target(record, of: "words:")
        let targets = Set([address, title, words].compactMap(\.self))
        guard let number = targets.first, targets.count == 1 else { return nil }
        if address == nil, try isOfAnotherTime(record, number) { return nil }
        let isDated = (record.published ?? record.startAt) != nil
        let isSure = title != nil && words != nil
        return Match(
            number: number, isByKey: false, isAtSameAddress: address != nil, isSure: isSure,
            isUnmistakable: isSure && isDated && record.text.utf8.count >= Self.shortestText,
            isEditedPerhaps: address != nil && title != nil && isDated,
            isSameThere: address != nil && words != nil)
    }

    /// What has no more in common than a title or a text, and another day, is the next of its kind: the cinema's programme
    /// of May is not that of June. A true move keeps the days.
    private func isOfAnotherTime(_ record: Record, _ number: Int64) throws -> Bool {
        guard let known = try KnownRecord(number: number, in: db) else { return false }
        let clock = settling.clock
        if let start = record.startAt, let other = try settling.details(of: known)?.startAt {
            return start.precision == .day || other.precision == .day
                ? clock.day(at: start.instant) != clock.day(at: other.instant) : start.instant != other.instant
        }
        guard let published = record.published, let other = known.published, published.origin == .stated,
            other.origin == .stated
        else { return false }
        return clock.day(at: published.instant) != clock.day(at: other.instant)
    }

    /// The record of that very date of its event, under whatever key it came: when the event had other dates beside it,
    /// it had another.
    private func occurrence(of record: Record) throws -> Int64? {
        guard let occurrence = record.occurrence else { return nil }
        if let number = try free(occurrence.name) { return number }
        // The event's only date so far, stored before dates had names.
        guard let known = try KnownRecord(Record.id(source: record.source, key: occurrence.seriesKey), in: db),
            !taken.contains(known.number), let start = record.startAt,
            try db.integer(
                """
                SELECT 1 FROM version WHERE record = ? AND version = ?
                    AND json_extract(details, '$.startAt.instant') = ?
                """, [known.number, known.version, start.instant.iso8601]) != nil
        else { return nil }
        return known.number
    }

    /// The last of the records, two or more, that its address, title and day are names of.
    private func edited(_ record: Record) throws -> Int64? {
        guard record.published != nil || record.startAt != nil, let address = name(of: record, "url:"),
            let title = name(of: record, "said:")
        else { return nil }
        let numbers = try aliases.records(named: address, and: title)
        return numbers.count > 1 && taken.isDisjoint(with: numbers) ? numbers.max() : nil
    }

    private func target(_ record: Record, of kind: String) throws -> Int64? {
        try name(of: record, kind).flatMap(free)
    }

    private func name(of record: Record, _ kind: String) -> String? {
        record.aliases.first { $0.hasPrefix(kind) }
    }

    /// The record of that name, unless the document holds it under its own key.
    private func free(_ name: String) throws -> Int64? {
        try aliases.record(named: name).flatMap { taken.contains($0) ? nil : $0 }
    }

    private mutating func adopt(_ record: Record, _ match: Match) throws {
        guard let known = try KnownRecord(number: match.number, in: db),
            let row = try db.row(
                """
                SELECT r.key, json_extract(v.details, '$.keyOrigin')
                FROM record r JOIN version v ON v.record = r.number AND v.version = r.version WHERE r.number = ?
                """, [match.number])
        else {
            fresh.append(record)
            return
        }
        let origin = (row[1] as String?).flatMap(Record.KeyOrigin.init(rawValue:)) ?? record.keyOrigin
        try aliases.remember([record.key], of: known.number)
        try find(record.known(as: row[0], origin: origin), known, statedID: record.id)
    }

    /// When next to nothing kept its key: whether ids, or ids and addresses, are to be believed any more. A change that
    /// came once may be a new web.
    private mutating func judge(_ matches: [Match], _ belief: Belief, _ habits: Set<Change>) {
        let renamed = matches.filter { !$0.isByKey }
        guard renamed.count >= 3, belief != .titles else { return }
        let change: Change = renamed.count(where: \.isAtSameAddress) * 2 > renamed.count ? .ids : .idsAndAddresses
        guard change == .idsAndAddresses || belief == .ids else { return }
        self.change = change
        guard habits.contains(change) else { return }
        lessBelieved = change == .ids ? .addresses : .titles
    }
}
