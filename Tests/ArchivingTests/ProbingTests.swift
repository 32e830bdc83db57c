import Archiving
import Records
import Testing

/// The public tries to spell out a text that it may not read.
@Suite struct ProbingTests {
    private static let secret = "Ředitelka Kvapilová odchází po čtyřech letech kvůli sporu o rozpočet divadla."

    /// A source of mere links beside an open one whose words do not meet the secret ones.
    private func town() throws -> TestArchive {
        let town = try TestArchive()
        try town.store([.sample("open", "Počasí", "Zítra bude jasno a teplo.")], night: 1)
        try town.store([.sample("link", "Změna ve vedení", Self.secret, source: "agency")], of: "agency", night: 1)
        return town
    }

    private func answer(_ query: String, _ town: TestArchive, sort: SearchRequest.Sort = .newest) throws -> SearchPage {
        try town.archive.search(
            SearchRequest(query: query, sort: sort, facets: Set(SearchRequest.Facet.allCases)), budget: .seconds(60))
    }

    @Test(arguments: [
        "Kvapilová", "kvapilova", "=Kvapilová", "\"Ředitelka Kvapilová\"", "kvap*", "roz*", "\"ředitelka odchází\"~5",
        "ředitelka NEAR/3 odchází", "spor OR rozpočet", "(divadlo)", "spor-o-rozpočet", "Kvapilová zdroj:agency",
        "(Kvapilová OR x) čtyři",
    ])
    func `no question of its words finds it, counts it or dates it`(query: String) throws {
        let town = try town()
        for sort in SearchRequest.Sort.allCases {
            let page = try answer(query, town, sort: sort)
            #expect(page.hits.isEmpty)
            #expect(page.total.value == 0)
            #expect(page.facets.values.flatMap(\.self).isEmpty)
        }
        #expect(try town.archive.timeline(SearchRequest(query: query), by: .day).steps.isEmpty)
        #expect(try town.archive.search(SearchRequest(query: query, audience: .internal)).total.value == 1)
    }

    @Test(arguments: ["Kvapilová", "\"Ředitelka Kvapilová\"", "kvap*", "\"ředitelka odchází\"~5", "=rozpočet"])
    func `that a word is not wanted tells nothing either`(query: String) throws {
        let town = try town()
        let all = try answer("", town).total.value
        #expect(try answer("-\(query)", town).total.value == all)
        #expect(try answer("změna -\(query)", town).total.value == 1)
        #expect(try answer("změna NOT \(query)", town).total.value == 1)
    }

    @Test func `the order by relevance does not depend on the hidden text`() throws {
        let town = try town()
        try town.store(
            [
                .sample("link", "Změna ve vedení", Self.secret, source: "agency"),
                .sample("other", "Změna ve vedení", "Nic.", source: "agency"),
            ], of: "agency", night: 2)
        for query in ["změna", "změna OR Kvapilová", "vedení OR rozpočet OR divadlo"] {
            let orders = try SearchRequest.Sort.allCases.map { sort in
                try answer(query, town, sort: sort).hits.map(\.item.key).filter { $0 != "open" }
            }
            #expect(orders.allSatisfy { Set($0) == ["link", "other"] })
            // Neither text counts, so that the two are equal, and time decides.
            #expect(orders[2] == orders[0], "\(query)")
        }
    }

    @Test func `neither snippets nor titles, versions, exports or changes hold a word of it`() throws {
        let town = try town()
        var shown: [String] = []
        for query in ["", "změna", "změna OR Kvapilová"] {
            for hit in try answer(query, town, sort: .relevance).hits {
                shown += (hit.snippet + hit.title).map(\.text)
                shown += [hit.item.title ?? "", hit.item.beginning]
            }
        }
        try town.archive.export(for: .public, listingVersions: true) { shown.append(try $0.json()) }
        shown += try town.archive.changes(since: .night(0), for: .public).changes.compactMap(\.item?.record.text)
        shown += try town.archive.versions(of: Record.id("link", source: "agency"), for: .public).map(\.text)
        for word in ["Kvapil", "rozpoč", "divadl", "sporu"] {
            #expect(!shown.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test func `of an excerpt nothing but the excerpt is shown, whatever is asked`() throws {
        let town = try TestArchive()
        let words = (1...300).map { "slovo\($0)" }
        try town.store(
            [.sample("1", "Zpráva", words.joined(separator: " "), source: "radio")], of: "radio", night: 1)
        var seen: Set<String> = []
        for word in words {
            for hit in try answer(word, town).hits {
                seen.formUnion(hit.snippet.flatMap { $0.text.split(separator: " ").map(String.init) })
            }
        }
        let excerpt = try #require(try town.archive.item(Record.id("1", source: "radio"), for: .public)).record.text
        let allowed = Set(excerpt.split(separator: " ").map(String.init) + ["…"])
        #expect(seen.subtracting(allowed).filter { $0.hasPrefix("slovo") && !excerpt.contains($0) } == [])
    }
}
