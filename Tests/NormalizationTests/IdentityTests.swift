import Normalization
import SeededRandomness
import Testing

@Suite struct `Identities by ids alone` {
    private func alone(_ ids: [String?]) -> [Identity]? {
        Identities.keys(count: ids.count) { ids[$0] }
    }

    private func gathered(_ ids: [String?]) -> [Identity] {
        Identities.keys(
            of: ids.enumerated().map { index, id in
                Identities.Traits(
                    id: id, url: "https://lipka.example/\(index)", rawDate: nil, title: "Zpráva \(index)", text: "Text")
            })
    }

    @Test func `are those that all traits yield, or none`() {
        var random = SeededGenerator(seed: 29)
        let forms: [String?] = [
            nil, " ", "a-1", " a-1 ", "tag:lipka.example,2025:7", "https://lipka.example/?p=7",
            "http://www.lipka.example/?p=7",
            "https://lipka.example/?p=7#x", "https://lipka.example/?p=7#utm_source=rss", "číslo  8",
        ]
        var settled = 0
        for _ in 0..<2_000 {
            let ids = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                forms[Int.random(in: 0..<forms.count, using: &random)]
            }
            guard let identities = alone(ids) else { continue }
            settled += 1
            #expect(identities == gathered(ids))
        }
        #expect(settled > 500)
    }

    @Test func `are none where an id is missing or stands twice, in whatever spelling`() {
        #expect(alone(["a", nil]) == nil)
        #expect(alone(["a", " a"]) == nil)
        #expect(alone(["https://lipka.example/clanek", "http://www.lipka.example/clanek/"]) == nil)
    }
}
