/// Lower case without diacritics: what two spellings of one word have in common.
///
/// `Ž` and `z`, `ß` and `ss`, `ł` and `l` meet; Ukrainian й, ї, є stay letters, ґ becomes г. Apostrophes (`'`, `’`,
/// `ʼ`) and soft hyphens go. Composed and decomposed text give the same.
package struct Folding {
    package static func fold(_ text: some StringProtocol) -> String {
        var text = String(text)
        return text.withUTF8 { input in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity(for: input.count)) { output in
                String(decoding: output[..<fold(input, into: output)], as: UTF8.self)
            }
        }
    }

    /// Room that the folded form of `count` bytes always fits into: the longest growth is a scalar of two bytes
    /// that becomes three.
    package static func capacity(for count: Int) -> Int { count * 3 + 8 }

    /// Writes the folded bytes of valid UTF-8 and returns how many they are.
    package static func fold(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int
    {
        let table = LetterTable.standard.folded
        var end = 0
        var index = 0
        while index < input.count {
            let byte = input[index]
            if byte < 0x80 {
                index += 1
                if byte == 0x27 { continue }
                output[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                end += 1
                continue
            }
            let (scalar, length) = UTF8Bytes.scalar(in: input, at: index)
            index += length
            guard scalar < LetterTable.end else {
                end += foldRare(scalar, into: output, at: end)
                continue
            }
            if (0x306...0x308).contains(scalar), restoreLetter(with: scalar, in: output, before: end) { continue }
            var entry = table[Int(scalar)]
            for _ in 0..<(entry & 0xFF) {
                entry >>= 8
                output[end] = UInt8(truncatingIfNeeded: entry)
                end += 1
            }
        }
        return end
    }

    /// й and ї written as и and і with a combining mark.
    private static func restoreLetter(
        with mark: UInt32, in output: UnsafeMutableBufferPointer<UInt8>, before end: Int
    ) -> Bool {
        guard end >= 2 else { return false }
        switch (output[end - 2], output[end - 1], mark) {
        case (0xD0, 0xB8, 0x306): output[end - 1] = 0xB9
        case (0xD1, 0x96, 0x308): output[end - 1] = 0x97
        default: return false  // bytes, not an enum
        }
        return true
    }

    /// Vietnamese letters, ligatures, and everything beyond Cyrillic.
    private static func foldRare(
        _ value: UInt32, into output: UnsafeMutableBufferPointer<UInt8>, at end: Int
    ) -> Int {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        switch LetterTable.role(ofAny: scalar) {
        case .mark, .apostrophe: return 0
        case .letter, .digit, .separator: break
        }
        var count = 0
        let lower = scalar.properties.lowercaseMapping
        // ẞ and the sign for ångström become letters that the table knows.
        let isKnown = lower.unicodeScalars.allSatisfy { $0.value < LetterTable.end }
        let base = RareLetters.bases[lower] ?? (isKnown ? fold(lower) : lower)
        for byte in base.utf8.prefix(6) {
            output[end + count] = byte
            count += 1
        }
        return count
    }
}

/// Bases of the letters that lie outside `LetterTable`.
private enum RareLetters {
    static let bases: [String: String] = {
        var bases = ["ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"]
        for (base, letters) in FoldingData.bases {
            for letter in letters.unicodeScalars where letter.value >= LetterTable.end { bases[String(letter)] = base }
        }
        return bases
    }()
}
