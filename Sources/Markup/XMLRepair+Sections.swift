/// Comments, CDATA sections, instructions and document types.
extension XMLRepair {
    mutating func copyDeclaration() {
        if scanner.stands("<!--") {
            copyComment()
        } else if scanner.stands("<![CDATA[") {
            copyCharacterData()
        } else if scanner.stands("<?") {
            copyInstruction()
        } else if scanner.standsIgnoringCase("<!doctype") {
            copyDoctype()
        } else {
            scanner.position += 1
            put("&lt;")
        }
    }

    /// Where a section ends.
    private enum SectionEnd {
        /// Behind its mark.
        case mark(Int)
        /// It lacks its mark: it ends before the end tag of the element that it stands in.
        case parent(Int)
        case never
    }

    /// The end of the section that begins here with `begin`. A mark behind the next such beginning belongs to that one,
    /// unless nothing else ends this one: what swallows an end tag and a beginning was not meant to.
    private mutating func endOfSection(_ begin: StaticString, mark: StaticString) -> SectionEnd {
        var next = scanner
        next.position += begin.utf8CodeUnitCount
        let body = next.position
        next.skip(to: begin)
        let isMissing = missingMarks.contains("\(mark)")
        if !isMissing, let end = end(of: mark, from: body, to: next.position) { return .mark(end) }
        if let parent = endOfParent(from: body, to: next.position) { return .parent(parent) }
        if !isMissing, let end = end(of: mark, from: next.position, to: scanner.bytes.count) { return .mark(end) }
        missingMarks.insert("\(mark)")
        return .never
    }

    /// The offset behind the next `mark`.
    private func end(of mark: StaticString, from begin: Int, to end: Int) -> Int? {
        var search = ByteScanner(UnsafeBufferPointer(rebasing: scanner.bytes[..<end]))
        search.position = begin
        search.skip(to: mark)
        return search.isAtEnd ? nil : search.position + mark.utf8CodeUnitCount
    }

    /// The offset of the end tag of the innermost open element.
    private func endOfParent(from begin: Int, to end: Int) -> Int? {
        guard let parent = open.last else { return nil }
        var search = ByteScanner(UnsafeBufferPointer(rebasing: scanner.bytes[..<end]))
        search.position = begin
        while true {
            search.skip(to: "</")
            if search.isAtEnd { return nil }
            let found = search.position
            search.position += 2
            if search.name().lowercased() == parent.key { return found }
        }
    }

    /// An unclosed comment would swallow the rest, and `--` within one is forbidden; nobody reads comments.
    private mutating func copyComment() {
        guard case .mark(let end) = endOfSection("<!--", mark: "-->") else {
            scanner.position += 1
            put("&lt;")
            return
        }
        passLines(to: end)
    }

    private mutating func copyCharacterData() {
        switch endOfSection("<![CDATA[", mark: "]]>") {
        case .mark(let end): copyVerbatim(to: end)
        case .parent(let end):
            copyVerbatim(to: end)
            dropBrokenMark()
            put("]]>")
        case .never: copyVerbatim(to: scanner.bytes.count)
        }
    }

    /// A `]] >` at the end of a section was meant as its mark.
    private mutating func dropBrokenMark() {
        let rest = output.lastIndex { $0 != 0x3E && !ASCII.isSpace($0) }.map { $0 + 1 } ?? 0
        if output[..<rest].suffix(2) == [0x5D, 0x5D] { output.removeSubrange((rest - 2)...) }
    }

    private mutating func copyInstruction() {
        // A second declaration in the middle comes from documents glued together.
        let isStray = scanner.stands("<?xml ") && !output.isEmpty
        let kept = output.count
        if case .mark(let end) = endOfSection("<?", mark: "?>") {
            copyVerbatim(to: end)
        } else {
            copyUnclosedInstruction()
        }
        if isStray { output.removeSubrange(kept...) }
    }

    /// One that ends as a tag does, or else a text that begins with its mark.
    private mutating func copyUnclosedInstruction() {
        var end = scanner
        end.position += 2
        while !end.isAtEnd, end.peek() != 0x3E, end.peek() != 0x3C { end.position += 1 }
        if end.peek() == 0x3E {
            copyVerbatim(to: end.position)
            put("?>")
            scanner.position += 1
        } else if open.isEmpty {
            passLines(to: end.position)
        } else {
            scanner.position += 1
            put("&lt;")
        }
    }

    private mutating func copyVerbatim(to end: Int) {
        for index in scanner.position..<end {
            let byte = scanner.bytes[index]
            output.append(byte < 0x20 && !ASCII.isSpace(byte) || byte == 0x0C ? 0x20 : byte)
        }
        scanner.position = end
    }

    /// Leaves everything out but line breaks: lines must stay countable.
    private mutating func passLines(to end: Int) {
        for index in scanner.position..<end where scanner.bytes[index] == 0x0A { output.append(0x0A) }
        scanner.position = end
    }

    private mutating func copyDoctype() {
        var depth = 0
        for index in scanner.position..<scanner.bytes.count {
            let byte = scanner.bytes[index]
            if byte == 0x5B { depth += 1 }
            if byte == 0x5D { depth -= 1 }
            if byte == 0x3E, depth <= 0 {
                output.append(contentsOf: scanner.bytes[scanner.position...index])
                scanner.position = index + 1
                return
            }
        }
        // One without an end hides the document.
        passLines(
            to: endOfOpenDoctype(passingQuotes: true) ?? endOfOpenDoctype(passingQuotes: false) ?? scanner.bytes.count)
    }

    /// The offset of the first tag, but for those in the values of entities.
    private func endOfOpenDoctype(passingQuotes: Bool) -> Int? {
        var next = scanner
        next.position += 1
        while !next.isAtEnd {
            let byte = next.peek()
            if byte == 0x3C, ASCII.beginsName(next.peek(1)) { return next.position }
            next.position += 1
            if passingQuotes, byte == 0x22 || byte == 0x27 {
                next.skip(to: byte)
                next.position += 1
            }
        }
        return nil
    }
}
