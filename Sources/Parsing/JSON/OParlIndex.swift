/// The objects of an OParl document by their addresses: a body, a place or a file may be embedded, or named by its address
/// and stand elsewhere in the document.
struct OParlIndex {
    private var objects: [String: JSONValue] = [:]

    init(of list: [JSONValue]) {
        for object in list {
            if let id = object["id"]?.text, objects[id] == nil { objects[id] = object }
        }
    }

    /// `object` with the objects that its properties name, one level deep.
    func resolved(_ object: JSONValue) -> JSONValue {
        guard object.isObject else { return object }
        let members = object.members.map { member in
            OParlIndex.references.contains(member.key)
                ? JSONValue.Member(key: member.key, value: found(member.value)) : member
        }
        return JSONValue(.object(members), line: object.line)
    }

    private func found(_ value: JSONValue) -> JSONValue {
        if let elements = value.elements { return JSONValue(.array(elements.map(found)), line: value.line) }
        return value.text.flatMap { objects[$0] } ?? value
    }

    private static let references: Set<String> = [
        "organization", "location", "agendaItem", "invitation", "resultsProtocol", "verbatimProtocol", "auxiliaryFile",
        "mainFile", "underDirectionOf",
    ]
}
