import GRDB
import Records

extension Database {
    /// Runs `sql`, keeping the compiled statement for the next time.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The value of `name` in the table of settings.
    func setting(_ name: String) throws -> String? {
        try String.fetchOne(cachedStatement(sql: "SELECT value FROM setting WHERE name = ?"), arguments: [name])
    }

    func set(_ name: String, to value: String) throws {
        try run(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value])
    }

    /// The number of `source`; throws when the configuration's sources were not registered.
    func number(ofSource source: Source.ID) throws -> Int64 {
        guard let number = try integer("SELECT number FROM source WHERE id = ?", [source]) else {
            throw ArchiveError.unknownSource(source)
        }
        return number
    }

    /// Tells every reader that what it keeps in memory is old.
    func advanceGeneration() throws {
        try run(
            """
            INSERT INTO setting (name, value) VALUES ('generation', '1')
            ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
            """)
    }
}

extension Instant {
    init(_ seconds: Int64) { self.init(seconds: seconds) }
}

extension String {
    /// SQLite's texts end at the first NUL when they are read through its C interface, so none is stored.
    var withoutNUL: String {
        utf8.contains(0)
            ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 })) : self
    }
}
