/// The characters that a text in valid UTF-8 begins and ends with.
enum UTF8Ends {
    static func first(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        scalar(at: 0, in: text)?.scalar
    }

    static func last(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        var begin = text.count - 1
        while begin > 0, text[begin] & 0xC0 == 0x80 { begin -= 1 }
        return begin < 0 ? nil : scalar(at: begin, in: text)?.scalar
    }

    /// Whether it has Unicode's property White_Space.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// The character at `index`, and how many bytes it takes; nil at the end and for what is no UTF-8.
    @inline(__always)
    static func scalar(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, count: Int)? {
        guard index < text.count else { return nil }
        let first = UInt32(text[index])
        if first < 0x80 { return Unicode.Scalar(first).map { ($0, 1) } }
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC0, index + count <= text.count else { return nil }
        var value = first & (0x7F >> UInt32(count))
        for offset in 1..<count { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, count) }
    }
}
