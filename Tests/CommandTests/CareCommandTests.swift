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

    @Test func `documents read again, judged night by night as at first, leave every byte as it was`() throws {
        try TestTown.inFolder { town in
            try town.nights(
                "2025-03-01", "2025-03-04", "2025-03-07", "2025-03-10", "2025-03-14", "2025-03-18", "2025-03-22",
                "2025-03-25")
            let nightly = try town.export()
            for since in [[], ["--since", "2025-03-08"]] {
                let reading = try BuiltProgram.letopis(["reprocess"] + since, in: town.folder)
                #expect(reading.code == 0, "\(reading.talk)")
                #expect(reading.talk.contains("documents read again"))
                let again = try town.export()
                let different = zip(nightly.split(separator: "\n"), again.split(separator: "\n")).filter { $0 != $1 }
                #expect(different.isEmpty && nightly == again, "\(different.count) items differ")
            }
            #expect(try town.letopis("verify").code == 0)
            try town.nights("2025-03-27")
            let later = try town.export()
            #expect(try town.letopis("reprocess", "--quiet").code == 0)
            let isSame = try town.export() == later
            #expect(isSame, "a night after the second reading does not fit it")
        }
    }
}
