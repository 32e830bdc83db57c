/// Cuts text into words: runs of letters and digits. Hyphens part words; apostrophes between letters do not.
package struct Tokenizer {
    package static func words(in text: String) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [Word] = []
            words.reserveCapacity(bytes.count / 7)
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.capacity(for: longest)) { scratch in
                forEachRange(in: bytes) { range in
                    words.append(word(in: bytes, at: range, scratch: scratch))
                }
            }
            return words
        }
    }

    /// Bytes of a word that fit into the shared scratch memory; longer ones are rare and may be slow.
    private static let longest = 512

    private static func word(
        in bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>, scratch: UnsafeMutableBufferPointer<UInt8>
    ) -> Word {
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        let surface = String(decoding: slice, as: UTF8.self)
        let folded =
            range.count <= longest
            ? String(decoding: scratch[..<Folding.fold(slice, into: scratch)], as: UTF8.self)
            : Folding.fold(surface)
        return Word(surface: surface, folded: folded, utf8Range: range)
    }

    /// Calls `body` with the place of every word of valid UTF-8, in its bytes.
    package static func forEachRange(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        walkRanges(
            in: bytes,
            while: { range in
                body(range)
                return true
            })
    }

    /// The same until `body` says false.
    @inline(__always)
    package static func walkRanges(in bytes: UnsafeBufferPointer<UInt8>, while body: (Range<Int>) -> Bool) {
        let roles = LetterTable.standard.role
        var start: Int?
        // The end of the word so far; an apostrophe behind it counts only when a letter follows.
        var end = 0
        var isAfterApostrophe = false
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index)
            let role =
                scalar < LetterTable.end
                ? roles[Int(scalar)] : Unicode.Scalar(scalar).map(LetterTable.role(ofAny:)) ?? .separator
            switch role {
            case .letter, .digit:
                if let first = start, isAfterApostrophe, role == .digit {
                    guard body(first..<end) else { return }
                    start = index
                } else if start == nil {
                    start = index
                }
                end = index + length
                isAfterApostrophe = false
            case .mark:
                if start != nil, !isAfterApostrophe { end = index + length }
            case .apostrophe:
                if let first = start, isAfterApostrophe {
                    guard body(first..<end) else { return }
                    start = nil
                }
                isAfterApostrophe = start != nil
            case .separator:
                if let first = start, !body(first..<end) { return }
                start = nil
                isAfterApostrophe = false
            }
            index += length
        }
        if let first = start { _ = body(first..<end) }
    }
}
