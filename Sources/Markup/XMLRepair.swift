/// Mends what publishers break most: bare ampersands and angle brackets, references to nothing, control characters,
/// attributes without quotes or written twice, tags that are not closed or never were opened, and sections without an end.
/// Of elements that are nested too deep the tags are left out.
///
/// What is missing at the end stays missing: a document that breaks off must be seen to break off.
struct XMLRepair {
    var scanner: ByteScanner
    var output: [UInt8] = []
    private(set) var open: [OpenElement] = []
    /// By key.
    private var openCounts: [String: Int] = [:]
    /// Ends of sections that do not stand in the rest of the text: to look again would take quadratic time.
    var missingMarks: Set<String> = []
    /// Whether an element of this name never stands within one of the same name, so that the second shows that the
    /// first one's end was forgotten.
    private let neverNests: (String) -> Bool
    private let maximumDepth: Int

    struct OpenElement {
        let name: String
        /// In lower case: ends are often written in another case than their beginnings.
        let key: String
        /// Whether its tags are written. Those within one that is not are not either.
        let isWritten: Bool
    }

    /// The mended bytes; nil when there was nothing to mend. Elements deeper than `maximumDepth` leave their texts.
    static func repaired(
        _ text: [UInt8], maximumDepth: Int, neverNests: @escaping (String) -> Bool
    ) -> [UInt8]? {
        let mended = text.withUnsafeBufferPointer { bytes in
            var repair = XMLRepair(bytes, maximumDepth: maximumDepth, neverNests: neverNests)
            repair.run()
            return repair.output
        }
        return mended == text ? nil : mended
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int, neverNests: @escaping (String) -> Bool
    ) {
        self.maximumDepth = maximumDepth
        self.neverNests = neverNests
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
                if let spaced = spacedEntry() {
                    scanner.position = spaced
                    copyStartTag()
                    continue
                }
                scanner.position += 1
                put("&lt;")
            }
        }
    }

    /// The last byte before the name in `< item>`; nil for any other tag, as little can be told from a text so.
    private func spacedEntry() -> Int? {
        var next = scanner
        next.position += 1
        while ASCII.isSpace(next.peek()) { next.position += 1 }
        let begin = next.position - 1
        guard begin > scanner.position, neverNests(next.name()) else { return nil }
        while ASCII.isSpace(next.peek()) { next.position += 1 }
        return next.peek() == 0x3E ? begin : nil
    }

    mutating func put(_ text: String) {
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
        if byte == 0x3E, output.suffix(2) == [0x5D, 0x5D] {
            put("&gt;")
            scanner.position += 1
            return
        }
        output.append(byte < 0x20 && !ASCII.isSpace(byte) || byte == 0x0C ? 0x20 : byte)
        scanner.position += 1
    }

    private mutating func copyEndTag() {
        var end = scanner
        end.position += 2
        while ASCII.isSpace(end.peek()) { end.position += 1 }
        let key = end.name().lowercased()
        guard !key.isEmpty else {
            scanner.position += 1
            put("&lt;")
            return
        }
        while !end.isAtEnd, end.peek() != 0x3E, end.peek() != 0x3C { end.position += 1 }
        let isCut = end.isAtEnd
        if end.peek() == 0x3E { end.position += 1 }
        scanner.position = end.position
        // An end without a beginning goes, and so does that of the root when its entries go on behind it.
        guard !isCut, openCounts[key, default: 0] > 0 else { return }
        if open.first?.key == key, openCounts[key] == 1, beginsEntry(at: end) { return }
        close(through: key)
    }

    private func beginsEntry(at place: ByteScanner) -> Bool {
        var next = place
        while ASCII.isSpace(next.peek()) { next.position += 1 }
        guard next.peek() == 0x3C else { return false }
        next.position += 1
        return neverNests(next.name())
    }

    /// Ends the innermost element of the name, and before it those within it, which lack theirs.
    private mutating func close(through key: String) {
        while let last = open.popLast() {
            openCounts[last.key, default: 1] -= 1
            if last.isWritten { put("</\(last.name)>") }
            if last.key == key { return }
        }
    }

    private mutating func copyStartTag() {
        guard let tag = XMLTagRepair.tag(at: scanner) else {
            scanner.position += 1
            put("&lt;")
            return
        }
        let key = tag.name.lowercased()
        if openCounts[key, default: 0] > 0, neverNests(tag.name) { close(through: key) }
        let isWritten = open.count < maximumDepth
        let isEmpty = tag.isEmpty || XMLRepair.void.contains(tag.name)
        if isWritten { write(tag) }
        scanner.position = tag.end
        // Lines must stay countable.
        for _ in 0..<tag.lineBreaks { output.append(0x0A) }
        if isWritten { put(isEmpty ? "/>" : ">") }
        if !isEmpty {
            open.append(OpenElement(name: tag.name, key: key, isWritten: isWritten))
            openCounts[key, default: 0] += 1
        }
    }

    /// All of it but for the bracket that closes it.
    private mutating func write(_ tag: XMLTagRepair.Tag) {
        put("<\(tag.name)")
        for attribute in tag.attributes {
            put(" \(attribute.name)=\"")
            copyValue(attribute.value)
            put("\"")
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
