/// What tokenizing, lower-casing and folding need to know of the scalars below U+0590, as flat arrays.
///
/// Latin, Greek and Cyrillic live there, so that a scalar above is the exception and may be slow.
struct LetterTable: Sendable {
    /// The first scalar that the tables do not hold.
    static let end: UInt32 = 0x590

    /// Lower case of each scalar.
    let lower: [UInt16]
    /// Upper case of each scalar.
    let upper: [UInt16]
    /// Folded UTF-8: the count in the lowest byte, then up to three bytes.
    let folded: [UInt32]
    let role: [Role]

    enum Role: UInt8, Sendable {
        case separator, letter, digit
        /// Part of a word only between two letters.
        case apostrophe
        /// Part of a word that has begun: combining marks, the soft hyphen.
        case mark
    }

    static let standard = LetterTable()

    private init() {
        var bases: [UInt32: [UInt8]] = [:]
        for (base, letters) in FoldingData.bases {
            for letter in letters.unicodeScalars { bases[letter.value] = Array(base.utf8) }
        }
        let scalars = (0..<Self.end).map { Unicode.Scalar($0) ?? " " }
        lower = scalars.map { Self.single($0.properties.lowercaseMapping, or: $0) }
        upper = scalars.map { Self.single($0.properties.uppercaseMapping, or: $0) }
        role = scalars.map(Self.role(ofCommon:))
        folded = zip(scalars, zip(lower, role)).map { scalar, known in
            let (lower, role) = known
            if role == .mark || role == .apostrophe { return 0 }
            let bytes = bases[UInt32(lower)] ?? Array((Unicode.Scalar(lower) ?? scalar).utf8Bytes)
            return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } << 8 | UInt32(bytes.count)
        }
    }

    private static func single(_ mapped: String, or scalar: Unicode.Scalar) -> UInt16 {
        guard let first = mapped.unicodeScalars.first, mapped.unicodeScalars.count == 1, first.value < end else {
            return UInt16(scalar.value)
        }
        return UInt16(first.value)
    }

    private static func role(ofCommon scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x27, 0x2BC: .apostrophe
        case 0xAD: .mark
        default: role(ofAny: scalar)  // a number, not an enum
        }
    }

    /// The role of a scalar that no table holds.
    static func role(ofAny scalar: Unicode.Scalar) -> Role {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .decimalNumber: return .digit
        default:  // the categories are Unicode's, and all others are told apart by being alphabetic or not
            if scalar.value == 0x2019 || scalar.value == 0x2018 { return .apostrophe }
            if (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 { return .mark }
            return properties.isAlphabetic ? .letter : .separator
        }
    }
}

extension Unicode.Scalar {
    var utf8Bytes: [UInt8] { Array(String(self).utf8) }
}
