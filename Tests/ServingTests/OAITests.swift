import Archiving
import Foundation
import Records
import Testing

/// OAI-PMH 2.0, as a harvester of a library asks it.
@Suite struct OAITests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    private func ask(_ arguments: String) async throws -> String {
        let answer = try await town.get("/oai?\(arguments)")
        #expect(answer.status == .ok)
        #expect(answer.header("Content-Type") == "text/xml; charset=utf-8")
        return answer.text
    }

    private func values(_ element: String, in text: String) -> [String] {
        text.components(separatedBy: "<\(element)").dropFirst().compactMap { part in
            guard let start = part.firstIndex(of: ">"), let end = part.range(of: "</\(element)>") else { return nil }
            return String(part[part.index(after: start)..<end.lowerBound])
        }
    }

    private func token(in text: String) -> String? {
        values("resumptionToken", in: text).first.flatMap { $0.isEmpty ? nil : $0 }
    }

    @Test func `the archive says who it is`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        let text = try await ask("verb=Identify")
        #expect(values("repositoryName", in: text) == ["Letopis: Lipová"])
        #expect(values("baseURL", in: text) == ["https://archiv.lipova.example/oai"])
        #expect(values("protocolVersion", in: text) == ["2.0"])
        #expect(values("deletedRecord", in: text) == ["persistent"])
        #expect(values("granularity", in: text) == ["YYYY-MM-DDThh:mm:ssZ"])
        #expect(values("repositoryIdentifier", in: text) == ["archiv.lipova.example"])
        #expect(text.contains("<request verb=\"Identify\">https://archiv.lipova.example/oai</request>"))
    }

    @Test func `sets are the sources that anybody may see, and the one format is Dublin Core`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        #expect(values("setSpec", in: try await ask("verb=ListSets")) == ["denik", "web"])
        #expect(values("metadataPrefix", in: try await ask("verb=ListMetadataFormats")) == ["oai_dc"])
    }

    @Test func `the source of a newspaper's page is that page`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let issue = "https://lipova.example/listy-05.pdf"
        let page = Record(
            source: "web", key: "p3", keyOrigin: .guid, kind: .page, url: "\(issue)#page=3", canonicalURL: issue,
            title: "Strana 3", text: "Trhy se vydařily.", language: "cs")
        try town.store([page])
        let text = try await ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archiv.lipova.example:\(page.id)")
        #expect(values("dc:source", in: text) == ["\(issue)#page=3"])
    }

    @Test func `a record is told in Dublin Core, no longer than its rights allow`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let long = String(repeating: "Dlouhá zpráva o stavbě. ", count: 60)
        try town.store([town.record("d", "Článek <1> & \"2\"", long, source: "denik")], source: "denik")
        let id = Record.id(source: "denik", key: "d")
        let text = try await ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archiv.lipova.example:\(id)")
        #expect(values("dc:title", in: text) == ["Článek &lt;1&gt; &amp; &quot;2&quot;"])
        #expect(values("dc:identifier", in: text) == ["https://archiv.lipova.example/items/\(id)"])
        #expect(values("dc:source", in: text) == ["https://lipova.example/d"])
        #expect(values("dc:publisher", in: text) == ["Deník"])
        #expect(values("dc:date", in: text) == ["2025-02-27T23:46:40Z"])
        #expect(values("dc:language", in: text) == ["cs"])
        let description = try #require(values("dc:description", in: text).first)
        #expect(description.count <= 201)
        #expect(values("setSpec", in: text) == ["denik"])
    }

    @Test func `a list is given in pages whose tokens lose and repeat nothing while the archive grows`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<230).map { town.record("k\($0)", "Zpráva \($0)", "Text") })
        var seen: [String] = []
        var arguments = "verb=ListIdentifiers&metadataPrefix=oai_dc"
        var pages = 0
        while true {
            let text = try await ask(arguments)
            seen += values("identifier", in: text)
            pages += 1
            // What was fetched long ago and is stored only now comes all the same.
            if pages == 1 { try town.store([town.record("pozdní", "Pozdní", "Text")], at: 1_640_000_000) }
            guard let token = token(in: text) else {
                #expect(text.contains("<resumptionToken cursor=\"200\"></resumptionToken>"))
                break
            }
            arguments = "verb=ListIdentifiers&resumptionToken=\(token)"
        }
        #expect(pages == 3)
        #expect(seen.count == 231)
        #expect(Set(seen).count == 231)
    }

    @Test func `an erased item stays as a deleted record, also to who asks for it alone`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Jubilant", "Osobní údaje."), town.record("b", "Most", "Text")])
        let id = Record.id(source: "web", key: "a")
        try town.archive.redact(id, at: Instant(seconds: 1_740_950_000), reason: "na žádost", decidedBy: "matrika")
        let list = try await ask("verb=ListRecords&metadataPrefix=oai_dc&set=web")
        #expect(values("header status=\"deleted\"", in: list).count == 1 || list.contains("status=\"deleted\""))
        #expect(!list.contains("Jubilant"))
        #expect(values("dc:title", in: list) == ["Most"])
        let one = try await ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archiv.lipova.example:\(id)")
        #expect(one.contains("<header status=\"deleted\"><identifier>oai:archiv.lipova.example:\(id)</identifier>"))
        #expect(!one.contains("<metadata>"))
    }

    @Test func `what a source takes from the public is told to those who follow, and so is its return`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        func web(_ audience: Audience) -> Source {
            Source(
                id: "web", name: "Web města", kind: .web, url: "https://lipova.example/rss", language: "cs",
                rights: .own, audience: audience)
        }
        try town.store([town.record("a", "Most", "Text"), town.record("b", "Škola", "Text")])
        let start = try #require(
            (try await town.json("/api/v1/changes?modified_since=2020-01-01T00:00:00Z")["links"] as? [String: Any])?[
                "later"] as? String)
        let later = String(try #require(start.range(of: "/api/").map { start[$0.lowerBound...] }))
        for (audience, isGone) in [(Audience.internal, true), (.public, false)] {
            try town.archive.register([web(audience)], at: Instant(seconds: 1_740_960_000))
            let changes = try #require(try await town.json(later)["changes"] as? [[String: Any]])
            #expect(changes.compactMap { $0["erased"] as? Bool } == [isGone, isGone])
            #expect(changes.allSatisfy { ($0["item"] == nil) == isGone })
            let list = try await ask("verb=ListRecords&metadataPrefix=oai_dc")
            #expect(list.components(separatedBy: "status=\"deleted\"").count == (isGone ? 3 : 1))
            #expect(values("dc:title", in: list).count == (isGone ? 0 : 2))
        }
    }

    @Test func `an item that was taken from the public is a deleted record too, and an internal source does not exist`()
        async throws
    {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        try town.store([town.record("p", "Porada", "Tajné", source: "porada")], source: "porada")
        try town.archive.restrict(Record.id(source: "web", key: "a"), rights: nil, audience: .internal)
        let list = try await ask("verb=ListRecords&metadataPrefix=oai_dc")
        #expect(values("identifier", in: list).count == 1)
        #expect(list.contains("status=\"deleted\""))
        #expect(!list.contains("Porada"))
    }

    @Test(
        arguments: [
            ("", "badVerb"), ("verb=Identify&verb=Identify", "badVerb"), ("verb=Listen", "badVerb"),
            ("verb=Identify&set=web", "badArgument"), ("verb=ListRecords", "badArgument"),
            ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2025-05-14&until=2025-05-14T00:00:00Z", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2025-06-01&until=2025-05-01", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=web&set=web", "badArgument"),
            ("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"),
            ("verb=GetRecord&metadataPrefix=marc21&identifier=oai:a:b", "cannotDisseminateFormat"),
            ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archiv.lipova.example:none", "idDoesNotExist"),
            ("verb=ListMetadataFormats&identifier=urn:x", "idDoesNotExist"),
            ("verb=ListRecords&resumptionToken=nonsense", "badResumptionToken"),
            ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
            ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=porada", "noRecordsMatch"),
        ])
    func `each mistake has its error of the protocol`(arguments: String, code: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        let text = try await ask(arguments)
        #expect(text.contains("<error code=\"\(code)\">"), "\(text)")
        let hidesArguments = code == "badVerb" || code == "badArgument"
        #expect(text.contains("<request>") == (hidesArguments || arguments.isEmpty))
    }

    @Test func `a form that is longer than any request is refused, not a fault of the server`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let form = Array("verb=Identify&x=".utf8) + [UInt8](repeating: 0x61, count: 20_000)
        let answer = try await town.get("/oai", method: .post, body: form)
        #expect(answer.status == .contentTooLarge)
        #expect(answer.header("Content-Type") == "application/problem+json")
    }

    @Test func `a token of one list does not open another`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<101).map { town.record("k\($0)", "Zpráva \($0)", "Text") })
        let token = try #require(token(in: try await ask("verb=ListIdentifiers&metadataPrefix=oai_dc")))
        #expect(try await ask("verb=ListRecords&resumptionToken=\(token)").contains("badResumptionToken"))
        let cursor = try await town.json("/api/v1/changes?limit=10")["next"] as? String
        #expect(try await ask("verb=ListRecords&resumptionToken=\(cursor ?? "")").contains("badResumptionToken"))
    }
}
