extension PlainXML {
    /// `<?xml version="1.0" encoding="…" standalone="…"?>`, if it stands here.
    mutating func declaration() throws(NotPlain) {
        guard stands("<?xml") else { return }
        position += 5
        guard try pseudoAttribute("version") == "1.0" else { throw NotPlain() }
        if let encoding = try pseudoAttribute("encoding") {
            guard let first = encoding.utf8.first, ASCII.isLetter(first),
                encoding.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F })
            else { throw NotPlain() }
        }
        if let standalone = try pseudoAttribute("standalone") {
            guard standalone == "yes" || standalone == "no" else { throw NotPlain() }
        }
        skipSpace()
        guard stands("?>") else { throw NotPlain() }
        position += 2
    }

    /// Nil when another name stands here.
    private mutating func pseudoAttribute(_ name: StaticString) throws(NotPlain) -> String? {
        let before = position
        skipSpace()
        guard position > before, stands(name) else {
            position = before
            return nil
        }
        position += name.utf8CodeUnitCount
        skipSpace()
        guard peek() == 0x3D else { throw NotPlain() }
        position += 1
        skipSpace()
        let quote = peek()
        guard quote == 0x22 || quote == 0x27, let end = offset(of: quote, from: position + 1, to: count),
            end - position < 40
        else { throw NotPlain() }
        defer { position = end + 1 }
        return string(position + 1..<end)
    }

    /// White space, comments and instructions around the root.
    mutating func passMisc() throws(NotPlain) {
        while true {
            skipSpace()
            if stands("<!--") {
                try passComment()
            } else if stands("<?") {
                try passInstruction()
            } else {
                return
            }
        }
    }

    mutating func passComment() throws(NotPlain) {
        guard stands("<!--") else { throw NotPlain() }
        var begin = position + 4
        while true {
            guard let mark = offset(of: 0x2D, from: begin, to: count), mark + 2 < count else { throw NotPlain() }
            if base[mark + 1] == 0x2D {
                // Two hyphens end a comment or are an error.
                guard base[mark + 2] == 0x3E else { throw NotPlain() }
                position = mark + 3
                return
            }
            begin = mark + 1
        }
    }

    /// `<?xml-stylesheet …?>` and the like; a declaration in the middle is an error.
    mutating func passInstruction() throws(NotPlain) {
        position += 2
        let begin = position
        guard ASCII.beginsName(peek()), peek() < 0x80, peek() != 0x3A else { throw NotPlain() }
        while ASCII.continuesName(peek()) { position += 1 }
        let name = string(begin..<position)
        guard !name.utf8.contains(0x3A), name.utf8.allSatisfy({ $0 < 0x80 }) else { throw NotPlain() }
        // The other names that begin so are reserved.
        guard !name.lowercased().hasPrefix("xml") || name == "xml-stylesheet" || name == "xml-model" else {
            throw NotPlain()
        }
        guard ASCII.isSpace(peek()) || stands("?>") else { throw NotPlain() }
        while true {
            guard let mark = offset(of: 0x3F, from: position, to: count), mark + 1 < count else { throw NotPlain() }
            position = mark + 1
            if base[mark + 1] == 0x3E {
                position = mark + 2
                return
            }
        }
    }

    func string(_ range: Range<Int>) -> String {
        ValidUTF8.string(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    }
}
