/// Finds the number of a name in a text by its bytes, without making a string of it.
struct NameTable {
    /// A name as it stands in the text.
    struct Name {
        let begin: Int
        let count: Int
        let hash: UInt32

        var range: Range<Int> { begin..<begin + count }
    }

    private struct Slot {
        var hash: UInt32
        var scope: Int32
        var begin: Int32
        var count: Int32
        /// Negative in an empty slot.
        var number: Int32

        static let empty = Slot(hash: 0, scope: 0, begin: 0, count: 0, number: -1)
    }

    private let base: UnsafePointer<UInt8>
    private var slots = [Slot](repeating: .empty, count: 2 * NameTable.capacity)
    private(set) var count = 0

    /// No feed has so many names; a document made to collide shall not cost more.
    static let capacity = 512

    init(_ base: UnsafePointer<UInt8>) {
        self.base = base
    }

    var isFull: Bool { count == NameTable.capacity }

    /// The number of `name`, as it is understood in `scope`; nil for a new one.
    func number(of name: Name, scope: Int) -> Int? {
        var index = first(name, scope)
        while true {
            let slot = slots[index]
            if slot.number < 0 { return nil }
            if slot.hash == name.hash, slot.scope == scope, slot.count == name.count,
                NameTable.equal(base + Int(slot.begin), base + name.begin, name.count)
            {
                return Int(slot.number)
            }
            index = (index + 1) & (slots.count - 1)
        }
    }

    mutating func insert(_ number: Int, for name: Name, scope: Int) {
        var index = first(name, scope)
        while slots[index].number >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(
            hash: name.hash, scope: Int32(scope), begin: Int32(name.begin), count: Int32(name.count),
            number: Int32(number))
        count += 1
    }

    private func first(_ name: Name, _ scope: Int) -> Int {
        Int(name.hash ^ name.hash >> 15 ^ UInt32(truncatingIfNeeded: scope)) & (slots.count - 1)
    }

    @inline(__always)
    static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }
}
