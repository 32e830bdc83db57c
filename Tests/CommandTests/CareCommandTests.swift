import Foundation
import Testing

@Suite struct CareCommandTests {
    @Test func `an index made anew answers as the old one did`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10")
            let queries = ["most", "skola", "Brücke", "гривня", "\"psí hřiště\"", "hasic*", "most -autobus"]
            let before = try queries.map { try town.letopis("search", $0, "--json", "--limit", "100") }
            #expect(before.allSatisfy { $0.code == 0 && !$0.output.isEmpty })
            #expect(try town.letopis("index", "rebuild").code == 0)
            let after = try queries.map { try town.letopis("search", $0, "--json", "--limit", "100") }
            let isSame = before.map(\.output) == after.map(\.output)
            #expect(isSame)
        }
    }

    /// Stories may differ: how telling a word is depends on the items that are judged together, and at night those are
    /// the new ones and their neighbours, now all.
    @Test func `documents read again say what they said, and at the third reading all is still`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10", "2025-03-18", "2025-03-25")
            let nightly = try town.export()
            let reading = try town.letopis("reprocess")
            #expect(reading.code == 0, "\(reading.talk)")
            #expect(reading.talk.contains("documents read again"))
            let again = try town.export()
            let different = try zip(Self.withoutStories(nightly), Self.withoutStories(again)).filter { $0 != $1 }
            #expect(different.isEmpty, "items differ in more than their story")
            let lines = zip(nightly.split(separator: "\n"), again.split(separator: "\n"))
            let torn = lines.count { $0 != $1 }
            #expect(torn * 20 < nightly.split(separator: "\n").count, "\(torn) items changed their story")

            #expect(try town.letopis("reprocess", "--quiet").code == 0)
            let isStill = try town.export() == again
            #expect(isStill, "the third reading changed something")
            #expect(try town.letopis("verify").code == 0)
        }
    }

    private static func withoutStories(_ export: String) throws -> [NSDictionary] {
        try export.split(separator: "\n").map { line in
            let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let item = try #require(value as? [String: Any])
            return item.filter { $0.key != "story" && $0.key != "group" } as NSDictionary
        }
    }
}
