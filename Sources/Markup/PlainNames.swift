/// The names of a document as they are met, each numbered once for elements and once for attributes.
struct PlainNames {
    private let base: UnsafePointer<UInt8>
    private var elements: NameTable
    private var attributes: NameTable
    private var attributeNumbers: [XMLName: Int] = [:]

    init(_ base: UnsafePointer<UInt8>) {
        self.base = base
        elements = NameTable(base)
        attributes = NameTable(base)
    }

    /// The handler's number of an element's name. Throws for an undeclared prefix.
    mutating func element(
        _ begin: Int, _ count: Int, _ scopes: NamespaceScopes, _ scope: Int, of handler: any XMLHandler
    ) throws(PlainXML.NotPlain) -> Int {
        if let known = elements.number(at: begin, count, scope: scope) { return known }
        guard !elements.isFull else { throw PlainXML.NotPlain() }
        let name = try resolved(begin, count, scopes, scope, isAttribute: false)
        let number = handler.number(of: name)
        elements.insert(number, at: begin, count, scope: scope)
        return number
    }

    /// The handler's number of an attribute's name, which is the same for all its spellings with one prefix.
    mutating func attribute(
        _ begin: Int, _ count: Int, _ scopes: NamespaceScopes, _ scope: Int, of handler: any XMLHandler
    ) throws(PlainXML.NotPlain) -> Int {
        if let known = attributes.number(at: begin, count, scope: scope) { return known }
        guard !attributes.isFull else { throw PlainXML.NotPlain() }
        let name = try resolved(begin, count, scopes, scope, isAttribute: true)
        // Two prefixes of one namespace could hide one name twice.
        guard name.prefix == nil || !attributeNumbers.keys.contains(where: { name.isRespelling(of: $0) }) else {
            throw PlainXML.NotPlain()
        }
        let number = attributeNumbers[name] ?? handler.attributeNumber(of: name)
        attributeNumbers[name] = number
        attributes.insert(number, at: begin, count, scope: scope)
        return number
    }

    private func resolved(
        _ begin: Int, _ count: Int, _ scopes: NamespaceScopes, _ scope: Int, isAttribute: Bool
    ) throws(PlainXML.NotPlain) -> XMLName {
        let written = ValidUTF8.string(UnsafeBufferPointer(start: base + begin, count: count))
        let parts = written.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.utf8.first.map(PlainNames.begins) == true }) else {
            throw PlainXML.NotPlain()
        }
        let prefix = parts.count == 2 ? String(parts[0]) : nil
        guard prefix != "xmlns", let address = scopes.address(of: prefix ?? "", in: scope) else {
            throw PlainXML.NotPlain()
        }
        let namespace = address.isEmpty || (isAttribute && prefix == nil) ? nil : address
        return XMLName(local: String(parts[parts.count - 1]), prefix: prefix, namespace: namespace)
    }

    private static func begins(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte == 0x5F }
}

extension XMLName {
    fileprivate func isRespelling(of other: XMLName) -> Bool {
        local == other.local && namespace == other.namespace && prefix != other.prefix
    }
}
