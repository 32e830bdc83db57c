/// A text cut into numbers, words and marks, for the readers of dates.
struct DateText: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]

    struct Token: Hashable, Sendable {
        let kind: Kind
        /// UTF-8 offsets in the text.
        let start: Int
        let end: Int
        /// True when white space stands before it.
        let isSpaced: Bool
        /// A number's value, up to nine digits; a mark's scalar value.
        let value: Int

        enum Kind: Sendable {
            case number, word, mark, lineBreak
        }

        /// Digits of a number.
        var length: Int { end - start }

        var range: Range<Int> { start..<end }

        /// `"`, `«`, `»`, `„`, `“`, `”` before and behind what is quoted.
        static let openQuotes: Set<Int> = [0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E]
        static let closeQuotes: Set<Int> = [0x22, 0xAB, 0xBB, 0x201C, 0x201D]

        func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && value == Int(scalar.value) }
    }

    init(_ text: String) {
        var text = text
        bytes = text.withUTF8 { Array($0) }
        var lexer = DateLexer(bytes: bytes)
        tokens = lexer.tokens()
    }

    subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The word at `index` in lower case without diacritics; nil when there is none.
    func word(_ index: Int) -> String? {
        guard let token = self[index], token.kind == .word else { return nil }
        return DateFolding.fold(bytes[token.range])
    }

    /// The number at `index` when it has as many digits.
    func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard let token = self[index], token.kind == .number, digits.contains(token.length) else { return nil }
        return token.value
    }

    func isMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool { self[index]?.isMark(scalar) ?? false }

    /// A hyphen, a dash or a minus.
    func isDash(at index: Int) -> Bool {
        guard let token = self[index], token.kind == .mark else { return false }
        return token.value == 0x2D || (0x2010...0x2015).contains(token.value) || token.value == 0x2212
    }

    /// True when a word begins with a capital letter.
    func isCapitalized(at index: Int) -> Bool {
        guard let token = self[index], token.kind == .word,
            let scalar = String(decoding: bytes[token.range], as: UTF8.self).unicodeScalars.first
        else { return false }
        return scalar.properties.isUppercase
    }

    /// True when a word has capital letters only: `PM`, `SELČ`.
    func isInCapitals(at index: Int) -> Bool {
        guard let token = self[index], token.kind == .word else { return false }
        return String(decoding: bytes[token.range], as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isUppercase)
    }
}
