/// Finds the number of a name in a text by its bytes, without making a string of it.
struct NameTable {
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

    /// The number of the name of `count` bytes at `begin`, as it is understood in `scope`; nil for a new one.
    func number(at begin: Int, _ count: Int, scope: Int) -> Int? {
        let hash = hash(begin, count, scope)
        var index = Int(hash) & (slots.count - 1)
        while true {
            let slot = slots[index]
            if slot.number < 0 { return nil }
            if slot.hash == hash, slot.scope == scope, slot.count == count,
                NameTable.equal(base + Int(slot.begin), base + begin, count)
            {
                return Int(slot.number)
            }
            index = (index + 1) & (slots.count - 1)
        }
    }

    mutating func insert(_ number: Int, at begin: Int, _ length: Int, scope: Int) {
        let hash = hash(begin, length, scope)
        var index = Int(hash) & (slots.count - 1)
        while slots[index].number >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(
            hash: hash, scope: Int32(scope), begin: Int32(begin), count: Int32(length), number: Int32(number))
        count += 1
    }

    /// FNV-1a.
    private func hash(_ begin: Int, _ count: Int, _ scope: Int) -> UInt32 {
        var hash: UInt32 = 2_166_136_261 ^ UInt32(truncatingIfNeeded: scope)
        for index in begin..<begin + count { hash = (hash ^ UInt32(base[index])) &* 16_777_619 }
        return hash ^ (hash >> 15)
    }

    @inline(__always)
    static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }
}
