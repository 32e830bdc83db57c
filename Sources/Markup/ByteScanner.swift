import Glibc

/// Walks over bytes; every step stays inside them.
struct ByteScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The byte `offset` places ahead; 0 beyond the end.
    func peek(_ offset: Int = 0) -> UInt8 {
        let index = position + offset
        return index < bytes.count ? bytes[index] : 0
    }

    /// Whether the ASCII `text` stands here.
    func stands(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the lower-case ASCII `text` stands here in any case.
    func standsIgnoringCase(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount
        where ASCII.lowercased(bytes[position + index]) != text.utf8Start[index] { return false }
        return true
    }

    /// Moves to the next `byte`, or to the end.
    mutating func skip(to byte: UInt8) {
        guard position < bytes.count, let base = bytes.baseAddress else { return }
        let found = memchr(base + position, Int32(byte), bytes.count - position)
        position = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
    }

    /// Moves to the next `text`, or to the end.
    mutating func skip(to text: StaticString) {
        let first = text.utf8Start[0]
        while true {
            skip(to: first)
            if isAtEnd || stands(text) { return }
            position += 1
        }
    }

    /// Moves behind the next `text`, or to the end.
    mutating func skip(past text: StaticString) {
        skip(to: text)
        if !isAtEnd { position += text.utf8CodeUnitCount }
    }

    /// The 1-based line of `offset`.
    func line(of offset: Int) -> Int {
        var line = 1
        for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A { line += 1 }
        return line
    }
}
