import Chronicling
import Foundation
import Linguistics
import Publishing
import Records
import Testing

@Suite struct ChronicleFolderTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString)")
        .path
    private let teller = Teller(id: "noviny", name: "Lipovské noviny", kind: .newspaper, rank: 1, rights: .own)

    private var folder: ChronicleFolder { ChronicleFolder(directory: "\(root)/2026") }

    private func item(_ id: String, title: String, text: String, day: String, story: String? = nil) throws
        -> ChronicleItem
    {
        ChronicleItem(
            id: id, teller: teller, title: title, text: text, language: "cs",
            published: try #require(Day(iso8601: day)),
            subject: Subject.construction.rawValue, subjectConfidence: 1, story: story)
    }

    private func items() throws -> [ChronicleItem] {
        [
            try item(
                "most", title: "Nový most otevřen", text: "Starostka otevřela nový most přes řeku Bělou.",
                day: "2026-05-14"),
            try item(
                "kasna", title: "Kašna zase teče", text: "Restaurátoři vrátili kašnu na náměstí po roce práce.",
                day: "2026-07-16"),
        ]
    }

    private func propose(_ items: [ChronicleItem]) throws -> ProposalSet {
        let contents = try folder.contents()
        return Proposer(scheme: .builtIn, language: .cs, year: 2026).proposalSet(
            for: items, decisions: contents.decisions, entries: contents.entries)
    }

    private func adopt(_ index: Int, of set: ProposalSet) throws -> ChronicleFolder.Adoption {
        try folder.adopt(set.proposals[index], by: "kronikářka", at: Instant(seconds: 1_790_000_000))
    }

    private func created(_ adoption: ChronicleFolder.Adoption) throws -> String {
        guard case .created(let file) = adoption else { throw CocoaError(.fileNoSuchFile) }
        return file
    }

    private func snapshot() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/2026")
        where ["entries/", "chapters/", "year", "decisions"].contains(where: { name.hasPrefix($0) }) {
            files[name] = FileManager.default.contents(atPath: "\(root)/2026/\(name)")
        }
        return files
    }

    @Test func `a hundred nights leave what people wrote byte for byte`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }  // a leftover folder of a test is harmless
        let set = try propose(try items())
        try folder.write(set)
        let file = try created(try adopt(0, of: set))
        let path = "\(root)/2026/\(file)"
        let edited = try String(contentsOfFile: path, encoding: .utf8).replacing("nový most", with: "nový, krásný most")
        try edited.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.createDirectory(atPath: "\(root)/2026/chapters", withIntermediateDirectories: true)
        try "Úvod.\n".write(toFile: "\(root)/2026/chapters/05-stavby.md", atomically: true, encoding: .utf8)
        let before = try snapshot()
        for night in 0..<100 {
            let late = try item(
                "pozde-\(night)", title: "Nový most otevřen", text: "Nový most přes Bělou slouží už \(night) dní.",
                day: "2026-05-15",
                story: "most")
            try folder.write(try propose(try items() + [late]))
        }
        #expect(try snapshot() == before)
        #expect(try folder.contents().entries.first?.isTextUntouched == false)
    }

    @Test func `a new source for an adopted entry goes to its update`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }  // a leftover folder of a test is harmless
        let set = try propose(try items())
        _ = try adopt(0, of: set)
        let late = try item(
            "tv", title: "Most otevřen", text: "Most přes Bělou otevřela starostka ve čtvrtek dopoledne.",
            day: "2026-05-15", story: "most")
        let next = try propose(try items() + [late])
        try folder.write(next)
        #expect(next.proposals.map(\.members) == [["kasna"]])
        let update = try String(contentsOfFile: "\(root)/2026/updates/\(set.proposals[0].id).md", encoding: .utf8)
        #expect(update.contains("tv/1"))
    }

    @Test func `adopting twice neither doubles nor overwrites`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }  // a leftover folder of a test is harmless
        let set = try propose(try items())
        let file = try created(try adopt(0, of: set))
        try "---\nid: jine\ndate: 2026-05-14\nchapter: stavby\n---\nMoje.".write(
            toFile: "\(root)/2026/\(file)", atomically: true, encoding: .utf8)
        #expect(try adopt(0, of: set) == .alreadyThere(id: set.proposals[0].id))
        #expect(try folder.contents().entries.map(\.text) == ["Moje."])
    }

    @Test func `one wrong file is named and the others are read`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }  // a leftover folder of a test is harmless
        _ = try adopt(0, of: try propose(try items()))
        let wrong = "\(root)/2026/entries/spatny.md"
        try "---\nid: x\ndate: včera\n---\nText".write(toFile: wrong, atomically: true, encoding: .utf8)
        let contents = try folder.contents()
        #expect(contents.entries.count == 1)
        #expect(contents.errors.map(\.file) == ["entries/spatny.md"])
        #expect(contents.errors.first?.line == 3)
        #expect(FileManager.default.fileExists(atPath: wrong))
    }

    @Test func `yesterday's proposals go, today's come, and the same night twice is the same bytes`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }  // a leftover folder of a test is harmless
        try folder.write(try propose(try items()))
        let first = try FileManager.default.contentsOfDirectory(atPath: "\(root)/2026/proposals").sorted()
        #expect(first.count == 3)
        try folder.write(try propose(Array(try items().prefix(1))))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/2026/proposals").count == 2)
        try folder.write(try propose(try items()))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/2026/proposals").sorted() == first)
    }

    @Test func `a year that nobody began is empty and no error`() throws {
        #expect(try folder.contents() == ChronicleContents())
    }
}
