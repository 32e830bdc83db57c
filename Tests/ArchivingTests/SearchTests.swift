import Archiving
import Foundation
import Linguistics
import Records
import SeededRandomness
import Testing

/// The acceptance list of the query language: what a text must answer to, and what not.
@Suite struct SearchTests {
    private let town: TestArchive
    /// Made once, because every question is put to the same texts.
    private static let shared = Result { try filled() }

    init() throws {
        town = try Self.shared.get()
    }

    private static func filled() throws -> TestArchive {
        let town = try TestArchive()
        let texts: [(key: String, language: String, text: String)] = [
            ("orlova", "cs", "Slavnosti v Orlové potrvají tři dny."),
            ("orlova-nominative", "cs", "Orlová slaví výročí."),
            ("mayor", "cs", "Děti besedovaly s primátorkou."),
            ("starosta", "cs", "Občané psali starostovi dopisy."),
            ("children", "cs", "Setkání s dětmi v knihovně."),
            ("people", "cs", "Na náměstí přišli lidé."),
            ("schools", "cs", "Opravy pěti škol skončily."),
            ("rady", "cs", "Usnesení rady města."),
            ("rade", "cs", "Žádost projednali na radě."),
            ("hrad", "cs", "Výlet k hradu."),
            ("hradni", "cs", "Otevření: hradní nádvoří."),
            ("woman-zlin", "cs", "Žena bydlí ve Zlíně."),
            ("woman", "cs", "Žena zachránila souseda."),
            ("frydek", "cs", "Koncert ve Frýdku-Místku."),
            ("strasse", "de", "Die Straße ist gesperrt."),
            ("strasse-ss", "de", "Die Strasse ist frei."),
            ("mueller", "de", "Herr Müller eröffnet den Markt."),
            ("houses", "de", "Alte Häuser am Platz."),
            ("hromada", "uk", "Збори громади у суботу."),
            ("olyvka", "uk", "Свято в Оливці."),
            ("united-1", "uk", "Це об'єднана рада."),
            ("united-2", "uk", "Це об’єднана школа."),
            ("united-3", "uk", "Це обʼєднана лікарня."),
            ("kyiv", "uk", "Делегація з Києва."),
            ("playground", "cs", "Otevřeli nové dětské hřiště u školky."),
        ]
        try town.store(
            texts.map { .sample($0.key, "Zpráva", $0.text, language: $0.language, published: "2025-03-01T10:00:00Z") },
            night: 90)
        try town.store(
            [
                .sample("chronicle", "Kronika města", "Zápis.", published: "2025-05-05T10:00:00Z"),
                .sample("chronicle-old", "Kronika obce", "Zápis.", published: "2019-05-05T10:00:00Z"),
                .sample("about-chronicle", "Zápis", "Přečtěte si kroniku.", published: "2025-05-05T10:00:00Z"),
                .sample("silvester", "Ohňostroj", "Půlnoc.", published: "2025-12-30T23:30:00Z"),
                .sample("new-year", "Novoroční čtení", "Ráno.", published: "2026-01-01T22:30:00Z"),
                .sample("epiphany", "Ohňostroj", "Pozdě.", published: "2026-01-01T23:30:00Z"),
                .sample("before", "Ohňostroj", "Brzy.", published: "2025-12-30T22:30:00Z"),
            ], night: 91, isWhole: false)
        return town
    }

    private var hasDictionaries: Bool { TestArchive.lexicon.missing.isEmpty }

    @Test(arguments: [
        ("Orlová", ["orlova", "orlova-nominative"]), ("orlova", ["orlova", "orlova-nominative"]),
        ("Orlovou", ["orlova", "orlova-nominative"]), ("primátorka", ["mayor"]), ("primatorka", ["mayor"]),
        ("starosta", ["starosta"]), ("dítě", ["children", "mayor"]), ("škola", ["schools"]), ("hrad", ["hrad"]),
        ("Frýdek-Místek", ["frydek"]), ("Straße", ["strasse", "strasse-ss"]), ("Strasse", ["strasse", "strasse-ss"]),
        ("Müller", ["mueller"]), ("Mueller", ["mueller"]), ("Muller", ["mueller"]), ("Haus", ["houses"]),
        ("громада", ["hromada"]), ("Оливка", ["olyvka"]), ("Київ", ["kyiv"]), ("Києва", ["kyiv"]),
        ("об'єднана", ["united-1", "united-2", "united-3"]), ("об’єднана", ["united-1", "united-2", "united-3"]),
        ("обʼєднана", ["united-1", "united-2", "united-3"]),
    ])
    func `a word is found in every form`(query: String, keys: [String]) throws {
        guard hasDictionaries else { return print("skipped: no dictionaries in .tools/lexicon") }
        let found = try town.ids(query)
        for key in keys { #expect(found.contains(key), "\(query) does not find \(key)") }
    }

    @Test func `people stand for one another`() throws {
        guard hasDictionaries else { return print("skipped: no dictionaries in .tools/lexicon") }
        #expect(try town.ids("člověk").contains("people"))
    }

    @Test func `quotes ask for this form, with the diacritics that were typed`() throws {
        #expect(try town.ids("\"Orlová\"") == ["orlova-nominative"])
        #expect(try town.ids("\"Orlova\"") == ["orlova-nominative"])
        #expect(try town.ids("\"Órlová\"") == [])
        #expect(try town.ids("\"ve Zlíně\"") == ["woman-zlin"])
        #expect(try town.ids("-\"Orlová\" slaví") == [])
    }

    @Test func `an equals sign asks for one form of one word`() throws {
        #expect(try town.ids("=rady") == ["rady"])
        #expect(try town.ids("=radě") == ["rade"])
    }

    @Test func `an asterisk asks for a beginning`() throws {
        #expect(Set(try town.ids("hrad*")) == ["hrad", "hradni"])
        #expect(try !town.ids("hrad").contains("hradni"))
    }

    @Test func `what is not wanted is not wanted in any form`() throws {
        #expect(try town.ids("žena -Zlín") == ["woman"])
        #expect(try town.ids("žena NOT Zlín") == ["woman"])
        #expect(try !town.ids("-Zlín").contains("woman-zlin"))
    }

    @Test(arguments: ["OR", "NEBO", "ODER", "АБО"])
    func `either of two words is enough in four languages`(or: String) throws {
        #expect(Set(try town.ids("Zlín \(or) výlet")) == ["woman-zlin", "hrad"])
        #expect(try town.ids("žena (Zlín \(or) výlet)") == ["woman-zlin"])
    }

    @Test func `words may stand near each other in any form`() throws {
        #expect(try town.ids("\"nové hřiště\"~3") == ["playground"])
        #expect(try town.ids("\"nové hřiště\"") == [])
        #expect(try town.ids("\"nové školka\"~1") == [])
    }

    @Test func `titles and years can be asked for`() throws {
        #expect(try town.ids("titulek:kronika rok:2025") == ["chronicle"])
        #expect(try town.ids("title:kronika year:2019") == ["chronicle-old"])
        #expect(Set(try town.ids("kronika")) == ["chronicle", "chronicle-old", "about-chronicle"])
        #expect(try town.ids("заголовок:\"Kronika obce\"") == ["chronicle-old"])
    }

    @Test(arguments: ["od:2025-12-31 do:2026-01-01", "from:31.12.2025 to:1.1.2026", "von:2025-12-31 bis:2026-01-01"])
    func `days are the town's`(query: String) throws {
        #expect(Set(try town.ids(query)) == ["silvester", "new-year"])
    }

    @Test(arguments: [
        ("site:mesto.example", ["plain", "www", "below", "port", "user", "query", "moved"]),
        ("site:www.mesto.example", ["plain", "www", "below", "port", "user", "query", "moved"]),
        ("site:https://www.MESTO.example/zpravy", ["plain", "www", "below", "port", "user", "query", "moved"]),
        ("site:zpravy.mesto.example", ["below"]), ("site:example", []), ("site:nowhere.example", []),
        ("-site:example -site:mesto.example", ["none", "mail"]),
    ])
    func `a site is where the items themselves lie`(query: String, keys: [String]) throws {
        let town = try TestArchive()
        let addresses: [(String, String?)] = [
            ("plain", "https://mesto.example/a"), ("www", "http://www.mesto.example/b?x=https://jine.example/"),
            ("below", "https://zpravy.Mesto.example/c"), ("port", "https://mesto.example:8443/d"),
            ("user", "https://kdo@mesto.example/e"), ("query", "https://mesto.example?f=1#g"),
            ("other", "https://jinde.example/mesto.example"), ("near", "https://velkemesto.example/"), ("none", ""),
            ("mail", "mailto:kdo@mesto.example"), ("moved", "https://stare.example/h"),
        ]
        try town.store(addresses.map { .sample($0, url: $1) }, night: 1)
        try town.store(
            [.sample("moved", "Jiné znění", "Nový text", url: "https://mesto.example/h")], night: 2, isWhole: false)
        let found = try town.ids(query)
        let expected = query == "site:example" ? addresses.map(\.0).filter { !["none", "mail"].contains($0) } : keys
        #expect(found.sorted() == expected.sorted())
    }

    @Test func `sources, kinds, languages and sites can be asked for`() throws {
        #expect(try town.ids("zdroj:board jazyk:uk").count == 6)
        #expect(try town.ids("source:radio").isEmpty)
        #expect(try town.ids("site:lipova.example kronika").count == 3)
        #expect(try town.ids("typ:notice lang:de").count == 4)
        #expect(try town.ids("typ:broadcast").isEmpty)
        #expect(try town.ids("zdroj:\"Úřední deska\" hrad") == ["hrad"])
    }

    @Test(arguments: [
        "don't", "C++", "č.j. 123/2024", "a\"b", "*", "(", ")", "NEAR", "NEAR(a b)", "@mesto #orlova", "", "\"", "\"\"",
        "\u{0}", "\u{202E}otočit", "AND", "OR", "NOT", "a OR", "OR b", "a AND NOT", "((((", "))))", "title:",
        "od:včera",
        "rok:x", "-", "--", "-(", "=\"", "=", "x:y", "{title} : a", "a ^ b", "🙂", "🙂*", "\"🙂\"~5", "a~5", "\"a b\"~",
        "title:title:title:x", "; DROP TABLE record; --", "%", "'", "a*b*c", "ab*", "\"\"\"\"", "- -",
        "é\u{301}\u{301}",
        "http://a.example/?b=c&d", "12:30", "source:\"", "-title:\"x y\"", "\u{FEFF}a",
    ])
    func `whatever is typed has an answer`(query: String) throws {
        for audience in Audience.allCases {
            for sort in SearchRequest.Sort.allCases {
                let page = try town.archive.search(
                    SearchRequest(
                        query: query, sort: sort, facets: Set(SearchRequest.Facet.allCases), audience: audience))
                #expect(page.hits.count <= 20)
            }
        }
    }

    @Test func `ten thousand characters and random ones have an answer too`() throws {
        _ = try town.archive.search(SearchRequest(query: String(repeating: "hrad* (\"x y\" ", count: 800)))
        var numbers = SeededGenerator(seed: 5)
        let alphabet = Array("aábcč \"()*-=:~ ORNEBO,.'ʼ{}^+#@\u{0}\u{301}жії0129🙂")
        for _ in 0..<300 {
            let query = String(
                (0..<Int.random(in: 0..<40, using: &numbers)).compactMap { _ in
                    alphabet.randomElement(using: &numbers)
                })
            _ = try town.archive.search(SearchRequest(query: query, sort: .relevance, isGroupedByStory: true))
        }
    }

    @Test func `a snippet marks the form that stands there`() throws {
        guard hasDictionaries else { return print("skipped: no dictionaries in .tools/lexicon") }
        let page = try town.archive.search(SearchRequest(query: "primatorka"))
        let hit = try #require(page.hits.first)
        #expect(hit.snippet.filter(\.isHit).map(\.text) == ["primátorkou"])
        #expect(hit.snippet.map(\.text).joined() == "Děti besedovaly s primátorkou.")
        #expect(hit.title.map(\.text).joined() == "Zpráva")
    }

    @Test func `a long text is cut where most of the question stands`() throws {
        let filler = (1...120).map { "Odstavec \($0) o něčem." }.joined(separator: " ")
        let town = try TestArchive()
        try town.store(
            [.sample("long", "Dlouhý", filler + " Na kolonádě zahrál orchestr valčík. " + filler)], night: 95,
            isWhole: false)
        let hit = try #require(try town.archive.search(SearchRequest(query: "orchestr valčík")).hits.first)
        let text = hit.snippet.map(\.text).joined()
        #expect(text.contains("zahrál orchestr valčík"))
        #expect(text.count <= Excerpt.limit)
        #expect(text.hasPrefix("…") && text.hasSuffix("…"))
        #expect(hit.snippet.filter(\.isHit).map(\.text) == ["orchestr", "valčík"])
    }

    @Test func `pages follow one another without a gap or a repeat`() throws {
        for sort in [SearchRequest.Sort.newest, .oldest, .relevance] {
            for isGrouped in [false, true] {
                var keys: [String] = []
                var request = SearchRequest(
                    query: sort == .relevance ? "zpráva" : "", sort: sort, limit: 4, isGroupedByStory: isGrouped,
                    audience: .internal)
                let total = try town.archive.search(request).total.value
                repeat {
                    let page = try town.archive.search(request)
                    keys += page.hits.map(\.item.key)
                    request.cursor = page.nextCursor
                } while request.cursor != nil
                #expect(keys.count == total)
                #expect(Set(keys).count == total)
            }
        }
    }

    @Test func `a foreign cursor is refused and no other`() throws {
        for cursor in ["", "x", "dCAx", "ciAtMQ", "💥"] {
            #expect(throws: ArchiveError.invalidCursor) {
                try town.archive.search(SearchRequest(cursor: cursor))
            }
        }
    }

    @Test func `the newest come first and facets count all answers`() throws {
        let page = try town.archive.search(
            SearchRequest(query: "kronika", limit: 1, facets: [.year, .source, .kind, .language]))
        #expect(page.total == .init(value: 3, relation: .eq))
        #expect(page.hits.first?.item.day.year == 2025)
        #expect(page.facets[.year] == [.init(value: "2025", count: 2), .init(value: "2019", count: 1)])
        #expect(page.facets[.source] == [.init(value: "board", count: 3)])
        #expect(page.facets[.subject] == nil)
        #expect(page.parsed == "kronika")
        #expect(!page.isPartial)
    }

    @Test func `a title weighs more than a text`() throws {
        let page = try town.archive.search(SearchRequest(query: "kronika", sort: .relevance))
        #expect(page.hits.last?.item.key == "about-chronicle")
    }

    @Test func `a timeline counts the town's months`() throws {
        let steps = try town.archive.timeline(SearchRequest(query: "kronika"), by: .year).steps
        #expect(steps.map(\.start.year) == [2019, 2025])
        #expect(steps.map(\.count) == [1, 2])
        let months = try town.archive.timeline(SearchRequest(query: "ohňostroj"), by: .month).steps
        #expect(months.map(\.start.iso8601) == ["2025-12-01", "2026-01-01"])
    }

    @Test func `a timeline says whether it had the time to count everything`() throws {
        let request = SearchRequest(query: "\"Žena\"")
        #expect(try town.archive.timeline(request, by: .year).isPartial == false)
        #expect(try town.archive.timeline(request, by: .year, budget: .zero).isPartial)
    }

    @Test func `a search out of time says so and gives what it has`() throws {
        let page = try town.archive.search(SearchRequest(query: "\"Žena\""), budget: .zero)
        #expect(page.isPartial)
        #expect(page.total.relation == .gte)
    }

    /// Recorded questions that are kept outside of the project: 30 texts, 15 questions.
    @Test func `the recorded questions are answered`() throws {
        let directory =
            ProcessInfo.processInfo.environment["LETOPIS_EVAL"]
            ?? TestArchive.root.appendingPathComponent("../shared/eval").path
        guard FileManager.default.fileExists(atPath: directory + "/search_queries.jsonl") else {
            return print("skipped: no recorded questions in \(directory) (LETOPIS_EVAL names another)")
        }
        guard hasDictionaries else { return print("skipped: no dictionaries in .tools/lexicon") }
        let archive = try TestArchive()
        let documents: [RecordedText] = try lines(of: "search_docs.jsonl", in: directory)
        try archive.store(documents.map { .sample($0.id, $0.title, $0.text, language: $0.lang) }, night: 1)
        let questions: [RecordedQuestion] = try lines(of: "search_queries.jsonl", in: directory)
        for question in questions {
            let found = Set(try archive.ids(question.q))
            #expect(found.isSuperset(of: question.must), "\(question.q): \(found)")
            #expect(found.isDisjoint(with: question.must_not), "\(question.q): \(found)")
        }
    }

    private func lines<Value: Decodable>(of file: String, in directory: String) throws -> [Value] {
        let text = try String(contentsOfFile: "\(directory)/\(file)", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
    }

    private struct RecordedText: Decodable {
        let id: String
        let lang: String
        let title: String
        let text: String
    }

    private struct RecordedQuestion: Decodable {
        let q: String
        let must: [String]
        let must_not: [String]
    }
}

private enum Excerpt {
    /// 200 characters and an ellipsis at either end.
    static let limit = 202
}
