/// Lower case without diacritics, apostrophes dropped: the form in which words of dates are looked up.
enum DateFolding {
    static func fold(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) {
            return String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        var folded = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { append(scalar, to: &folded) }
        return String(folded)
    }

    static func fold(_ text: String) -> String { fold(Array(text.utf8)[...]) }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x27, 0x2019, 0x02BC, 0x60: break
        case 0x41...0x5A: folded.append(shifted(scalar, by: 0x20))
        case 0xDF: folded.append(contentsOf: "ss".unicodeScalars)
        case 0xC0...0x17F: folded.append(base(of: scalar))
        case 0x300...0x36F: compose(scalar, with: &folded)
        case 0x400...0x40F: folded.append(shifted(scalar, by: 0x50))
        case 0x410...0x42F: folded.append(shifted(scalar, by: 0x20))
        case 0x490: folded.append("\u{491}")
        default: folded.append(scalar)  // scalars, not an enum: everything else is its own lower case here
        }
    }

    private static func shifted(_ scalar: Unicode.Scalar, by distance: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(scalar.value + distance) ?? scalar
    }

    /// A combining mark is dropped, but where it makes a Cyrillic letter of its own: й, ї.
    private static func compose(_ mark: Unicode.Scalar, with folded: inout String.UnicodeScalarView) {
        guard let last = folded.last else { return }
        let whole: Unicode.Scalar
        switch (last, mark.value) {
        case ("и", 0x306): whole = "й"
        case ("і", 0x308): whole = "ї"
        default: return  // scalars: a mark on any other letter is a Latin diacritic
        }
        folded.removeLast()
        folded.append(whole)
    }

    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        let index = Int(scalar.value - 0xC0)
        return index < bases.count ? Unicode.Scalar(bases[index]) : scalar
    }

    /// Base letters of U+00C0 to U+017F; `*` for what is no letter with a mark.
    private static let bases: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuy*s" + "aaaaaaaceeeeiiiidnooooo*ouuuuy*y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
            + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
