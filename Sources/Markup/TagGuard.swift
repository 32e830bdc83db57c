/// Finds, before any parser sees them, tags that would cost it quadratic time.
struct TagGuard {
    private let limits: MarkupLimits
    private let isHTML: Bool

    init(limits: MarkupLimits, isHTML: Bool) {
        self.limits = limits
        self.isHTML = isHTML
    }

    /// Throws when a tag of `text` has too many attributes or is too long.
    func check(_ text: [UInt8]) throws(MarkupRefusal) {
        let refusal = text.withUnsafeBufferPointer { self.refusal(in: ByteScanner($0)) }
        if let refusal { throw refusal }
    }

    private func refusal(in start: ByteScanner) -> MarkupRefusal? {
        var scanner = start
        while true {
            scanner.skip(to: 0x3C)
            if scanner.isAtEnd { return nil }
            let next = scanner.peek(1)
            if ASCII.beginsName(next) {
                let begin = scanner.position
                if let (cause, limit) = passTag(&scanner) {
                    return MarkupRefusal(cause, limit: limit, line: scanner.line(of: begin))
                }
                if isHTML { passRawText(&scanner, of: begin) }
            } else if next == 0x21 || next == 0x3F {
                passDeclaration(&scanner)
            } else {
                scanner.position += 1
            }
        }
    }

    /// Moves behind a tag; returns what is too much of it and the limit, if it is.
    private func passTag(_ scanner: inout ByteScanner) -> (MarkupRefusal.Cause, limit: Int)? {
        scanner.position += 1
        var attributes = 0
        var outside = 0
        var quote: UInt8 = 0
        var canBeginAttribute = false
        while !scanner.isAtEnd {
            let byte = scanner.peek()
            // A raw `<` in a value is an error in XML, where libxml2 ends the tag; in HTML it is text.
            if byte == 0x3C, !isHTML { return nil }
            scanner.position += 1
            if quote != 0 {
                if byte == quote { (quote, canBeginAttribute) = (0, true) }
                continue
            }
            if byte == 0x3E { return nil }
            outside += 1
            if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if ASCII.isSpace(byte) || byte == 0x2F {
                canBeginAttribute = true
            } else if byte == 0x3D {
                canBeginAttribute = false
            } else if canBeginAttribute {
                canBeginAttribute = false
                attributes += 1
            }
            if attributes > limits.maximumAttributes { return (.attributes, limits.maximumAttributes) }
            if outside > limits.maximumTagBytes { return (.tagLength, limits.maximumTagBytes) }
        }
        return nil
    }

    private func passDeclaration(_ scanner: inout ByteScanner) {
        if scanner.stands("<!--") {
            scanner.position += 4
            scanner.skip(past: "-->")
        } else if !isHTML, scanner.stands("<![CDATA[") {
            scanner.skip(past: "]]>")
        } else {
            scanner.position += 2
        }
    }

    /// The content of script and style is text for an HTML parser.
    private func passRawText(_ scanner: inout ByteScanner, of begin: Int) {
        var tag = scanner
        tag.position = begin
        if tag.standsIgnoringCase("<script") {
            pass(&scanner, to: "</script")
        } else if tag.standsIgnoringCase("<style") {
            pass(&scanner, to: "</style")
        }
    }

    private func pass(_ scanner: inout ByteScanner, to end: StaticString) {
        while true {
            scanner.skip(to: 0x3C)
            if scanner.isAtEnd || scanner.standsIgnoringCase(end) { return }
            scanner.position += 1
        }
    }
}
