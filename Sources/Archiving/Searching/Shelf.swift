import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// What searches filter, sort and count by, of every record, in memory: about 20 bytes each. Read in one pass, it makes
/// totals, facets and the newest of 40,000 hits a matter of a millisecond, where joining them takes 60.
struct Shelf: Sendable {
    let generation: Int
    let highest: Int
    /// Every record that is not erased, of public sources, and of sources whose texts may not be shown at all.
    let all: Bits
    let open: Bits
    let linksOnly: Bits
    let hasLinksOnly: Bool
    private(set) var source: [UInt16]
    private(set) var kind: [UInt8]
    private(set) var language: [UInt8]
    private(set) var subject: [UInt8]
    private(set) var day: [Int32]
    private(set) var year: [Int16]
    private(set) var story: [Int32]
    /// The records from the oldest to the newest, and each one's place among them.
    let order: [Int32]
    let place: [Int32]
    let sources: [SourceOnShelf]
    let languages: [String]
    let subjects: [String]

    static let kinds = Record.Kind.allCases

    /// Reads the columns as they are in the transaction of `db`.
    init(_ db: Database) throws {
        generation = try Archive.generation(in: db)
        highest = Int(try db.integer("SELECT max(number) FROM record") ?? 0)
        var all = Bits(highest: highest)
        var open = Bits(highest: highest)
        var linksOnly = Bits(highest: highest)
        source = Array(repeating: 0, count: highest + 1)
        kind = Array(repeating: 0, count: highest + 1)
        language = Array(repeating: 0, count: highest + 1)
        subject = Array(repeating: 0, count: highest + 1)
        day = Array(repeating: 0, count: highest + 1)
        year = Array(repeating: 0, count: highest + 1)
        story = Array(repeating: 0, count: highest + 1)
        var languages = Codes()
        var subjects = Codes()
        let rows = try Row.fetchCursor(db.cachedStatement(sql: Self.selection))
        while let row = try rows.next() {
            let number = Int(row[0] as Int64)
            all.insert(number)
            source[number] = row[1]
            kind[number] = row[2]
            day[number] = row[3]
            year[number] = Int16(clamping: Day(daysSince1970: row[3]).year)
            story[number] = row[4]
            if row[5] { open.insert(number) }
            if row[6] { linksOnly.insert(number) }
            language[number] = languages.code(of: row[7])
            subject[number] = subjects.code(of: row[8])
        }
        self.all = all
        self.open = open
        self.linksOnly = linksOnly
        hasLinksOnly = linksOnly.count > 0
        self.languages = languages.texts
        self.subjects = subjects.texts
        order = try Int32.fetchAll(db.cachedStatement(sql: Self.ordering)).filter { all.contains(Int($0)) }
        var place = [Int32](repeating: 0, count: highest + 1)
        for (index, number) in order.enumerated() { place[Int(number)] = Int32(index) }
        self.place = place
        sources = try db.rows("SELECT number, id, name, url, kind FROM source ORDER BY number").map {
            SourceOnShelf(number: $0[0], id: $0[1], name: $0[2], url: $0[3])
        }
    }

    func visible(to audience: Audience) -> Bits {
        switch audience {
        case .internal: all
        case .public: open
        }
    }

    /// The records of `bits` whose number fulfils `condition`.
    func records(in bits: Bits, where condition: (Int) -> Bool) -> Bits {
        var kept = bits
        bits.forEach { if !condition($0) { kept.remove($0) } }
        return kept
    }

    static let ordering = "SELECT number FROM record ORDER BY effective_at, id"

    static let selection: String = {
        let kinds = Record.Kind.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
        return """
            SELECT r.number, r.source, CASE r.kind \(kinds.joined(separator: " ")) ELSE 0 END, r.effective_day,
                coalesce(g.story, r.number), coalesce(r.audience, s.audience) = 'public',
                coalesce(r.rights, s.rights) = 'link', coalesce(r.language, ''), coalesce(a.subject, j.subject, '')
            FROM record r NOT INDEXED
            JOIN source s ON s.number = r.source
            LEFT JOIN grouping g ON g.record = r.number
            LEFT JOIN judgement j ON j.record = r.number
            LEFT JOIN subject_assignment a ON a.record = r.number
            WHERE r.redacted_at IS NULL
            """
    }()
}

struct SourceOnShelf: Sendable {
    let number: UInt16
    let id: Source.ID
    let name: String
    let url: String
}

/// Short numbers for texts that repeat.
private struct Codes {
    private(set) var texts: [String] = []
    private var codes: [String: UInt8] = [:]

    /// The last code is shared by all texts beyond the 255th, which no town's languages or subjects reach.
    mutating func code(of text: String) -> UInt8 {
        if let code = codes[text] { return code }
        guard texts.count < 255 else { return 254 }
        let code = UInt8(texts.count)
        texts.append(text)
        codes[text] = code
        return code
    }
}
