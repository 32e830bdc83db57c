/// `Folding` spread out per letter, so that a whole text can be folded byte by byte without making a string per word.
struct FoldingTable: Sendable {
    enum Class: UInt8, Sendable {
        case separator, letter, capital, digit, joiner
    }

    private let classes: [Class]
    private let folded: [[UInt8]]
    /// Latin with its extensions, combining marks, Greek, Cyrillic.
    private static let size: UInt32 = 0x0530

    init() {
        var classes: [Class] = []
        var folded: [[UInt8]] = []
        for value in 0..<FoldingTable.size {
            let scalar = Unicode.Scalar(value) ?? " "
            classes.append(FoldingTable.classOf(scalar))
            folded.append(classes[Int(value)] == .separator ? [] : Array(Token.folded(String(scalar)).utf8))
        }
        self.classes = classes
        self.folded = folded
    }

    func classOf(_ scalar: Unicode.Scalar) -> Class {
        scalar.value < FoldingTable.size ? classes[Int(scalar.value)] : FoldingTable.classOf(scalar)
    }

    /// Goes on with the hash `state` over the folded form of `scalar`.
    func hash(_ state: UInt64, adding scalar: Unicode.Scalar) -> UInt64 {
        guard scalar.value < FoldingTable.size else {
            return Token.folded(String(scalar)).utf8.reduce(state) { Hashing.adding($1, to: $0) }
        }
        return folded[Int(scalar.value)].reduce(state) { Hashing.adding($1, to: $0) }
    }

    private static func classOf(_ scalar: Unicode.Scalar) -> Class {
        switch scalar {
        case "0"..."9": return .digit
        case "'", "’", "ʼ", "`", "\u{AD}", "\u{0300}"..."\u{036F}": return .joiner
        default: break  // scalars, not an enum
        }
        guard scalar.properties.isAlphabetic else { return .separator }
        return scalar.properties.isUppercase ? .capital : .letter
    }
}
