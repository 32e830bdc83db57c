/// Elements in one row, appended one by one into memory that is kept: where little is appended at a time an array takes twice
/// as long, as it must ask each time whether it is alone.
///
/// Public, because the compiler puts no `package` function of another module in place of its call, whatever it is marked as.
public struct Row<Element>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0

    @inlinable
    public init(capacity: Int = 16) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    @inlinable
    deinit {
        base.deinitialize(count: used)
        base.deallocate()
    }

    @inlinable
    public var count: Int { used }

    @inlinable
    public var isEmpty: Bool { used == 0 }

    /// The elements, as long as nothing is appended.
    @inlinable
    public var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: used) }

    @inlinable
    public var last: Element? { used == 0 ? nil : base[used - 1] }

    @inlinable
    public subscript(_ index: Int) -> Element {
        get {
            precondition(index >= 0 && index < used)
            return base[index]
        }
        _modify {
            precondition(index >= 0 && index < used)
            yield &base[index]
        }
    }

    @inlinable @inline(__always)
    public mutating func append(_ element: Element) {
        if used == capacity { grow(by: 1) }
        (base + used).initialize(to: element)
        used += 1
    }

    @inlinable
    public mutating func popLast() -> Element? {
        guard used > 0 else { return nil }
        used -= 1
        return (base + used).move()
    }

    /// Takes out the elements of which `isOut` is true.
    @inlinable
    public mutating func removeAll(where isOut: (Element) -> Bool) {
        var kept = 0
        for index in 0..<used {
            let element = (base + index).move()
            if isOut(element) { continue }
            (base + kept).initialize(to: element)
            kept += 1
        }
        used = kept
    }

    /// Forgets the elements, and keeps the memory.
    @inlinable
    public mutating func removeAll() {
        base.deinitialize(count: used)
        used = 0
    }

    @usableFromInline
    mutating func grow(by more: Int) {
        capacity = max(2 * capacity, used + more)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.moveInitialize(from: base, count: used)
        base.deallocate()
        base = larger
    }
}
