/// Finds, in damaged JSON, the place where a list's next element begins.
struct JSONElementFinder {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next `{` that follows a comma (or another object's end) and begins with a key or is empty.
    func objectAfterComma(from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), let before = significantByte(before: index),
                before == UInt8(ascii: ",") || before == UInt8(ascii: "}"),
                significantByte(after: index) == UInt8(ascii: "\"")
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// The next `"key": [{`, at the key's opening quote.
    func memberWithList(from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "["), significantByte(after: index) == UInt8(ascii: "{"),
                let colon = significantIndex(before: index), bytes[colon] == UInt8(ascii: ":"),
                let close = significantIndex(before: colon), bytes[close] == UInt8(ascii: "\""),
                let open = bytes[..<close].lastIndex(of: UInt8(ascii: "\"")), open >= start
            {
                return open
            }
            index += 1
        }
        return nil
    }

    func isLineBreak(at index: Int) -> Bool {
        index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D)
    }

    /// Bytes between the beginning of its line and `index`; nil when the line does not begin with white space only,
    /// because then the column says nothing.
    func column(of index: Int) -> Int? {
        var start = index
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return start > 0 && bytes[start - 1] == 0x0A ? index - start : nil
    }

    private func significantIndex(before index: Int) -> Int? {
        bytes[..<index].lastIndex { !JSONElementFinder.isSpace($0) }
    }

    private func significantByte(before index: Int) -> UInt8? {
        significantIndex(before: index).map { bytes[$0] }
    }

    private func significantByte(after index: Int) -> UInt8? {
        bytes[(index + 1)...].first { !JSONElementFinder.isSpace($0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}

extension JSONElementFinder {
    /// Tells a list's element from an object inside an element, by the keys that elements have in common.
    struct Likeness {
        private let keys: [String]
        private let isCertain: Bool

        init(known elements: [JSONValue], partial: [JSONValue.Member]) {
            guard let first = elements.first else {
                keys = partial.map(\.key)
                isCertain = false
                return
            }
            keys = first.members.map(\.key).filter { key in
                elements.allSatisfy { element in element.members.contains { $0.key == key } }
            }
            isCertain = true
        }

        /// Four fifths of the common keys. When no element was read before: the same place in its line, else more
        /// than half of the damaged element's own keys. An object that is itself broken needs half of the keys, or
        /// the place.
        ///
        /// - Parameter sameColumn: nil when the document is not laid out in lines.
        func fits(_ members: [JSONValue.Member], isWhole: Bool, sameColumn: Bool?) -> Bool {
            let shared = keys.count { key in members.contains { $0.key == key } }
            if !isCertain || keys.isEmpty { return sameColumn ?? (shared * 2 > keys.count) }
            if !isWhole { return sameColumn == true || shared * 2 >= keys.count }
            return shared * 5 >= keys.count * 4
        }
    }
}
