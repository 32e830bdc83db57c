import Glibc

/// Reads XML that keeps every rule, several times faster than a reader that must expect the worst.
///
/// It gives up at the first thing that it does not know for certain to be right (an error, a document type, an entity
/// without a meaning in HTML, a limit); then the handler's state is worthless, and `XMLPass` reads the text from its
/// beginning. What it does hand on is what `XMLPass` hands on.
struct PlainXML: ~Copyable {
    /// Why the text is for the other reader: no more needs to be known.
    struct NotPlain: Error {}

    struct OpenElement {
        let name: PlainName
        let number: Int
        let scope: Int
    }

    let base: UnsafePointer<UInt8>
    let count: Int
    let handler: any XMLHandler
    let limits: MarkupLimits
    let census: TextCensus
    var position = 0
    let lines: LineCount
    var open = Row<OpenElement>()
    var scopes = NamespaceScopes()
    var scope = NamespaceScopes.outermost
    var names: PlainNames
    private var sectionEnds = 0
    /// The fields of the tag at hand; kept for its memory.
    var fields = Row<PlainAttribute>()
    var attributes = XMLAttributes()

    /// Whether `text`, of which `census` was made, was read whole.
    static func read(
        _ text: [UInt8], _ census: TextCensus, into handler: any XMLHandler, limits: MarkupLimits, lineOffset: Int
    ) -> Bool {
        guard census.isUTF8, !census.hasForbidden, text.count < Int(Int32.max) else { return false }
        return text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            var reader = PlainXML(base, bytes.count, census, handler, limits, line: lineOffset + 1)
            do throws(NotPlain) {
                try reader.run()
                return true
            } catch {
                return false
            }
        }
    }

    private init(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ census: TextCensus, _ handler: any XMLHandler,
        _ limits: MarkupLimits, line: Int
    ) {
        self.base = base
        self.count = count
        self.census = census
        self.handler = handler
        self.limits = limits
        lines = LineCount(base, first: line)
        names = PlainNames(base)
    }

    private mutating func run() throws(NotPlain) {
        handler.begin(isProved: true)
        try declaration()
        try passMisc()
        guard peek() == 0x3C else { throw NotPlain() }
        try startTag()
        while !open.isEmpty { try step() }
        try passMisc()
        guard position == count else { throw NotPlain() }
        // One outside of a section is an error.
        guard sectionEnds == census.sectionEnds else { throw NotPlain() }
    }

    /// The byte `offset` places ahead; 0, which no plain text holds, beyond the end.
    @inline(__always)
    func peek(_ offset: Int = 0) -> UInt8 {
        position + offset < count ? base[position + offset] : 0
    }

    func stands(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= count else { return false }
        return Bytes.equal(base + position, text.utf8Start, text.utf8CodeUnitCount)
    }

    /// The offset of the next `byte` from `begin` on, before `end`.
    @inline(__always)
    func offset(of byte: UInt8, from begin: Int, to end: Int) -> Int? {
        guard begin < end, let found = memchr(base + begin, Int32(byte), end - begin) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    mutating func skipSpace() {
        while position < count, ASCII.isSpace(base[position]) { position += 1 }
    }

    /// A text, and the tag or the like behind it.
    private mutating func step() throws(NotPlain) {
        guard let mark = offset(of: 0x3C, from: position, to: count) else { throw NotPlain() }
        if mark > position { try text(position..<mark) }
        position = mark
        switch peek(1) {
        case 0x2F: try endTag()
        case 0x21: try section()
        case 0x3F: try passInstruction()
        default: try startTag()  // a byte, not an enum
        }
    }

    private mutating func endTag() throws(NotPlain) {
        guard let element = open.popLast() else { throw NotPlain() }
        position += 2
        guard element.name.stands(at: position, in: base, readable: count - position) else { throw NotPlain() }
        position += element.name.count
        skipSpace()
        guard peek() == 0x3E else { throw NotPlain() }
        position += 1
        handler.end(element.number)
        scope = element.scope
    }

    /// A comment, or a CDATA section.
    private mutating func section() throws(NotPlain) {
        guard stands("<![CDATA[") else { return try passComment() }
        let begin = position + 9
        var end = begin
        while true {
            guard let found = offset(of: 0x5D, from: end, to: count), found + 2 < count else { throw NotPlain() }
            if base[found + 1] == 0x5D, base[found + 2] == 0x3E {
                end = found
                break
            }
            end = found + 1
        }
        // libxml2 leaves carriage returns in sections as they are.
        guard !census.hasCarriageReturn || offset(of: 0x0D, from: begin, to: end) == nil else { throw NotPlain() }
        if end > begin { handler.text(UnsafeBufferPointer(start: base + begin, count: end - begin).span) }
        sectionEnds += 1
        position = end + 3
    }
}
