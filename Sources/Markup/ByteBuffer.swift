/// Bytes in one row, appended piece by piece.
public typealias ByteBuffer = Row<UInt8>

extension Row where Element == UInt8 {
    /// The bytes, as long as nothing is appended.
    @inlinable
    public var bytes: UnsafeBufferPointer<UInt8> { elements }

    @inlinable
    public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let begin = piece.baseAddress else { return }
        append(atMost: piece.count) { free in
            free.initialize(from: begin, count: piece.count)
            return piece.count
        }
    }

    /// Lets `write` put at most `count` bytes behind the others; it returns how many it put there.
    @inlinable @inline(__always)
    public mutating func append(atMost count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        if count > capacity - used { grow(by: count) }
        let written = write(base + used)
        precondition(written >= 0 && written <= count)
        used += written
    }

    @inlinable
    public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inlinable
    public mutating func append(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { append($0) }
    }

    @inlinable
    public mutating func removeLast() {
        precondition(used > 0)
        used -= 1
    }
}
