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
            #expect(before.map(\.output) == after.map(\.output))
        }
    }

    @Test func `documents read again say what they said`() throws {
        try TestTown.inFolder { town in
            for day in ["2025-03-01", "2025-03-10", "2025-03-18", "2025-03-25"] { try town.nights(day) }
            let before = try town.export()
            let reading = try town.letopis("reprocess")
            #expect(reading.code == 0, "\(reading.talk)")
            #expect(reading.talk.contains("documents read again"))
            #expect(try town.export() == before)
            #expect(try town.letopis("verify").code == 0)
        }
    }
}
