import Foundation
import Parsing
import Records
import Testing

/// Reads the fixtures of the JSON formats and calendars.
enum JSONFixture {
    static func bytes(_ path: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: root.appending(path: "Fixtures/Parsing/\(path)")))
    }

    static func document(_ name: String, format: String = "auto") throws -> ParsedDocument {
        let body = try bytes("json/\(name)")
        return try #require(JSONFormats.document(in: body, url: nil, format: format, source: "test"))
    }
}
