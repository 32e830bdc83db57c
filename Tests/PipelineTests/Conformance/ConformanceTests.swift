import Records
import Testing

/// What two other readers make of their own fixtures, against what we make of them.
@Suite struct ConformanceTests {
    @Test func `reads gofeed's translator pairs as gofeed does, but for the listed fields`() throws {
        guard let set = ConformanceSet("gofeed-translator") else { return }
        let pairs =
            try set.pairs(expected: "_expected.json")
            + set.pairs(expected: ".json").filter {
                !$0.name.contains("/json/")
            }
        #expect(pairs.count == 103)
        check(pairs, against: UniversalDisagreements.known, UniversalModel.comparison)
    }

    @Test func `reads feed-rs's fixtures as feed-rs does, but for the listed fields`() throws {
        guard let set = ConformanceSet("feed-rs") else { return }
        let pairs = try set.pairs(expected: ".serde.json")
        #expect(pairs.count == 64)
        check(pairs, against: FeedDisagreements.known, FeedModel.comparison)
        let placeless = pairs.reduce(into: [String: Int]()) {
            $0.merge(FeedModel.placeless(in: $1.expected), uniquingKeysWith: +)
        }
        #expect(placeless == FeedDisagreements.placeless)
    }

    private func check(
        _ pairs: [ConformanceSet.Pair], against known: [String: Disagreement],
        _ compare: ([String: Any], ParsedDocument?) -> Comparison
    ) {
        for pair in pairs {
            let found = compare(pair.expected, pair.document)
            let listed = known[pair.name]?.fields ?? []
            #expect(
                found.fields == listed,
                "\(pair.name): listed \(listed.sorted()), found \(found.fields.sorted()): \(found.text)")
        }
        for name in known.keys.sorted() where !pairs.contains(where: { $0.name == name }) {
            Issue.record("\(name) is listed as a disagreement, but there is no such pair")
        }
    }
}
