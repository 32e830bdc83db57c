import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// What the archive knows of a record that a night brings again.
struct KnownRecord {
    let number: Int64
    let version: Int
    let versionCount: Int
    let contentHash: String
    let detailsHash: String
    let observed: String?
    let language: String?
    let published: Moment?
    let firstSeen: Int64
    let lastSeen: Int64
    let missingSince: Int64?
    let withdrawnAt: Int64?
    /// True when what its source says of it is not taken in: it was erased or pseudonymized.
    let isRedacted: Bool

    init?(_ id: Record.ID, in db: Database) throws {
        guard let row = try db.row(Self.selection + " WHERE id = ?", [id]) else { return nil }
        self.init(row)
    }

    init?(number: Int64, in db: Database) throws {
        guard let row = try db.row(Self.selection + " WHERE number = ?", [number]) else { return nil }
        self.init(row)
    }

    private static let selection = """
        SELECT number, version, version_count, content_hash, details_hash, observed, language, first_seen, last_seen,
            missing_since, withdrawn_at, redacted_at IS NOT NULL OR is_frozen, published_at, published_precision, published_origin
        FROM record
        """

    private init(_ row: Row) {
        number = row[0]
        version = row[1]
        versionCount = row[2]
        contentHash = row[3]
        detailsHash = row[4]
        observed = row[5]
        language = row[6]
        firstSeen = row[7]
        lastSeen = row[8]
        missingSince = row[9]
        withdrawnAt = row[10]
        isRedacted = row[11]
        published = Moment(at: row[12], precision: row[13], origin: row[14])
    }

    /// Whether one of its versions has the content `hash`.
    func hasSaid(_ hash: String, in db: Database) throws -> Bool {
        try db.integer("SELECT 1 FROM content WHERE record = ? AND hash = ?", [number, hash]) != nil
    }
}

extension Moment {
    /// A moment from the archive's three columns; nil when they are empty.
    init?(at seconds: Int64?, precision: String?, origin: String?) {
        guard let seconds, let precision = precision.flatMap(Precision.init(rawValue:)),
            let origin = origin.flatMap(Origin.init(rawValue:))
        else { return nil }
        self.init(instant: Instant(seconds), precision: precision, origin: origin)
    }
}
