/// Mends what publishers break most: bare ampersands and angle brackets, references to nothing, control characters,
/// attributes without quotes or written twice, and tags that are not closed or never were opened.
///
/// What is missing at the end stays missing: a document that breaks off must be seen to break off.
struct XMLRepair {
    private var scanner: ByteScanner
    private var output: [UInt8] = []
    private var open: [String] = []
    private var openCounts: [String: Int] = [:]
    /// Once no end of a comment was found, none is looked for again: that would take quadratic time.
    private var hasCommentEnds = true

    /// The mended bytes; nil when there was nothing to mend.
    static func repaired(_ text: [UInt8]) -> [UInt8]? {
        let mended = text.withUnsafeBufferPointer { bytes in
            var repair = XMLRepair(bytes)
            repair.run()
            return repair.output
        }
        return mended == text ? nil : mended
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        scanner = ByteScanner(bytes)
        output.reserveCapacity(bytes.count + bytes.count / 16)
    }

    private mutating func run() {
        while !scanner.isAtEnd {
            if scanner.peek() != 0x3C {
                copyCharacter()
            } else if scanner.peek(1) == 0x21 || scanner.peek(1) == 0x3F {
                copyDeclaration()
            } else if scanner.peek(1) == 0x2F {
                copyEndTag()
            } else if ASCII.beginsName(scanner.peek(1)) {
                copyStartTag()
            } else {
                scanner.position += 1
                put("&lt;")
            }
        }
    }

    private mutating func put(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    /// Copies one byte of text or of an attribute's value, mending references and characters that XML forbids.
    private mutating func copyCharacter() {
        let byte = scanner.peek()
        if byte == 0x26 {
            output.append(contentsOf: XMLReferenceRepair.reference(&scanner))
            return
        }
        if byte == 0xEF, scanner.peek(1) == 0xBF, scanner.peek(2) >= 0xBE {
            put("\u{FFFD}")
            scanner.position += 3
            return
        }
        output.append(byte < 0x20 && !ASCII.isSpace(byte) || byte == 0x0C ? 0x20 : byte)
        scanner.position += 1
    }

    private mutating func copyDeclaration() {
        if scanner.stands("<!--") {
            copyComment()
        } else if scanner.stands("<![CDATA[") {
            copyVerbatim(through: "]]>")
        } else if scanner.stands("<?") {
            // A second declaration in the middle comes from documents glued together.
            let isStray = scanner.stands("<?xml ") && !output.isEmpty
            let kept = output.count
            copyVerbatim(through: "?>")
            if isStray { output.removeSubrange(kept...) }
        } else if scanner.standsIgnoringCase("<!doctype") {
            copyDoctype()
        } else {
            scanner.position += 1
            put("&lt;")
        }
    }

    /// An unclosed comment would swallow the rest, and `--` within one is forbidden; nobody reads comments.
    private mutating func copyComment() {
        var end = scanner
        end.position += 4
        if hasCommentEnds { end.skip(past: "-->") }
        hasCommentEnds = hasCommentEnds && (!end.isAtEnd || end.bytes.suffix(3).elementsEqual("-->".utf8))
        if !hasCommentEnds {
            scanner.position += 1
            put("&lt;")
            return
        }
        for index in scanner.position..<end.position where scanner.bytes[index] == 0x0A { output.append(0x0A) }
        scanner.position = end.position
    }

    private mutating func copyVerbatim(through end: StaticString) {
        let begin = scanner.position
        scanner.skip(past: end)
        for index in begin..<scanner.position {
            let byte = scanner.bytes[index]
            output.append(byte < 0x20 && !ASCII.isSpace(byte) || byte == 0x0C ? 0x20 : byte)
        }
    }

    private mutating func copyDoctype() {
        var depth = 0
        while !scanner.isAtEnd {
            let byte = scanner.peek()
            output.append(byte)
            scanner.position += 1
            if byte == 0x5B { depth += 1 }
            if byte == 0x5D { depth -= 1 }
            if byte == 0x3E, depth <= 0 { return }
        }
    }

    private mutating func copyEndTag() {
        var end = scanner
        end.position += 2
        let name = end.name()
        guard !name.isEmpty else {
            scanner.position += 1
            put("&lt;")
            return
        }
        while !end.isAtEnd, end.peek() != 0x3E, end.peek() != 0x3C { end.position += 1 }
        let isCut = end.isAtEnd
        if end.peek() == 0x3E { end.position += 1 }
        defer { scanner.position = end.position }
        if isCut { return }
        // An end without a beginning goes; beginnings without an end get theirs before their parent's.
        guard openCounts[name, default: 0] > 0 else { return }
        while let last = open.popLast() {
            openCounts[last, default: 1] -= 1
            put("</\(last)>")
            if last == name { return }
        }
    }

    private mutating func copyStartTag() {
        guard let tag = XMLTagRepair.tag(at: scanner) else {
            scanner.position += 1
            put("&lt;")
            return
        }
        put("<\(tag.name)")
        for attribute in tag.attributes {
            put(" \(attribute.name)=\"")
            copyValue(attribute.value)
            put("\"")
        }
        scanner.position = tag.end
        // Lines must stay countable.
        for _ in 0..<tag.lineBreaks { output.append(0x0A) }
        let isEmpty = tag.isEmpty || XMLRepair.void.contains(tag.name)
        put(isEmpty ? "/>" : ">")
        if !isEmpty {
            open.append(tag.name)
            openCounts[tag.name, default: 0] += 1
        }
    }

    /// Elements that HTML never closes and that no feed uses for anything else (its `link` and `source` are other
    /// things); their ends, where they have one, are dropped as ends without a beginning.
    private static let void: Set<String> = [
        "area", "br", "col", "embed", "hr", "img", "input", "wbr", "BR", "HR", "IMG",
    ]

    private mutating func copyValue(_ range: Range<Int>) {
        scanner.position = range.lowerBound
        while scanner.position < range.upperBound {
            switch scanner.peek() {
            case 0x3C:
                put("&lt;")
                scanner.position += 1
            case 0x22:
                put("&quot;")
                scanner.position += 1
            default: copyCharacter()  // a byte, not an enum: all the others
            }
        }
    }
}
