import Chronicling
import Foundation

/// Reads and writes `book.json`.
package struct BookFile {
    package init() {}

    /// Sorted keys: the same book, the same bytes.
    package func bytes(of book: Book) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(book)) + [0x0A]
    }

    package func book(from bytes: [UInt8]) throws -> Book {
        try JSONDecoder().decode(Book.self, from: Data(bytes))
    }

    /// `book` with every text changed.
    func book(_ book: Book, changing change: (String) -> String) throws -> Book {
        let value = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(book))
        return try JSONDecoder().decode(Book.self, from: try JSONEncoder().encode(value.mapStrings(change)))
    }
}
