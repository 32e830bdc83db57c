/// The namespaces in force at each depth of a document. Equal declarations in the same place share one scope, so that a
/// feed that declares a namespace on each entry has few.
struct NamespaceScopes {
    /// Number of the scope that holds only `xml`.
    static let outermost = 0

    static let xml = "http://www.w3.org/XML/1998/namespace"

    struct Declaration: Hashable {
        /// Empty for the default namespace.
        let prefix: String
        /// Empty where a default namespace is taken back.
        let address: String
    }

    private struct Key: Hashable {
        let parent: Int
        let declarations: [Declaration]
    }

    private var scopes: [Key] = [Key(parent: outermost, declarations: [Declaration(prefix: "xml", address: xml)])]
    private var numbers: [Key: Int] = [:]

    /// The scope of `declarations` within `parent`.
    mutating func scope(in parent: Int, _ declarations: [Declaration]) -> Int {
        let key = Key(parent: parent, declarations: declarations)
        if let known = numbers[key] { return known }
        scopes.append(key)
        numbers[key] = scopes.count - 1
        return scopes.count - 1
    }

    /// The address that `prefix` stands for: empty for none. Nil when nothing declares it; the default namespace needs no
    /// declaration.
    func address(of prefix: String, in scope: Int) -> String? {
        var number = scope
        while true {
            let key = scopes[number]
            if let found = key.declarations.last(where: { $0.prefix == prefix }) { return found.address }
            if number == NamespaceScopes.outermost { return prefix.isEmpty ? "" : nil }
            number = key.parent
        }
    }
}
