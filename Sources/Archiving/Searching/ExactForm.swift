import Linguistics

/// Tells whether a text holds words in the very form that was typed. A word typed without diacritics stands for any;
/// one typed with them stands for itself, in any case.
struct ExactForm {
    private let words: [(folded: String, accented: String?)]

    init(_ terms: [Query.Term]) {
        words = terms.map { term in
            let folded = Folding.fold(term.text)
            let lower = term.text.lowercased()
            return (folded, lower == folded ? nil : lower)
        }
    }

    /// Whether the folded index alone cannot tell.
    static func isNeeded(for terms: [Query.Term]) -> Bool {
        terms.contains { $0.text.lowercased() != Folding.fold($0.text) }
    }

    func isIn(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var ranges: [Range<Int>] = []
            ranges.reserveCapacity(bytes.count / 6)
            Tokenizer.forEachRange(in: bytes) { ranges.append($0) }
            guard let first = words.first, ranges.count >= words.count else { return false }
            return (0...ranges.count - words.count).contains { start in
                Self.mayBegin(bytes[ranges[start].lowerBound], first.folded)
                    && zip(words, ranges[start...]).allSatisfy { wanted, range in
                        let surface = String(decoding: bytes[range], as: UTF8.self)
                        return Folding.fold(surface) == wanted.folded
                            && (wanted.accented.map { $0 == surface.lowercased() } ?? true)
                    }
            }
        }
    }

    /// Turns most words away by their first byte: a letter of ASCII is folded to itself, in lower case.
    private static func mayBegin(_ byte: UInt8, _ folded: String) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte) && byte | 0x20 == folded.utf8.first || byte == folded.utf8.first
    }
}
