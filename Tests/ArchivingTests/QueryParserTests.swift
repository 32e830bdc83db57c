import Archiving
import Foundation
import Testing

@Suite struct QueryParserTests {
    @Test(arguments: [
        ("most náměstí", "most náměstí"), ("\"nová škola\"", "\"nová škola\""), ("=rady", "=rady"),
        ("„nová škola“", "\"nová škola\""),
        ("žena -Zlín", "žena -Zlín"), ("a OR b c", "a OR (b c)"), ("(a NEBO b) c", "(a OR b) c"), ("knih*", "knih*"),
        ("\"a b\"~5", "\"a b\"~5"), ("\"a b\"~999", "\"a b\"~50"), ("Frýdek-Místek", "Frýdek-Místek"),
        ("č.j. 123/2024", "č-j 123-2024"), ("don't", "don't"), ("C++", "C"), ("zdroj:radio", "source:radio"),
        ("ZDROJ:\"Rádio Kraj\"", "source:\"Rádio Kraj\""), ("titulek:kronika", "title:kronika"),
        ("titel:\"Alte Häuser\"", "title:\"Alte Häuser\""), ("title:(a OR b)", "title:(a OR b)"),
        ("od:2025", "from:2025-01-01"),
        ("do:2025", "to:2025-12-31"), ("bis:2024-02", "to:2024-02-29"), ("від:9.5.2025", "from:2025-05-09"),
        ("рік:2025", "year:2025"), ("NOT a", "-a"), ("a AND b", "a b"), ("-(a b)", "-(a b)"), ("", ""),
        ("Orlová - Lazy", "Orlová Lazy"),
        ("a NEAR/5 b", "\"a b\"~5"), ("x a NEAR/3 b NEAR/3 c", "x \"a b c\"~3"), ("NEAR", "NEAR"),
        ("a or b", "a or b"), ("-a-b", "-a-b"), ("--a", "--a"),
    ])
    func `is understood as`(query: String, meaning: String) {
        let parsed = QueryParser.parse(query)
        #expect(parsed.query.description == meaning)
        let isPlain = !["\"a b\"~999"].contains(query) && query != "C++"
        if isPlain { #expect(parsed.warnings.isEmpty, "\(parsed.warnings)") }
    }

    @Test(arguments: [
        ("a \"b c", "a b c", 2), ("(a b", "a b", 0), ("a) b", "a b", 1), ("OR a", "OR a", 0), ("a OR", "a OR", 2),
        ("a NOT", "a NOT", 2),
        ("ab*", "ab", 0), ("*", "", 0), ("\"…\" a", "a", 1), ("od:včera", "od včera", 0), ("rok:0", "rok 0", 0),
        ("a OR OR b", "(a OR) OR b", 2), ("NEAR/5 b", "NEAR 5 b", 0), ("a NEAR/5", "a NEAR 5", 2),
        ("do:2025-02-30", "do 2025 02 30", 0),
    ])
    func `what makes no sense is taken as words, with a warning where it stands`(
        query: String, meaning: String, position: Int
    ) {
        let parsed = QueryParser.parse(query)
        #expect(parsed.query.description == meaning)
        #expect(parsed.warnings.map(\.position).contains(position), "\(parsed.warnings)")
    }

    @Test(arguments: [
        ("a \"b c", "lone-quotation-mark"), ("(a b", "never-closes"), ("((a) b", "closed-at-end"),
        ("a) b", "closes-nothing"), ("OR a", "no-choice"), ("a NOT", "nothing-after"), ("NEAR/5 b", "no-neighbours"),
        ("ab*", "short-prefix"), ("\"…\" a", "empty-quotation"), ("😀 a", "no-word"), ("od:včera", "no-value"),
        ("aaa* bbb* ccc* ddd* eee*", "too-many-asterisks"),
        ((1...17).map { "slovo\($0)" }.joined(separator: " "), "too-many-words"),
        (String(repeating: "slovo ", count: 400), "too-long"),
    ])
    func `each oddity has a code that programs can rely on`(query: String, code: String) throws {
        let warning = try #require(QueryParser.parse(query).warnings.first)
        #expect(warning.problem.code == code)
        let data = try JSONEncoder().encode(warning)
        let members = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(members["code"] as? String == code)
        #expect(members["position"] as? Int == warning.position)
        #expect((members["message"] as? String)?.isEmpty == false)
    }

    @Test func `no more than sixteen words are looked for`() {
        let parsed = QueryParser.parse((1...40).map { "slovo\($0)" }.joined(separator: " "))
        #expect(parsed.query.description.split(separator: " ").count == 16)
        #expect(parsed.warnings.count == 1)
    }

    @Test func `deep parentheses end somewhere`() {
        let parsed = QueryParser.parse(String(repeating: "(", count: 500) + "a" + String(repeating: ")", count: 500))
        #expect(parsed.query.description == "a")
    }

    @Test func `what was understood is understood the same again`() {
        for query in ["a OR b c", "-(a OR b) \"c d\"~3 knih* =rady title:x od:2025", "zdroj:\"A B\" Frýdek-Místek"] {
            let once = QueryParser.parse(query).query.description
            #expect(QueryParser.parse(once).query.description == once)
        }
    }
}
