extension JSONScanner {
    /// The string whose opening quote stands here. Bytes that are not UTF-8 become U+FFFD.
    mutating func string() throws(JSONFault) -> String {
        index += 1
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: bytes[start..<index - 1], as: UTF8.self)
            case UInt8(ascii: "\\"), 0..<0x20:
                return try stringWithEscapes(from: start)
            default:
                index += 1
            }
        }
        throw fault("")
    }

    private mutating func stringWithEscapes(from start: Int) throws(JSONFault) -> String {
        var text = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try appendEscape(to: &text)
            case 0..<0x20:
                guard isLenient else {
                    let isBreak = byte == 0x0A || byte == 0x0D
                    throw fault(isBreak ? "a line break inside a string" : "a control character inside a string")
                }
                if byte == 0x0A { line += 1 }
                text.append(byte)
                index += 1
            default:
                text.append(byte)
                index += 1
            }
        }
        throw fault("")
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONFault) {
        guard let byte else { throw fault("") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
        default:
            index -= 1
            // A lone backslash means itself; the byte after it is read as any other.
            guard isLenient else { throw fault("an unknown escape inside a string") }
            text.append(UInt8(ascii: "\\"))
        }
    }

    /// The scalar of `\uXXXX`, or of a surrogate pair of them. Half a pair becomes U+FFFD.
    private mutating func escapedScalar() throws(JSONFault) -> Character {
        let unit = try escapedUnit()
        if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
        guard (0xD800..<0xDC00).contains(unit), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let before = index
        index += 2
        let second = try escapedUnit()
        guard (0xDC00..<0xE000).contains(second) else {
            index = before
            return "\u{FFFD}"
        }
        let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func escapedUnit() throws(JSONFault) -> UInt16 {
        guard index + 4 <= bytes.count else {
            index = bytes.count
            throw fault("")
        }
        var unit: UInt16 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("\\u without four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
        }
        index += 4
        return unit
    }
}
