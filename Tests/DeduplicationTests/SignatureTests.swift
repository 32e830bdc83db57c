import Deduplication
import Linguistics
import Records
import Testing

@Suite struct SignatureTests {
    private let deduplicator = Deduplicator(lexicon: .load(directory: nil))

    @Test func `is restored from its bytes`() {
        let signature = deduplicator.signature(
            of: Articles.item("a", Articles.choirTitle, Articles.choir, language: "de"))
        #expect(Signature(bytes: signature.bytes) == signature)
        #expect(signature.bytes.count < Articles.choir.utf8.count * 3)
    }

    /// Archives keep signatures: when this fails because a rule changed, raise `Signature.version` and record it anew.
    @Test func `is what archives of this version keep`() {
        let items = [
            Articles.item("a", Articles.choirTitle, Articles.choir, language: "de"),
            Articles.item("b", Articles.wellTitle, Articles.well, language: "uk"),
            Articles.item("c", Articles.bridgeTitle, Articles.bridge),
        ]
        #expect(
            items.map { Digest(of: deduplicator.signature(of: $0).bytes).shortName }
                == ["ac6s4a3inww7na3n", "bbkg22sg6i625cvc", "racc67ktubfc7mx7"])
    }

    @Test func `bytes cut or of another version are refused`() {
        var bytes = deduplicator.signature(of: Articles.item("a", Articles.wellTitle, Articles.well, language: "uk"))
            .bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(Signature(bytes: Array(bytes.prefix(length))) == nil)
        }
        bytes[0] &+= 1
        #expect(Signature(bytes: bytes) == nil)
    }

    @Test func `flipped bytes never trap`() {
        let bytes = deduplicator.signature(of: Articles.item("a", Articles.bridgeTitle, Articles.bridge)).bytes
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            _ = Signature(bytes: damaged)
        }
    }

    @Test func `does not depend on the documents read before`() {
        let items = Corpus.items(seed: 5)
        #expect(deduplicator.signatures(of: items) == items.map { deduplicator.signature(of: $0) })
    }
}
