/// A text as the search index holds it: folded words, one conflation key a word in the same order, and the keys of what
/// its compounds are made of.
struct IndexText: Hashable {
    /// Folded, a blank between them.
    let words: String
    /// Each with `=` before it.
    let keys: String
    /// Each with `+` before it; in no place of the text.
    let parts: String

    /// Puts the tokens of a text together.
    struct Builder {
        private var words: [UInt8] = []
        private var keys: [UInt8] = []
        private var parts: [UInt8] = []

        init(capacity: Int) {
            words.reserveCapacity(capacity + 16)
            keys.reserveCapacity(capacity + capacity / 8 + 16)
        }

        mutating func append(folded: ArraySlice<UInt8>, key: ArraySlice<UInt8>, parts: ArraySlice<UInt8>) {
            words += folded
            words.append(0x20)
            keys.append(0x3D)  // =
            keys += key
            keys.append(0x20)
            if !parts.isEmpty {
                self.parts += parts
                self.parts.append(0x20)
            }
        }

        var text: IndexText {
            IndexText(
                words: String(decoding: words, as: UTF8.self), keys: String(decoding: keys, as: UTF8.self),
                parts: String(decoding: parts, as: UTF8.self))
        }
    }
}
