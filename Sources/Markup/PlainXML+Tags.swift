/// An attribute of the tag at hand, as offsets into the text.
struct PlainAttribute {
    let name: PlainName
    let value: Range<Int>
    /// Whether the value holds references or line breaks.
    let needsWork: Bool

    /// Whether it declares a namespace; `text` is what it stands in.
    func isDeclaration(in text: UnsafePointer<UInt8>) -> Bool {
        guard name.count >= 5, text[name.begin] == 0x78 else { return false }
        let declaring: StaticString = "xmlns"
        guard Bytes.equal(text + name.begin, declaring.utf8Start, 5) else { return false }
        return name.count == 5 || text[name.begin + 5] == 0x3A
    }
}

extension PlainXML {
    /// No tag of a feed has so many attributes; each is compared with all before it.
    private static let maximumFields = 64

    mutating func startTag() throws(NotPlain) {
        guard open.count < limits.maximumDepth else { throw NotPlain() }
        let begin = position
        position += 1
        let name = try name()
        let isEmpty = try readFields(of: begin)
        let outer = scope
        if !fields.isEmpty { try enterScope() }
        let number = try names.element(name, scopes, scope, of: handler)
        if !fields.isEmpty || !attributes.isEmpty { try readAttributes() }
        handler.start(number, attributes: attributes) { [lines, position] in lines.line(at: position) }
        if isEmpty {
            handler.end(number)
            scope = outer
        } else {
            open.append(OpenElement(name: name, number: number, scope: outer))
        }
    }

    /// Passes the name that stands here: ASCII only, the rest is for the other reader.
    private mutating func name() throws(NotPlain) -> PlainName {
        guard ASCII.isLetter(peek()) || peek() == 0x5F else { throw NotPlain() }
        let begin = position
        position = endOfName(from: begin)
        guard peek() < 0x80 else { throw NotPlain() }
        return PlainName(begin..<position, in: base, count)
    }

    @inline(__always)
    private func endOfName(from begin: Int) -> Int {
        var end = begin
        while end + ByteBlock.count <= count {
            let others = ~ByteBlock(at: base + end).isNameByte
            if !others.isZero { return end + others.firstSet }
            end += ByteBlock.count
        }
        while end < count, ASCII.isNameByte(base[end]) { end += 1 }
        return end
    }

    /// Reads the tag to its end; returns whether it is that of an empty element.
    private mutating func readFields(of begin: Int) throws(NotPlain) -> Bool {
        fields.removeAll()
        var valueBytes = 0
        while peek() != 0x3E {
            let before = position
            skipSpace()
            if peek() == 0x3E || peek() == 0x2F { break }
            guard position > before, fields.count < PlainXML.maximumFields else { throw NotPlain() }
            let field = try readField()
            valueBytes += field.value.count
            fields.append(field)
        }
        let isEmpty = peek() == 0x2F
        if isEmpty { position += 1 }
        guard peek() == 0x3E, position - begin - valueBytes <= limits.maximumTagBytes else { throw NotPlain() }
        position += 1
        return isEmpty
    }

    private mutating func readField() throws(NotPlain) -> PlainAttribute {
        let name = try name()
        for field in fields.elements where field.name.equals(name, in: base) { throw NotPlain() }
        skipSpace()
        guard peek() == 0x3D else { throw NotPlain() }
        position += 1
        skipSpace()
        let quote = peek()
        guard quote == 0x22 || quote == 0x27, let end = offset(of: quote, from: position + 1, to: count) else {
            throw NotPlain()
        }
        let value = position + 1..<end
        position = end + 1
        let isSimple = !holdsOddity(value)
        guard isSimple || offset(of: 0x3C, from: value.lowerBound, to: value.upperBound) == nil else {
            throw NotPlain()
        }
        return PlainAttribute(name: name, value: value, needsWork: !isSimple)
    }

    /// Whether a reference, a line break or a bracket stands in a value.
    private func holdsOddity(_ value: Range<Int>) -> Bool {
        var index = value.lowerBound
        var found = ByteBlock.zero
        while index + ByteBlock.count <= value.upperBound {
            let here = ByteBlock(at: base + index)
            found |= here.less(0x20) | here.equal(0x26) | here.equal(0x3C)
            index += ByteBlock.count
        }
        var isFound = !found.isZero
        while index < value.upperBound {
            let byte = base[index]
            isFound = isFound || byte < 0x20 || byte == 0x26 || byte == 0x3C
            index += 1
        }
        return isFound
    }

    /// Takes the declarations of namespaces out of the fields.
    private mutating func enterScope() throws(NotPlain) {
        var declarations: [NamespaceScopes.Declaration] = []
        for field in fields.elements where field.isDeclaration(in: base) {
            declarations.append(try declaration(field))
        }
        guard !declarations.isEmpty else { return }
        let text = base
        fields.removeAll { $0.isDeclaration(in: text) }
        scope = scopes.scope(in: scope, declarations)
    }

    private func declaration(_ field: PlainAttribute) throws(NotPlain) -> NamespaceScopes.Declaration {
        let isDefault = field.name.count == 5
        let prefix = isDefault ? "" : string(field.name.range.dropFirst(6))
        let address = string(field.value)
        // What libxml2 would warn of: reserved names, and addresses that are none.
        guard !field.needsWork, prefix != "xml", prefix != "xmlns", !prefix.utf8.contains(0x3A),
            isDefault || !prefix.isEmpty, address != NamespaceScopes.xml,
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
        for field in fields.elements {
            let number = try names.attribute(field.name, scopes, scope, of: handler)
            if field.needsWork {
                try list.append(number) { (bytes) throws(NotPlain) in try resolve(field.value, into: &bytes) }
            } else {
                list.append(
                    number,
                    value: UnsafeBufferPointer(start: base + field.value.lowerBound, count: field.value.count))
            }
        }
    }
}
