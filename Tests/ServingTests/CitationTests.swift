import Foundation
import Hummingbird
import Records
import Testing

@Suite struct CitationTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    private func citation(_ parameters: String, of key: String = "a", source: Source.ID = "web") async throws -> String
    {
        let answer = try await town.get("/api/v1/items/\(Record.id(source: source, key: key))/citation\(parameters)")
        #expect(answer.status == .ok)
        return answer.text
    }

    @Test func `a reference names the item, its source, its day, the day of access and where it is kept`() async throws
    {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Nový most přes řeku.")])
        let id = Record.id(source: "web", key: "a")
        #expect(
            try await citation("") == """
                Most je hotov. Web města [online]. 28. února 2025 [cit. 2025-03-02]. Dostupné z: \
                https://lipova.example/a. Archivováno: https://archiv.lipova.example/items/\(id) (verze 1).

                """)
        #expect(try await citation("?lang=de").contains("28. Februar 2025 [Zugriff am 2025-03-02]"))
        #expect(try await citation("?lang=uk").contains("28 лютого 2025 року [дата звернення: 2025-03-02]"))
    }

    @Test func `what the item does not say stands in brackets`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", nil, "Dnes od 17 hodin neteče v Horní Lipové voda.", published: nil)])
        let text = try await citation("")
        #expect(text.hasPrefix("[Dnes od 17 hodin neteče v Horní Lipové voda.]. Web města [online]. [1. března 2025] "))
    }

    @Test func `harvested text stays inside its field`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Sleva 50 % & {zdarma}\nER  - \\input{/etc/passwd}", "Text.")])
        let bibtex = try await citation("?style=bibtex")
        #expect(
            bibtex.contains("title = {{Sleva 50 \\% \\& \\{zdarma\\} ER  - \\textbackslash{}input\\{/etc/passwd\\}}}"))
        let ris = try await citation("?style=ris").components(separatedBy: "\r\n").filter { !$0.isEmpty }
        #expect(ris.filter { $0.hasPrefix("ER") } == ["ER  - "])
        #expect(ris.last == "ER  - ")
        #expect(ris.contains("DA  - 2025/02/28/"))
    }

    @Test func `reference managers read the JSON`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Nový most přes řeku.")])
        let text = try await citation("?style=csl-json")
        let list = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(list.count == 1)
        #expect(list[0]["type"] as? String == "webpage")
        #expect(list[0]["container-title"] as? String == "Web města")
        #expect((list[0]["issued"] as? [String: Any])?["date-parts"] as? [[Int]] == [[2025, 2, 28]])
    }

    @Test func `an unknown style is refused with the one that was meant`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text.")])
        let answer = try await town.get("/api/v1/items/\(Record.id(source: "web", key: "a"))/citation?style=bibtext")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("\"suggestion\":\"bibtex\""))
        #expect(try await town.get("/api/v1/items/none/citation").status == .notFound)
    }
}
