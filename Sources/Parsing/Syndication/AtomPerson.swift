import Records

/// A person construct of Atom (RFC 4287, 3.2), with the names that Atom 0.3 used.
enum AtomPerson {
    static func author(_ node: ElementNode) -> Author? {
        guard node.hasChildren else { return node.value.flatMap(PersonText.author) }
        let author = Author(
            name: node.first(.atomName)?.value ?? node.first(.name)?.value,
            url: (node.first(.atomURI) ?? node.first(.atomURL) ?? node.first(.uri))?.value
                .map { URLReference.resolved($0, against: node.base) },
            email: (node.first(.atomEmail) ?? node.first(.email))?.value)
        return author == Author() ? nil : author
    }
}
