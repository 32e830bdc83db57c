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

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
