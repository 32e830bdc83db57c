import Linguistics

extension Word {
    /// Whether it begins with a capital letter. Most letters are told by their bytes; the tables of Unicode are slow.
    var beginsWithCapital: Bool {
        var bytes = surface.utf8.makeIterator()
        guard let first = bytes.next() else { return false }
        if first < 0x80 { return first >= 0x41 && first <= 0x5A }
        let second = bytes.next() ?? 0
        switch first {
        case 0xD0: return second <= 0xAF
        case 0xD1: return second >= 0xA0 && second & 1 == 0
        default: return surface.unicodeScalars.first?.properties.isUppercase ?? false  // bytes, not an enum
        }
    }

    /// "ZUŠ", "OSN": capitals only.
    var isAcronym: Bool {
        let scalars = surface.unicodeScalars
        return scalars.count >= 2
            && scalars.allSatisfy { $0.properties.isUppercase || $0.properties.numericType != nil }
    }
}
