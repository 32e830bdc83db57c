import CLibXML2

/// Converts bytes of one encoding to UTF-8 through the system's iconv.
struct CharacterConverter: ~Copyable {
    private let handle: iconv_t

    struct Conversion {
        var bytes: [UInt8]
        /// Bytes that mean nothing in the encoding, each replaced by U+FFFD.
        var replaced: Int
        /// Offset in the input of the first of them.
        var firstReplaced: Int?
    }

    /// Nil when the system does not know the encoding.
    init?(from encoding: String) {
        // iconv would read a suffix such as //IGNORE as an order.
        guard !encoding.utf8.contains(0x2F), let handle = iconv_open("UTF-8", encoding),
            handle != iconv_t(bitPattern: -1)
        else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    func utf8(of input: [UInt8]) -> Conversion {
        var result = Conversion(bytes: [], replaced: 0, firstReplaced: nil)
        result.bytes.reserveCapacity(input.count + input.count / 4)
        var source = input
        source.withUnsafeMutableBytes { source in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32_768) { chunk in
                guard let base = source.baseAddress else { return }
                var next: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
                var left = source.count
                while left > 0 {
                    guard isStuck(after: &next, &left, through: chunk, into: &result) else { continue }
                    result.firstReplaced = result.firstReplaced ?? source.count - left
                    result.replaced += 1
                    result.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    next = next.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return result
    }

    /// Converts what the chunk has room for; true when the next byte means nothing.
    private func isStuck(
        after next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
        through chunk: UnsafeMutableBufferPointer<CChar>, into result: inout Conversion
    ) -> Bool {
        let before = left
        var target = chunk.baseAddress
        var room = chunk.count
        _ = iconv(handle, &next, &left, &target, &room)
        let count = chunk.count - room
        result.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk)[..<count]))
        return left > 0 && before == left && count == 0
    }
}
