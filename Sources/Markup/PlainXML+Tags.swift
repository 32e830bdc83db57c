/// An attribute of the tag at hand, as offsets into the text.
struct PlainAttribute {
    let nameBegin: Int
    let nameCount: Int
    let valueBegin: Int
    let valueEnd: Int
    /// Whether the value holds references or line breaks.
    let needsWork: Bool
}

extension PlainXML {
    /// No tag of a feed has so many attributes; each is compared with all before it.
    private static let maximumFields = 64

    mutating func startTag() throws(NotPlain) {
        guard open.count < limits.maximumDepth, ASCII.isLetter(peek(1)) || peek(1) == 0x5F else { throw NotPlain() }
        let begin = position
        position += 1
        let nameCount = try nameLength()
        position += nameCount
        let isEmpty = try readFields(of: begin)
        let outer = scope
        if !fields.isEmpty { try enterScope() }
        let number = try names.element(begin + 1, nameCount, scopes, scope, of: handler)
        try readAttributes()
        countLines()
        handler.start(number, attributes: attributes, line: line)
        if isEmpty {
            handler.end(number)
            scope = outer
        } else {
            open.append(OpenElement(nameBegin: begin + 1, nameCount: nameCount, number: number, scope: outer))
        }
    }

    /// Bytes of the name that stands here: ASCII only, the rest is for the other reader.
    private func nameLength() throws(NotPlain) -> Int {
        var end = position
        while end < count, ASCII.continuesName(base[end]) {
            guard base[end] < 0x80 else { throw NotPlain() }
            end += 1
        }
        guard end > position else { throw NotPlain() }
        return end - position
    }

    /// Reads the tag to its end; returns whether it is that of an empty element.
    private mutating func readFields(of begin: Int) throws(NotPlain) -> Bool {
        fields.removeAll(keepingCapacity: true)
        var valueBytes = 0
        while true {
            let before = position
            skipSpace()
            if peek() == 0x3E || peek() == 0x2F { break }
            guard position > before, fields.count < PlainXML.maximumFields else { throw NotPlain() }
            let field = try readField()
            valueBytes += field.valueEnd - field.valueBegin
            fields.append(field)
        }
        let isEmpty = peek() == 0x2F
        if isEmpty { position += 1 }
        guard peek() == 0x3E, position - begin - valueBytes <= limits.maximumTagBytes else { throw NotPlain() }
        position += 1
        return isEmpty
    }

    private mutating func readField() throws(NotPlain) -> PlainAttribute {
        let nameBegin = position
        let nameCount = try nameLength()
        guard ASCII.isLetter(base[nameBegin]) || base[nameBegin] == 0x5F else { throw NotPlain() }
        for field in fields
        where field.nameCount == nameCount && NameTable.equal(base + field.nameBegin, base + nameBegin, nameCount) {
            throw NotPlain()
        }
        position += nameCount
        skipSpace()
        guard peek() == 0x3D else { throw NotPlain() }
        position += 1
        skipSpace()
        let quote = peek()
        guard quote == 0x22 || quote == 0x27, let end = offset(of: quote, from: position + 1, to: count) else {
            throw NotPlain()
        }
        let begin = position + 1
        var isBroken = false
        var needsWork = false
        for index in begin..<end {
            let byte = base[index]
            isBroken = isBroken || byte == 0x3C
            needsWork = needsWork || byte == 0x26 || byte < 0x20
        }
        guard !isBroken else { throw NotPlain() }
        position = end + 1
        return PlainAttribute(
            nameBegin: nameBegin, nameCount: nameCount, valueBegin: begin, valueEnd: end, needsWork: needsWork)
    }

    /// Takes the declarations of namespaces out of the fields.
    private mutating func enterScope() throws(NotPlain) {
        guard fields.contains(where: isDeclaration) else { return }
        var declarations: [NamespaceScopes.Declaration] = []
        for field in fields where isDeclaration(field) { declarations.append(try declaration(field)) }
        fields.removeAll(where: isDeclaration)
        scope = scopes.scope(in: scope, declarations)
    }

    private func isDeclaration(_ field: PlainAttribute) -> Bool {
        guard field.nameCount >= 5, base[field.nameBegin] == 0x78 else { return false }
        let name: StaticString = "xmlns"
        guard NameTable.equal(base + field.nameBegin, name.utf8Start, 5) else { return false }
        return field.nameCount == 5 || base[field.nameBegin + 5] == 0x3A
    }

    private func declaration(_ field: PlainAttribute) throws(NotPlain) -> NamespaceScopes.Declaration {
        let prefix = field.nameCount == 5 ? "" : string(field.nameBegin + 6..<field.nameBegin + field.nameCount)
        let address = string(field.valueBegin..<field.valueEnd)
        // What libxml2 would warn of: reserved names, and addresses that are none.
        guard !field.needsWork, prefix != "xml", prefix != "xmlns", !prefix.utf8.contains(0x3A),
            field.nameCount == 5 || !prefix.isEmpty, address != NamespaceScopes.xml,
            address != "http://www.w3.org/2000/xmlns/"
        else { throw NotPlain() }
        if address.isEmpty, prefix.isEmpty { return NamespaceScopes.Declaration(prefix: "", address: "") }
        guard PlainXML.isAddress(address) else { throw NotPlain() }
        return NamespaceScopes.Declaration(prefix: prefix, address: address)
    }

    /// Whether it is an absolute URI of nothing but usual characters.
    private static func isAddress(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: 0x3A), let first = bytes.first, ASCII.isLetter(first),
            bytes[..<colon].allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) })
        else { return false }
        var hashes = 0
        for byte in bytes[bytes.index(after: colon)...] {
            if byte == 0x23 { hashes += 1 }
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || usual.contains(byte) else { return false }
        }
        return hashes <= 1
    }

    /// No colon: behind an authority it begins a port, which must be a number.
    private static let usual: [UInt8] = Array("/.#-_~?=+,;".utf8)

    private mutating func readAttributes() throws(NotPlain) {
        // Out of the reader while it is filled, so that nothing is copied.
        var list = XMLAttributes()
        swap(&list, &attributes)
        defer { swap(&list, &attributes) }
        list.removeAll()
        for field in fields {
            let name = try names.attribute(field.nameBegin, field.nameCount, scopes, scope, of: handler)
            if field.needsWork {
                try list.append(name) { (bytes) throws(NotPlain) in
                    try resolve(field.valueBegin..<field.valueEnd, into: &bytes)
                }
            } else {
                let count = field.valueEnd - field.valueBegin
                list.append(name, value: UnsafeBufferPointer(start: base + field.valueBegin, count: count))
            }
        }
    }
}
