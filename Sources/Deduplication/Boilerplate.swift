/// The sentences that stand in so many unlike documents that they say nothing of any one: footers, notes on rights,
/// "read also". Learned from the documents given.
struct Boilerplate: Sendable {
    private let sentences: Set<UInt64>

    /// Seen in so many, a sentence is boilerplate whatever surrounds it.
    static let certainDocuments = 20
    /// Seen in fewer, it is when three quarters of them have nothing else in common. A story's copies share the rest.
    static let leastDocuments = 5

    init(bodies: some Sequence<[Token]>) {
        let repeated = Boilerplate.repeated(in: bodies)
        var seen: [UInt64: Seen] = [:]
        for body in bodies {
            let known = Boilerplate.sentences(of: body).filter(repeated.contains)
            if known.isEmpty { continue }
            let beginning = Boilerplate.fingerprint(of: body)
            for sentence in known { seen[sentence, default: Seen()].add(beginning) }
        }
        sentences = Set(seen.filter { $0.value.isBoilerplate }.keys)
    }

    /// `body` without its boilerplate; all of it when nothing else would be left.
    func stripped(_ body: [Token]) -> [Token] {
        guard !sentences.isEmpty else { return body }
        let ranges = Sentence.ranges(in: body)
        let kept = ranges.filter { !sentences.contains(Sentence.hash(of: body[$0])) }
        // The same array then, not another one with the same words.
        return kept.isEmpty || kept.count == ranges.count ? body : kept.flatMap { body[$0] }
    }

    /// The sentences that stand in enough documents to be worth a closer look: most stand in one.
    private static func repeated(in bodies: some Sequence<[Token]>) -> Set<UInt64> {
        var all: [UInt64] = []
        for body in bodies { all += sentences(of: body) }
        all.sort()
        return Set(
            all.indices.dropFirst(leastDocuments - 1).filter { all[$0] == all[$0 - leastDocuments + 1] }.map { all[$0] }
        )
    }

    /// Each sentence of `body` once.
    private static func sentences(of body: [Token]) -> Set<UInt64> {
        Set(Sentence.ranges(in: body).map { Sentence.hash(of: body[$0]) })
    }

    /// The least of the pairs of words in the first half: mostly the same for copies of one text, prefixed or cut.
    private static func fingerprint(of body: [Token]) -> UInt64 {
        let half = body.prefix(max(12, body.count / 2))
        return zip(half, half.dropFirst()).reduce(.max) { least, pair in
            min(least, Hashing.combined(UInt64(pair.0.hash), UInt64(pair.1.hash)))
        }
    }

    private struct Seen {
        private var documents = 0
        private var beginnings: [UInt64] = []

        mutating func add(_ beginning: UInt64) {
            documents += 1
            if documents < Boilerplate.certainDocuments, !beginnings.contains(beginning) {
                beginnings.append(beginning)
            }
        }

        var isBoilerplate: Bool {
            if documents >= Boilerplate.certainDocuments { return true }
            return documents >= Boilerplate.leastDocuments && beginnings.count * 4 >= documents * 3
        }
    }
}
