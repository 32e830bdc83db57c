import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// A night on which most of a source's records changed at once, with what their texts have in common.
struct MassChange {
    /// Nil when the texts did not change alike: perhaps only their addresses did.
    let template: TemplateChange?

    /// New addresses, and nothing else.
    static let ofAddresses = MassChange(template: nil)

    private init(template: TemplateChange?) { self.template = template }

    /// Nil unless at least 10 records and more than half of `present` changed.
    init?(of pairs: [(old: String, new: String)], present: Int) {
        guard TemplateChange.isMass(pairs.count, of: present) else { return nil }
        template = TemplateChange.common(to: pairs, present: present)
    }

    /// Whether the mass change is all that happened to `record`, so that its content is what it was.
    func covers(_ record: Record, _ known: KnownRecord, _ db: Database) throws -> Bool {
        guard
            let row = try db.row(
                "SELECT title, text, details FROM version WHERE record = ? AND version = ?",
                [known.number, known.version])
        else { return false }
        let (title, text) = (row[0] as String?, row[1] as String)
        let details = try StoredJSON.value(RecordDetails.self, from: row[2])
        guard title == record.title, isSame(details, RecordDetails(of: record)) else { return false }
        return text == record.text || template?.explains(from: text, to: record.text) ?? false
    }

    /// Addresses, raw dates and summaries follow a template; what is said of the matter itself does not.
    private func isSame(_ old: RecordDetails, _ new: RecordDetails) -> Bool {
        old.startAt == new.startAt && old.endAt == new.endAt && old.validUntil == new.validUntil
            && old.place == new.place && old.people == new.people && old.isWithdrawn == new.isWithdrawn
            && Self.addresses(of: old) == Self.addresses(of: new) && old.references == new.references
    }

    private static func addresses(of details: RecordDetails) -> [String] {
        (details.attachments ?? []).map { SteadyAddress.of($0.url) }
    }
}
