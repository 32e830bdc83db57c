import Foundation
import Testing

@Suite struct BookCommandTests {
    @Test func `what people wrote stays as they wrote it, and is what the book says`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10")
            let proposals = try Self.propose(in: town)
            try #require(proposals.count > 4)
            let chosen = proposals.prefix(2).map { String($0.id.prefix(8)) }
            let adoption = try BuiltProgram.letopis(
                ["chronicle", "adopt", "2025"] + chosen + ["--by", "Jana"], in: town.folder)
            #expect(adoption.code == 0, "\(adoption.talk)")
            let adopted = try town.files(in: "chronicle/2025/entries")
            try #require(adopted.count == 2)

            let name = try #require(adopted.keys.min())
            let text = try town.text("chronicle/2025/entries/\(name)")
            try BuiltProgram.write(
                text + "\nPamětníci říkají tomu dni *rozmarýnový*.\n", to: "chronicle/2025/entries/\(name)",
                in: town.folder)
            let entries = try town.files(in: "chronicle/2025/entries")
            let decisions = try town.bytes("chronicle/2025/decisions.jsonl")

            try town.nights("2025-03-18", "2025-03-25")
            let later = try Self.propose(in: town)
            #expect(!later.contains { $0.id.hasPrefix(chosen[0]) || $0.id.hasPrefix(chosen[1]) }, "proposed once more")
            let build = try town.letopis("chronicle", "build", "2025", "--quiet")
            #expect(build.code == 0, "\(build.talk)")
            let areUntouched = try town.files(in: "chronicle/2025/entries") == entries
            #expect(areUntouched)
            #expect(try town.bytes("chronicle/2025/decisions.jsonl") == decisions)
            let isInBook = try town.text("var/build/2025/book.json").contains("rozmarýnový")
            #expect(isInBook)
        }
    }

    @Test func `a mistake in an entry is named with its line, and nothing is lost`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            _ = try Self.propose(in: town)
            #expect(try town.letopis("chronicle", "adopt", "2025", "--all", "--quiet").code == 0)
            #expect(try town.letopis("chronicle", "build", "2025", "--quiet").code == 0)
            let name = try #require(try town.files(in: "chronicle/2025/entries").keys.min())
            let good = try town.text("chronicle/2025/entries/\(name)")
            let bad = good.replacing("status: adopted", with: "status: [adopted")
            try #require(bad != good)
            let lines = bad.split(separator: "\n", omittingEmptySubsequences: false)
            let line = try #require(lines.firstIndex { $0.hasPrefix("status:") }) + 1
            try BuiltProgram.write(bad, to: "chronicle/2025/entries/\(name)", in: town.folder)
            let people = try town.files(in: "chronicle/2025")
            let books = try town.files(in: "var/build/2025")

            for arguments in [["chronicle", "build"], ["yearbook", "build"], ["chronicle", "propose"]] {
                let ending = try BuiltProgram.letopis(arguments + ["2025"], in: town.folder)
                #expect(ending.code == 78, "\(arguments)")
                // YAML notices a bracket that stays open at the next key.
                #expect(
                    ending.talk.contains("chronicle/2025/entries/\(name), line \(line + 1):")
                        || ending.talk.contains("chronicle/2025/entries/\(name), line \(line):"), "\(ending.talk)")
                #expect(ending.output.isEmpty)
            }
            let isAllThere = try town.files(in: "chronicle/2025") == people && town.files(in: "var/build/2025") == books
            #expect(isAllThere)
        }
    }

    @Test func `a missing tool costs its format only, and the command that installs it is named`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            try FileManager.default.createDirectory(
                at: town.folder.appendingPathComponent("none"), withIntermediateDirectories: false)
            let bare = ["LETOPIS_TOOLS": town.folder.appendingPathComponent("none").path, "PATH": "/nowhere"]
            let build = try town.letopis("yearbook", "build", "2025", environment: bare)
            #expect(build.code == 0, "\(build.talk)")
            #expect(build.output.contains("scripts/setup"))
            #expect(build.output.contains("apt-get install pandoc"))
            let made = try Set(town.files(in: "var/build/2025").keys)
            #expect(made.isSuperset(of: ["yearbook-2025.json", "yearbook-2025.epub", "yearbook-2025/index.html"]))
            #expect(made.isDisjoint(with: ["yearbook-2025.pdf", "yearbook-2025.docx"]))

            let check = try town.letopis("check", environment: bare)
            #expect(check.code == 0)
            #expect(check.output.contains("scripts/setup"))
            #expect(check.output.contains("apt-get install pandoc"))
            #expect(try town.letopis("run", "--now", "2025-03-11T22:30:00Z", environment: bare).code == 0)
        }
    }

    @Test func `what was rejected does not come back`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let proposal = try #require(try Self.propose(in: town).first)
            let rejection = try town.letopis(
                "chronicle", "reject", "2025", proposal.id, "--reason", "an advertisement", "--by", "Jana")
            #expect(rejection.code == 0, "\(rejection.talk)")
            #expect(try town.text("chronicle/2025/decisions.jsonl").contains("an advertisement"))
            #expect(!(try Self.propose(in: town).contains { $0.id == proposal.id }))
            #expect(try town.letopis("chronicle", "propose", "20255").code == 64)
            let unknown = try town.letopis("chronicle", "adopt", "2025", "zzzzzz")
            #expect(unknown.code == 66)
            #expect(unknown.talk.contains("zzzzzz"))
        }
    }

    private struct ProposalLine: Decodable {
        let id: String
    }

    private static func propose(in town: TestTown) throws -> [ProposalLine] {
        let ending = try town.letopis("chronicle", "propose", "2025", "--json")
        try #require(ending.code == 0, "\(ending.talk)")
        return try ending.lines.map { try JSONDecoder().decode(ProposalLine.self, from: Data($0.utf8)) }
    }
}
