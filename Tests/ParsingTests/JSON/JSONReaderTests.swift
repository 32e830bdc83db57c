import Parsing
import SeededRandomness
import Testing

@Suite struct JSONReaderTests {
    private func text(_ json: String, limits: JSONLimits = .standard) -> JSONText {
        JSONReader.text(Array(json.utf8), limits: limits)
    }

    private func ids(_ text: JSONText) -> [String] {
        (text.roots.first?.elements ?? text.roots.first?["items"]?.elements ?? text.roots)
            .compactMap { $0["id"]?.scalarText }
    }

    @Test func `reads values with their lines`() throws {
        let root = try #require(text("{\n \"a\": [1, -2.5e3, true, null],\n \"b\": {\"c\": \"d\"}}").roots.first)
        #expect(root["a"]?.elements?.count == 4)
        #expect(root["a"]?.elements?[1].double == -2500)
        #expect(root["b"]?["c"]?.string == "d")
        #expect(root["b"]?.line == 3)
    }

    @Test func `undoes escapes and joins surrogate pairs`() throws {
        let root = try #require(
            text(#"["P\u0159\u00edliš \"\\\/\n", "\ud83c\udf89", "\ud83c x"]"#).roots.first?.elements)
        #expect(root.compactMap(\.string) == ["Příliš \"\\/\n", "🎉", "\u{FFFD} x"])
    }

    @Test func `finds a key however its diacritics were composed`() throws {
        let root = try #require(
            text("{\"na\u{0301}zev\": \"a\", \"vyve\u{030C}s\u{030C}eni\u{0301}\": \"b\"}").roots.first)
        #expect(root["název"]?.string == "a")
        #expect(root["vyvěšení"]?.string == "b")
    }

    @Test func `keeps the digits of ids that no floating number holds`() throws {
        let root = try #require(text(#"{"id": 1890000000000000001}"#).roots.first)
        #expect(root["id"]?.scalarText == "1890000000000000001")
    }

    @Test func `loses one element to a bad escape and names its line`() {
        let text = text(
            """
            {"items": [
            {"id": 1, "title": "first", "files": [{"name": "a", "id": "x"}]},
            {"id": 2, "title": "„DEN\\"}, {"id": "y", "name": "b"}]},
            {"id": 3, "title": "third", "files": []},
            {"id": 4, "title": "fourth", "files": []}
            ]}
            """)
        #expect(ids(text) == ["1", "3", "4"])
        #expect(text.damages.map(\.line) == [3])
        #expect(text.damages.first?.reference == "2")
        #expect(!text.isComplete)
    }

    @Test func `resynchronizes inside one long line`() {
        let text = text(
            #"[{"id":1,"title":"a"},{"id":2,"title":"a "quoted" word"},{"id":3,"title":"c"},{"id":4,"title":"d\"},{"id":5,"title":"e"}]"#
        )
        #expect(ids(text) == ["1", "3", "5"])
        #expect(text.damages.count == 2)
    }

    @Test func `reports each of two broken neighbors`() {
        let text = text(
            """
            [
              {"id": 1, "title": "a", "day": 1},
              {"id": 2, "title": "b, "day": 2},
              {"id": 3, "title": c, "day": 3},
              {"id": 4, "title": "d", "day": 4}
            ]
            """)
        #expect(ids(text) == ["1", "4"])
        #expect(text.damages.map(\.line) == [3, 4])
    }

    @Test func `goes on when the first element is the broken one`() {
        let text = text(
            """
            [
              {"id": 1, "title": "a" "tags": [{"id": "t", "name": "n"}, {"id": "u", "name": "m"}], "day": 1},
              {"id": 2, "title": "b", "tags": [], "day": 2}
            ]
            """)
        #expect(ids(text) == ["2"])
        #expect(text.damages.count == 1)
    }

    @Test(arguments: [
        #"{"title":"c","id":3}"#, #"{"url":"http://x.example/3","id":3,"title":"c"}"#, #"{"id":3}"#,
        #"{"nadpis":"c","tags":[{"name":"x"}],"id":3}"#,
    ])
    func `keeps the elements behind a broken one whatever their keys`(third: String) {
        let broken = #"{"id":2,"title":"b" "text":"t","authors":[{"name":"Eva","id":8},{"name":"Jan","id":9}]}"#
        let whole = { (id: Int) in #"{"id":\#(id),"title":"a","text":"t"}"# }
        for list in [
            [whole(1), broken, third, whole(4)], [whole(1), broken, third], [broken, third, whole(4)],
            [whole(1), broken, third, third.replacing("3", with: "4")],
        ] {
            let expected = list.count - 1
            for document in [
                "[\(list.joined(separator: ","))]", #"{"items":[\#(list.joined(separator: ","))],"n":{}}"#,
            ] {
                let read = text(document)
                #expect(ids(read).count == expected, "\(document)")
                #expect(read.damages.count == 1, "\(document)")
                #expect(!ids(read).contains("8") && !ids(read).contains("9"))
            }
        }
    }

    @Test func `takes what sloppy generators write and says so`() {
        let text = text("[{\"id\": 1, \"t\": \"two\nlines\"}, {\"id\": 2, \"t\": \"a\\_b\",} {\"id\": 3},]")
        #expect(ids(text) == ["1", "2", "3"])
        #expect(text.damages.isEmpty)
        #expect(text.isComplete)
        #expect(!text.oddities.isEmpty)
    }

    @Test func `keeps whole elements of a document that breaks off`() {
        let text = text(#"{"title": "x", "items": [{"id": 1}, {"id": 2}, {"id": 3, "title": "hal"#)
        #expect(ids(text) == ["1", "2"])
        #expect(text.damages.map(\.reference) == ["3"])
        #expect(!text.isComplete)
    }

    @Test(arguments: [
        #"{"items": [{"id": 1}], {"id": 2}, {"id": 3}], "title": "T"}"#, #"[{"id": 1}], {"id": 2}, {"id": 3}]"#,
    ])
    func `goes on with a list behind a bracket too many`(json: String) {
        let text = text(json)
        #expect(ids(text) == ["1", "2", "3"])
        #expect(text.oddities.map(\.reason) == ["a ] too many within a list"])
        #expect(text.isComplete)
    }

    @Test func `finds the list behind a broken head`() {
        let text = text(#"{"title": "Zprávy "z města"", "version": "x", "items": [{"id": 1}, {"id": 2}]}"#)
        #expect(ids(text) == ["1", "2"])
        #expect(!text.isComplete)
    }

    @Test func `reads JSON Lines and loses only the bad line`() {
        let text = text("{\"id\": 1}\n{\"id\": 2, }}\n{\"id\": 3}\n\n{\"id\": 4, \"x\"}\n{\"id\": 5}\n")
        #expect(ids(text) == ["1", "3", "5"])
        #expect(text.damages.map(\.line) == [2, 5])
    }

    @Test func `stops at its limits with a plain reason`() {
        let deep = text(String(repeating: "[", count: 500))
        #expect(deep.damages.contains { $0.reason.contains("levels of nesting") })
        let many = text("[1,2,3,4,5,6]", limits: JSONLimits(maximumValues: 4))
        #expect(many.damages.map(\.reason) == ["more than 4 values"])
        let long = text("[{\"id\": 1}, {\"id\": 2}]", limits: JSONLimits(maximumBytes: 15))
        #expect(!long.isComplete)
    }

    @Test func `never traps on truncated, flipped or random bytes`() {
        let whole = Array(#"{"items":[{"id":"á","n":[1.5e-2,{"x":null}]},{"id":"\u00e9\ud83c\udf89"}],"z":true}"#.utf8)
        var generator = SeededGenerator(seed: 7)
        for length in 0...whole.count { _ = JSONReader.text(Array(whole[..<length])) }
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = JSONReader.text(bytes)
        }
        let alphabet = Array("{}[]\",:\\u0 \n1-".utf8)
        for _ in 0..<3000 {
            let bytes = (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
            _ = JSONReader.text(bytes)
        }
    }

    @Test func `spends time in proportion to hostile text`() {
        let hostile = "[" + String(repeating: #"{"a":1},{"a":"#, count: 20_000)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = text(hostile) } < .seconds(20))
    }
}
