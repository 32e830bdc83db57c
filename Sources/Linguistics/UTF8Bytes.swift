/// Reading scalars out of UTF-8 that is known to be valid, because it comes from a `String`.
enum UTF8Bytes {
    /// The scalar that begins at `index` and its length in bytes. Never reads past the end.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let left = bytes.count - index
        if first < 0x80 || left < 2 { return (first, 1) }
        let second = UInt32(bytes[index + 1] & 0x3F)
        if first < 0xE0 || left < 3 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(bytes[index + 2] & 0x3F)
        if first < 0xF0 || left < 4 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
    }

    /// Writes a scalar below U+0800 and returns its length.
    static func write(_ value: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
        if value < 0x80 {
            output[index] = UInt8(value)
            return 1
        }
        output[index] = UInt8(0xC0 | value >> 6)
        output[index + 1] = UInt8(0x80 | value & 0x3F)
        return 2
    }
}
