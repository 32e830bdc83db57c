import Foundation
import Testing

@Suite struct WholeLineCommandTests {
    /// Every tenth evening of the year, and the evenings of the planned faults.
    private static let evenings: [String] = {
        let fifths = (1...12).flatMap { month in [5, 15, 25].map { day in (month, day) } }
        let tenth = fifths.map { month, day in "2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
        return (tenth + ["2025-04-22", "2025-08-05", "2025-08-14", "2025-11-02"]).sorted()
    }()

    private static let sourceInTrouble: Set = ["2025-08-05", "2025-11-02"]

    @Test func `a town's year makes the same bytes twice, and told again it changes nothing`() throws {
        try TestTown.inFolder { town in
            let export = try Self.tellYear(in: town)
            try town.beside { other in
                let isSame = try Self.tellYear(in: other) == export
                #expect(isSame, "two exports of one year differ")
                for folder in ["chronicle/2025/proposals", "var/build/2025"] {
                    let files = try town.files(in: folder)
                    let others = try other.files(in: folder)
                    #expect(files.keys.sorted() == others.keys.sorted())
                    #expect(files.count > 5)
                    let different = files.keys.filter { files[$0] != others[$0] }.sorted()
                    #expect(different.isEmpty, "other bytes in \(folder)")
                }
            }
            for day in Self.evenings { try town.night(day) }
            let isUnchanged = try town.export() == export
            #expect(isUnchanged, "the second telling changed the export")
        }
    }

    /// All evenings, then both books; returns the export.
    private static func tellYear(in town: TestTown) throws -> String {
        for day in evenings {
            let ending = try town.night(day)
            try #require(ending.code == (sourceInTrouble.contains(day) ? 1 : 0), "\(day): \(ending.talk)")
        }
        for arguments in [["chronicle", "propose"], ["chronicle", "build"], ["yearbook", "build"]] {
            let ending = try BuiltProgram.letopis(arguments + ["2025", "--quiet"], in: town.folder)
            try #require(ending.code == 0, "\(arguments): \(ending.talk)")
        }
        for name in [
            "book.json", "chronicle-2025.pdf", "yearbook-2025.json", "yearbook-2025.pdf", "yearbook-2025.epub",
        ] {
            #expect(try town.bytes("var/build/2025/\(name)").count > 10_000, "\(name)")
        }
        return try town.export()
    }
}
