import Parsing
import Records
import Testing

@Suite struct DamageTests {
    @Test(
        arguments: [
            ("pages/telegram-preview.html", nil), ("pages/telegram-export.html", nil),
            ("pages/article-jsonld.html", nil),
            ("tables/messages.csv", "text/csv"), ("tables/messages-1250.csv", "text/csv"),
            ("tables/messages.json", "application/json; columns=\"\""), ("json/schema-org.json", nil),
            ("json/places.json", nil),
            ("json/oparl-references.json", nil), ("json/facebook-events.json", nil), ("json/telegram-album.json", nil),
            ("json/instagram-export.json", nil), ("json/items.jsonl", nil),
        ] as [(String, String?)])
    func `never traps on a document that is cut or changed anywhere`(name: String, type: String?) throws {
        let body = try JSONFixture.bytes(name)
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<80 {
            let place = Int.random(in: 0..<body.count, using: &generator)
            var changed = body
            changed[place] = UInt8.random(in: 0...255, using: &generator)
            for text in [Array(body[..<place]), changed] { read(text, type: type) }
        }
    }

    /// What is no feed any more is no fault.
    private func read(_ body: [UInt8], type: String?) {
        do {
            let document = try XMLFixture.parsed(body, contentType: type, url: "https://lipova.example/x")
            #expect(document.items.count + document.rejections.count <= 40)
        } catch {
            #expect(!"\(error)".isEmpty)
        }
    }
}
