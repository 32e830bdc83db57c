/// Finds the number of a name in a text by its bytes, without making a string of it.
struct NameTable {
    private struct Slot {
        var name: PlainName
        var scope: Int32
        /// Negative in an empty slot.
        var number: Int32
    }

    private var slots = [Slot](
        repeating: Slot(name: .none, scope: 0, number: -1), count: 2 * NameTable.capacity)
    private(set) var count = 0

    /// No feed has so many names; a document made to collide shall not cost more.
    static let capacity = 512

    var isFull: Bool { count == NameTable.capacity }

    /// The number of `name`, as it is understood in `scope`; nil for a new one.
    func number(of name: PlainName, scope: Int, in text: UnsafePointer<UInt8>) -> Int? {
        var index = first(name, scope)
        while true {
            let slot = slots[index]
            if slot.number < 0 { return nil }
            if slot.scope == scope, slot.name.equals(name, in: text) { return Int(slot.number) }
            index = (index + 1) & (2 * NameTable.capacity - 1)
        }
    }

    mutating func insert(_ number: Int, for name: PlainName, scope: Int) {
        var index = first(name, scope)
        while slots[index].number >= 0 { index = (index + 1) & (2 * NameTable.capacity - 1) }
        slots[index] = Slot(name: name, scope: Int32(scope), number: Int32(number))
        count += 1
    }

    private func first(_ name: PlainName, _ scope: Int) -> Int {
        Int(name.hash ^ name.hash >> 15 ^ UInt32(truncatingIfNeeded: scope)) & (2 * NameTable.capacity - 1)
    }
}
