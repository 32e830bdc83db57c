/// Bytes in one row, appended piece by piece into memory that is kept: for short pieces an array takes twice as long, as it
/// must ask each time whether it is alone.
package struct ByteBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0

    package init(capacity: Int = 1_024) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { base.deallocate() }

    @inlinable
    package var count: Int { used }

    /// The bytes, as long as nothing is appended.
    @inlinable
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: used) }

    @inlinable
    package var last: UInt8? { used == 0 ? nil : base[used - 1] }

    @inlinable
    package mutating func append(_ byte: UInt8) {
        if used == capacity { grow(by: 1) }
        base[used] = byte
        used += 1
    }

    @inlinable
    package mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let begin = piece.baseAddress else { return }
        if piece.count > capacity - used { grow(by: piece.count) }
        (base + used).update(from: begin, count: piece.count)
        used += piece.count
    }

    @inlinable
    package mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inlinable
    package mutating func append(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { append($0) }
    }

    @inlinable
    package mutating func removeLast() {
        precondition(used > 0)
        used -= 1
    }

    /// Forgets the bytes, and keeps the memory.
    @inlinable
    package mutating func removeAll() { used = 0 }

    @usableFromInline
    mutating func grow(by more: Int) {
        capacity = max(2 * capacity, used + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: used)
        base.deallocate()
        base = larger
    }
}
