/// Cuts UTF-8 into the tokens of `DateText`. Letters of every script are letters; only marks that occur around
/// dates are told apart.
struct DateLexer {
    let bytes: [UInt8]
    private var index = 0
    private var isSpaced = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func tokens() -> [DateText.Token] {
        var tokens: [DateText.Token] = []
        tokens.reserveCapacity(bytes.count / 5)
        while index < bytes.count {
            let token = next()
            isSpaced = token == nil
            if let token { tokens.append(token) }
        }
        return tokens
    }

    /// Nil for white space.
    private mutating func next() -> DateText.Token? {
        let byte = bytes[index]
        if DateLexer.isDigit(byte) { return number() }
        if byte == 0x0A { return token(.lineBreak, length: 1, value: 0) }
        if byte <= 0x20 {
            index += 1
            return nil
        }
        if isLetter(at: index) { return word() }
        if byte < 0x80 { return token(.mark, length: 1, value: Int(byte)) }
        return symbol()
    }

    private mutating func token(_ kind: DateText.Token.Kind, length: Int, value: Int) -> DateText.Token {
        let start = index
        index = min(index + length, bytes.count)
        return DateText.Token(kind: kind, start: start, end: index, isSpaced: isSpaced, value: value)
    }

    private mutating func number() -> DateText.Token {
        var end = index
        var value = 0
        while end < bytes.count, DateLexer.isDigit(bytes[end]) {
            if end - index < 9 { value = value * 10 + Int(bytes[end] - 0x30) }
            end += 1
        }
        return token(.number, length: end - index, value: value)
    }

    private mutating func word() -> DateText.Token {
        var end = index
        while end < bytes.count {
            if isLetter(at: end) {
                end += DateLexer.length(bytes[end])
            } else if let length = apostrophe(at: end), end + length < bytes.count, isLetter(at: end + length) {
                end += length
            } else {
                break
            }
        }
        return token(.word, length: min(end, bytes.count) - index, value: 0)
    }

    /// A scalar of two to four bytes that is no letter; a blank among them is none.
    private mutating func symbol() -> DateText.Token? {
        let length = min(DateLexer.length(bytes[index]), bytes.count - index)
        let scalar = String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first
        if scalar?.properties.isWhitespace ?? false {
            index += length
            return nil
        }
        return token(.mark, length: length, value: Int(scalar?.value ?? 0xFFFD))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// By the lead byte: U+00C0 to U+07FF and U+0800 to U+1FFF are letters and their marks but for × and ÷, U+0080 to
    /// U+00BF and U+2000 to U+2FFF are signs, as is everything beyond the basic plane.
    private func isLetter(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
        switch byte {
        case 0xC3: return index + 1 < bytes.count && bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7
        case 0xC4...0xDF, 0xE0, 0xE1, 0xE3...0xEE: return !(byte == 0xCA && apostrophe(at: index) != nil)
        default: return false  // bytes, not an enum
        }
    }

    /// The bytes of ' ’ ʼ.
    private func apostrophe(at index: Int) -> Int? {
        if bytes[index] == 0x27 { return 1 }
        if bytes[index...].starts(with: [0xE2, 0x80, 0x99]) { return 3 }
        return bytes[index...].starts(with: [0xCA, 0xBC]) ? 2 : nil
    }
}
