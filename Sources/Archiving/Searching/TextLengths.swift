import GRDB
import GRDBSQLite

/// How many words the records have, read from the index, which counts them anyway.
struct TextLengths: Sendable {
    private let words: [UInt16]
    /// Of all records that have some.
    let mean: Double

    init(_ db: Database, highest: Int) throws {
        var words = [UInt16](repeating: 0, count: highest + 1)
        var sum = 0
        var count = 0
        try db.forEachRow(Self.selection, [], until: .never) { row in
            let number = Int(sqlite3_column_int64(row, 0))
            guard number >= 0, number <= highest, let blob = sqlite3_column_blob(row, 1) else { return }
            let size = UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(row, 1)))
            let length = Self.length(size)
            words[number] = UInt16(clamping: length)
            sum += length
            count += 1
        }
        self.words = words
        mean = count == 0 ? 1 : Double(sum) / Double(count)
    }

    subscript(number: Int) -> Int { words.indices.contains(number) ? Int(words[number]) : 0 }

    static let selection = "SELECT id, sz FROM search_docsize"

    /// Title and text are the first two of the numbers.
    private static func length(_ bytes: UnsafeRawBufferPointer) -> Int { sum(of: 2, in: bytes) }

    /// The sum of the first `columns` lengths in a size record (https://www.sqlite.org/fts5.html, section 9.4), each in
    /// SQLite's variable length, of which words need the forms up to four bytes.
    static func sum(of columns: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var sum = 0
        var index = 0
        for _ in 0..<columns {
            var value = 0
            while index < bytes.count {
                let byte = Int(bytes[index])
                index += 1
                value = value << 7 | byte & 0x7F
                if byte < 0x80 { break }
            }
            sum += value
        }
        return sum
    }
}
