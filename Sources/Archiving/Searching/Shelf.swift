import GRDB
import GRDBSQLite
import Linguistics
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
    let source: [UInt16]
    let kind: [UInt8]
    let language: [UInt8]
    let subject: [UInt8]
    let day: [Int32]
    let year: [Int16]
    let story: [Int32]
    /// How many items tell the story that is named after a record, for each audience.
    private let members: [Int32]
    private let openMembers: [Int32]
    /// The records from the oldest to the newest, and each one's place among them.
    let order: [Int32]
    let place: [Int32]
    /// How many words each record has, as the index counted them.
    let lengths: TextLengths
    let sources: [SourceOnShelf]
    let languages: [String]
    let subjects: [String]

    static let kinds = Record.Kind.allCases

    /// Reads the columns as they are in the transaction of `db`.
    init(_ db: Database, at now: Instant) throws {
        generation = try Archive.generation(in: db, at: now)
        highest = Int(try db.integer("SELECT max(number) FROM record") ?? 0)
        var all = Bits(highest: highest)
        var open = Bits(highest: highest)
        var linksOnly = Bits(highest: highest)
        var languages = Codes()
        var subjects = Codes()
        var years = Years()
        var source = Array(repeating: UInt16(0), count: highest + 1)
        var kind = Array(repeating: UInt8(0), count: highest + 1)
        var language = kind
        var subject = kind
        var day = Array(repeating: Int32(0), count: highest + 1)
        var year = Array(repeating: Int16(0), count: highest + 1)
        var story = day
        sources = try db.rows(Self.selectionOfSources).map { SourceOnShelf($0, at: now) }
        let linksOnlySources = Set(sources.filter { $0.rights == .link }.map(\.number))
        try db.forEachRow(Self.selection, [], until: .never) { row in
            let number = Int(sqlite3_column_int64(row, 0))
            all.insert(number)
            source[number] = UInt16(truncatingIfNeeded: sqlite3_column_int(row, 1))
            kind[number] = UInt8(truncatingIfNeeded: sqlite3_column_int(row, 2))
            day[number] = sqlite3_column_int(row, 3)
            year[number] = years.year(of: day[number])
            story[number] = sqlite3_column_int(row, 4)
            if sqlite3_column_int(row, 5) != 0 { open.insert(number) }
            let isLinkOnly =
                sqlite3_column_type(row, 6) == SQLITE_NULL
                ? linksOnlySources.contains(source[number]) : sqlite3_column_int(row, 6) != 0
            if isLinkOnly { linksOnly.insert(number) }
            language[number] = languages.code(of: row, 7)
            subject[number] = subjects.code(of: row, 8)
        }
        self.source = source
        self.kind = kind
        self.language = language
        self.subject = subject
        self.day = day
        self.year = year
        self.story = story
        self.all = all
        self.open = open
        self.linksOnly = linksOnly
        hasLinksOnly = linksOnly.count > 0
        members = Shelf.members(of: story, among: all)
        openMembers = Shelf.members(of: story, among: open)
        self.languages = languages.texts
        self.subjects = subjects.texts
        order = try Int32.fetchAll(db.cachedStatement(sql: Self.ordering)).filter { all.contains(Int($0)) }
        var place = [Int32](repeating: 0, count: highest + 1)
        for (index, number) in order.enumerated() { place[Int(number)] = Int32(index) }
        self.place = place
        lengths = try TextLengths(db, highest: highest)
    }

    func visible(to audience: Audience) -> Bits {
        switch audience {
        case .internal: all
        case .public: open
        }
    }

    /// How many items that `audience` may see tell the story of the record `number`, itself included.
    func storySize(of number: Int, for audience: Audience) -> Int {
        let members = audience == .internal ? members : openMembers
        let story = Int(story[number])
        return members.indices.contains(story) ? max(1, Int(members[story])) : 1
    }

    private static func members(of story: [Int32], among bits: Bits) -> [Int32] {
        var members = [Int32](repeating: 0, count: story.count)
        bits.forEach { if members.indices.contains(Int(story[$0])) { members[Int(story[$0])] += 1 } }
        return members
    }

    /// The records of `bits` whose number fulfils `condition`.
    func records(in bits: Bits, where condition: (Int) -> Bool) -> Bits {
        var kept = bits
        bits.forEach { if !condition($0) { kept.remove($0) } }
        return kept
    }

    private static let selectionOfSources =
        "SELECT number, id, name, url, kind, rights, excerpt_length, shown_until, audience FROM source ORDER BY number"

    static let ordering = "SELECT number FROM record ORDER BY effective_at, id"

    static let selection: String = {
        let kinds = Record.Kind.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
        return """
            SELECT r.number, r.source, CASE r.kind \(kinds.joined(separator: " ")) ELSE 0 END, r.effective_day,
                coalesce(g.story, r.number), coalesce(r.audience, s.audience) = 'public',
                r.rights = 'link', coalesce(r.language, ''), coalesce(a.subject, j.subject, '')
            FROM record r NOT INDEXED
            JOIN source s ON s.number = r.source
            LEFT JOIN grouping g ON g.record = r.number
            LEFT JOIN judgement j ON j.record = r.number
            LEFT JOIN subject_assignment a ON a.record = r.number
            WHERE r.redacted_at IS NULL AND r.is_unlisted = 0
            """
    }()
}

struct SourceOnShelf: Sendable {
    let number: UInt16
    let id: Source.ID
    let name: String
    let url: String
    let kind: Source.Kind
    let rights: Rights
    /// Characters.
    let excerptLength: Int
    let audience: Audience

    fileprivate init(_ row: Row, at now: Instant) {
        number = row[0]
        id = row[1]
        name = row[2]
        url = row[3]
        kind = Source.Kind(rawValue: row[4]) ?? .web
        rights = Excerpt.rights(row[5], until: row[7], at: now)
        excerptLength = row[6]
        audience = Audience(rawValue: row[8]) ?? .internal
    }

    /// Whether a query's `source:` means it: by its id or its name, diacritics or not.
    func isCalled(_ text: String) -> Bool {
        let folded = Folding.fold(text)
        return id == text || Folding.fold(name) == folded || Folding.fold(id) == folded
    }
}

/// The years of days, of which many come one after another from one year.
private struct Years {
    private var days: Range<Int32> = 0..<0
    private var current: Int16 = 0

    mutating func year(of day: Int32) -> Int16 {
        if days.contains(day) { return current }
        let year = Day(daysSince1970: Int(day)).year
        current = Int16(clamping: year)
        if let first = Day(year: year, month: 1, day: 1), let next = Day(year: year + 1, month: 1, day: 1) {
            days = Int32(first.daysSince1970)..<Int32(next.daysSince1970)
        }
        return current
    }
}

/// Short numbers for texts that repeat.
private struct Codes {
    private(set) var texts: [String] = []
    private var codes: [String: UInt8] = [:]
    private var last: (bytes: [UInt8], code: UInt8)?

    /// Of the text in a column; the same text as in the row before costs no string.
    mutating func code(of row: OpaquePointer, _ column: Int32) -> UInt8 {
        guard let bytes = sqlite3_column_text(row, column) else { return code(of: "") }
        let count = Int(sqlite3_column_bytes(row, column))
        let buffer = UnsafeBufferPointer(start: bytes, count: count)
        if let last, last.bytes.elementsEqual(buffer) { return last.code }
        let code = code(of: String(decoding: buffer, as: UTF8.self))
        last = (Array(buffer), code)
        return code
    }

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
