/// The names of a document as they are met, each numbered once for elements and once for attributes.
struct PlainNames {
    private let base: UnsafePointer<UInt8>
    private var elements = NameTable()
    private var attributes = NameTable()
    private var attributeNumbers: [XMLName: Int] = [:]

    init(_ base: UnsafePointer<UInt8>) {
        self.base = base
    }

    /// The handler's number of an element's name. Throws for an undeclared prefix.
    mutating func element(
        _ name: PlainName, _ scopes: NamespaceScopes, _ scope: Int, of handler: any XMLHandler
    ) throws(PlainXML.NotPlain) -> Int {
        if let known = elements.number(of: name, scope: scope, in: base) { return known }
        guard !elements.isFull else { throw PlainXML.NotPlain() }
        let number = handler.number(of: try resolved(name, scopes, scope, isAttribute: false))
        elements.insert(number, for: name, scope: scope)
        return number
    }

    /// The handler's number of an attribute's name, which is the same for all its spellings with one prefix.
    mutating func attribute(
        _ name: PlainName, _ scopes: NamespaceScopes, _ scope: Int, of handler: any XMLHandler
    ) throws(PlainXML.NotPlain) -> Int {
        if let known = attributes.number(of: name, scope: scope, in: base) { return known }
        guard !attributes.isFull else { throw PlainXML.NotPlain() }
        let meant = try resolved(name, scopes, scope, isAttribute: true)
        // Two prefixes of one namespace could hide one name twice.
        guard meant.prefix == nil || !attributeNumbers.keys.contains(where: { meant.isRespelling(of: $0) }) else {
            throw PlainXML.NotPlain()
        }
        let number = attributeNumbers[meant] ?? handler.attributeNumber(of: meant)
        attributeNumbers[meant] = number
        attributes.insert(number, for: name, scope: scope)
        return number
    }

    private func resolved(
        _ name: PlainName, _ scopes: NamespaceScopes, _ scope: Int, isAttribute: Bool
    ) throws(PlainXML.NotPlain) -> XMLName {
        let written = UnsafeBufferPointer(start: base + name.begin, count: name.count)
        let colon = written.firstIndex(of: 0x3A)
        let local = UnsafeBufferPointer(rebasing: written[(colon.map { $0 + 1 } ?? 0)...])
        guard !local.contains(0x3A), local.first.map(PlainNames.begins) == true, colon != 0 else {
            throw PlainXML.NotPlain()
        }
        let prefix = colon.map { ValidUTF8.string(UnsafeBufferPointer(rebasing: written[..<$0])) }
        guard prefix != "xmlns", let address = scopes.address(of: prefix ?? "", in: scope) else {
            throw PlainXML.NotPlain()
        }
        let namespace = address.isEmpty || (isAttribute && prefix == nil) ? nil : address
        return XMLName(local: ValidUTF8.string(local), prefix: prefix, namespace: namespace)
    }

    private static func begins(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte == 0x5F }
}

extension XMLName {
    fileprivate func isRespelling(of other: XMLName) -> Bool {
        local == other.local && namespace == other.namespace && prefix != other.prefix
    }
}
