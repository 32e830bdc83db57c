/// Numbers in bytes, the smallest byte first.
struct LittleEndian {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil outside of the bytes, and for a number beyond `Int`.
    func number(at index: Int, bytes count: Int) -> Int? {
        guard index >= 0, index + count <= bytes.count else { return nil }
        let value = (0..<count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[index + $1]) }
        return Int(exactly: value)
    }

    /// As many of the bytes as there are.
    func slice(_ index: Int, _ count: Int) -> ArraySlice<UInt8> {
        guard index >= 0, index <= bytes.count, count >= 0 else { return [] }
        return bytes[index..<min(bytes.count, index + count)]
    }

    /// The last place where the four bytes of `mark` stand.
    func last(of mark: Int) -> Int? {
        (0..<max(0, bytes.count - 3)).reversed().first { number(at: $0, bytes: 4) == mark }
    }
}
