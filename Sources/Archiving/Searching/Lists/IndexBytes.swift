/// A block of the full-text index, read in SQLite's variable lengths (https://www.sqlite.org/fts5.html, section 9.2).
/// What lies beyond the end reads as zeros, so that no damage leads out of it.
struct IndexBytes {
    private let start: UnsafePointer<UInt8>?
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        start = bytes.bindMemory(to: UInt8.self).baseAddress
        count = bytes.count
    }

    @inline(__always) subscript(_ offset: Int) -> UInt8 {
        guard let start, offset >= 0, offset < count else { return 0 }
        return start[offset]
    }

    /// Two bytes, the higher first.
    func short(at offset: Int) -> Int { Int(self[offset]) << 8 | Int(self[offset + 1]) }

    /// The number at `offset`, which then is behind it: seven bits a byte, the highest first; a ninth byte has eight.
    @inline(__always) func number(at offset: inout Int) -> Int {
        let first = self[offset]
        offset &+= 1
        return first < 0x80 ? Int(first) : rest(of: first, at: &offset)
    }

    private func rest(of first: UInt8, at offset: inout Int) -> Int {
        var number = UInt64(first & 0x7F)
        for _ in 1..<8 {
            let byte = self[offset]
            offset &+= 1
            number = number << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { return Int(truncatingIfNeeded: number) }
        }
        number = number << 8 | UInt64(self[offset])
        offset &+= 1
        return Int(truncatingIfNeeded: number)
    }
}
