import CLibXML2

/// The entities handed to libxml2 while one document is parsed; owns their memory.
final class EntityTable {
    private var known: [String: Pair] = [:]
    private var names: [UnsafeMutablePointer<CChar>] = []

    private struct Pair {
        /// Goes into text as its characters.
        let text: UnsafeMutablePointer<xmlEntity>
        /// Stays a reference in an attribute's value (libxml2 would keep its first byte only); `AttributeText` resolves it.
        let attribute: UnsafeMutablePointer<xmlEntity>
    }

    deinit {
        for pair in known.values {
            pair.text.deallocate()
            pair.attribute.deallocate()
        }
        for name in names { name.deallocate() }
    }

    /// Nil for a name that HTML does not know.
    func entity(named name: String, inAttribute: Bool) -> UnsafeMutablePointer<xmlEntity>? {
        if let pair = known[name] { return inAttribute ? pair.attribute : pair.text }
        guard let text = NamedCharacters.text(named: name) else { return nil }
        let content = copy(text)
        let ownName = copy(name)
        let pair = Pair(
            text: make(XML_INTERNAL_PREDEFINED_ENTITY, named: ownName, content: content, length: text.utf8.count),
            attribute: make(XML_INTERNAL_GENERAL_ENTITY, named: ownName, content: content, length: text.utf8.count))
        known[name] = pair
        return inAttribute ? pair.attribute : pair.text
    }

    private func make(
        _ type: xmlEntityType, named name: UnsafeMutablePointer<CChar>, content: UnsafeMutablePointer<CChar>,
        length: Int
    ) -> UnsafeMutablePointer<xmlEntity> {
        let pointer = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
        pointer.initialize(to: xmlEntity())
        pointer.pointee.type = XML_ENTITY_DECL
        pointer.pointee.etype = type
        pointer.pointee.name = name.withMemoryRebound(to: xmlChar.self, capacity: 1) { UnsafePointer($0) }
        pointer.pointee.content = content.withMemoryRebound(to: xmlChar.self, capacity: 1) { $0 }
        pointer.pointee.length = Int32(length)
        // "Checked, and without <": otherwise libxml2 would look into the content again and again.
        pointer.pointee.checked = 2
        return pointer
    }

    private func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = Array(text.utf8CString)
        let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        pointer.initialize(from: bytes, count: bytes.count)
        names.append(pointer)
        return pointer
    }
}
