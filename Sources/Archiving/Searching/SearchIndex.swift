import GRDB
import Linguistics

/// Writes the full-text index. Its rows carry no content, so taking one out needs the very tokens that were put in:
/// they are made again from the stored text, and the index's stamp says which lexicon made them.
struct SearchIndex {
    /// What the tokens of the index depend on. The number changes when IndexText does.
    static func stamp(of lexicon: Lexicon) -> String { "3 \(lexicon.digest)" }

    /// title, text, title_keys, text_keys, parts
    static let columns = 5

    let db: Database
    let keys: WordKeys

    struct Entry: Hashable {
        let title: String?
        let text: String
        /// BCP 47.
        let language: String?
    }

    /// An empty index in the place of whatever is there. All of it derives from the texts, and nothing else is touched.
    ///
    /// SQLite drops a virtual table only when it can open it, and FTS5 opens it only when its own tables are there and
    /// say what they must: they are first made as those of an empty index are.
    static func makeAnew(in db: Database) throws {
        for (name, columns) in tables {
            try db.execute(sql: "DROP TABLE IF EXISTS \(name)")
            try db.execute(sql: "CREATE TABLE \(name) \(columns)")
        }
        try db.execute(sql: emptiness)
        let isThere = try db.integer("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'search'") != nil
        if isThere { try db.execute(sql: "DROP TABLE search") }
        // Left by a virtual table that was not there.
        for (name, _) in tables { try db.execute(sql: "DROP TABLE IF EXISTS \(name)") }
        try db.execute(sql: Schema.index)
    }

    /// Of a contentless table: https://www.sqlite.org/fts5.html, section 9.
    private static let tables = [
        ("search_data", "(id INTEGER PRIMARY KEY, block BLOB)"),
        ("search_idx", "(segid, term, pgno, PRIMARY KEY (segid, term)) WITHOUT ROWID"),
        ("search_docsize", "(id INTEGER PRIMARY KEY, sz BLOB)"),
        ("search_config", "(k PRIMARY KEY, v) WITHOUT ROWID"),
    ]

    /// No averages, a structure without levels and segments (section 9.3), and the format that SQLite's FTS5 has.
    private static let emptiness = """
        INSERT INTO search_data (id, block) VALUES (1, x''), (10, x'00000000000000');
        INSERT INTO search_config (k, v) VALUES ('version', 4);
        """

    /// By FTS5's own check, which a reader may not ask for.
    static func isSound(_ db: Database) -> Bool {
        do {
            try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
            return true
        } catch {
            return false  // whatever it is, the index is begun anew
        }
    }

    func insert(_ entry: Entry, record: Int64) throws {
        let (title, text) = tokens(of: entry)
        try db.run(
            "INSERT INTO search (rowid, title, text, title_keys, text_keys, parts) VALUES (?, ?, ?, ?, ?, ?)",
            [record, title.words, text.words, title.keys, text.keys, title.parts + text.parts])
    }

    func remove(_ entry: Entry, record: Int64) throws {
        let (title, text) = tokens(of: entry)
        try db.run(
            """
            INSERT INTO search (search, rowid, title, text, title_keys, text_keys, parts)
            VALUES ('delete', ?, ?, ?, ?, ?, ?)
            """, [record, title.words, text.words, title.keys, text.keys, title.parts + text.parts])
    }

    private func tokens(of entry: Entry) -> (title: IndexText, text: IndexText) {
        let language = Language(tag: entry.language)
        return (
            keys.tokens(of: entry.title ?? "", language: language), keys.tokens(of: entry.text, language: language)
        )
    }
}
