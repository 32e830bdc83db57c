import Foundation
import Testing

/// What a press officer and a chronicler do between two nights.
@Suite struct DeskCommandTests {
    private struct Line: Decodable {
        let id: String
        let subject: String?
        let subjectBefore: String?
        let firstSeen: String?
    }

    private static func lines(_ ending: Ending) throws -> [Line] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try ending.lines.map { try decoder.decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func `a digest tells what a day brought, each story once, and what does not concern the town only if asked`()
        throws
    {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10")
            let exported = try Self.lines(town.letopis("export"))
            // 22:30 UTC on the 10th is still the 10th in the town.
            let ofDay = Set(exported.filter { $0.firstSeen?.hasPrefix("2025-03-10") == true }.map(\.id))
            let everything = try Self.lines(town.letopis("digest", "--all", "--json"))
            #expect(!ofDay.isEmpty)
            #expect(Set(everything.map(\.id)) == ofDay)
            #expect(everything.count == ofDay.count)
            let own = try Self.lines(town.letopis("digest", "--json"))
            #expect(Set(own.map(\.id)).isSubset(of: ofDay))
            #expect(own.count < everything.count)

            let text = try town.letopis("digest")
            #expect(text.code == 0)
            #expect(text.lines.first == "Jasanov nad Olešnou, pondělí 10. března 2025")
            #expect(text.lines.allSatisfy { $0.count <= 80 || $0.contains("http") })
            #expect(text.output.contains("letopis digest --date 2025-03-10 --all"))
            #expect(own.count { text.output.contains($0.id) } > 0)
            let german = try town.letopis("digest", "--date", "2025-03-01", "--language", "de")
            #expect(german.lines.first == "Jasanov nad Olešnou, Samstag, 1. März 2025")
            let quiet = try town.letopis("digest", "--date", "2024-01-01")
            #expect(quiet.code == 0)
            #expect(quiet.lines.count == 2)
        }
    }

    @Test func `a person's word on a subject stays until it is taken back`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            func subject(of id: String) throws -> String? {
                try Self.lines(town.letopis("export")).first { $0.id == id }?.subject
            }
            let item = try #require(try Self.lines(town.letopis("export")).first { $0.subject == "transport" })
            let rehearsal = try town.letopis("correct", item.id, "--subject", "church", "--dry-run")
            #expect(rehearsal.code == 0)
            #expect(rehearsal.talk.contains("would be transport -> church"), "\(rehearsal.talk)")
            #expect(try subject(of: item.id) == "transport")

            let change = try Self.lines(town.letopis("correct", item.id, "--subject", "church", "--json"))
            #expect(change.map(\.subject) == ["church"])
            #expect(change.map(\.subjectBefore) == ["transport"])
            #expect(try subject(of: item.id) == "church")
            try town.nights("2025-03-14")
            #expect(try town.letopis("reprocess", "--quiet").code == 0)
            #expect(try subject(of: item.id) == "church")
            #expect(
                try Self.lines(town.letopis("search", "subject:church", "--json", "--limit", "100"))
                    .contains { $0.id == item.id })

            let unknown = try town.letopis("correct", item.id, "aaaaaaaaaaaaaaaa", "--subject", "sport")
            #expect(unknown.code == 66)
            #expect(unknown.talk.contains("aaaaaaaaaaaaaaaa"))
            #expect(try subject(of: item.id) == "church")
            let misspelt = try town.letopis("correct", item.id, "--subject", "curch")
            #expect(misspelt.code == 64)
            #expect(misspelt.talk.contains("church"), "\(misspelt.talk)")
            #expect(try town.letopis("correct", item.id).code == 64)

            #expect(try town.letopis("correct", item.id, "--machine").code == 0)
            #expect(try subject(of: item.id) == "transport")
        }
    }
}
