/// One `<outline>` of an OPML document, with everything that was written on it.
package struct Outline: Hashable, Sendable {
    /// In the order of the document; names in their usual case (`xmlUrl`, whatever case it was written in).
    package var attributes: [Attribute]
    package var children: [Outline]
    /// 1-based; nil when it was made here.
    package var line: Int?

    package struct Attribute: Hashable, Sendable {
        package let name: String
        /// Nil for OPML's own.
        package let namespace: String?
        package let value: String

        package init(_ name: String, _ value: String, namespace: String? = nil) {
            self.name = name
            self.namespace = namespace
            self.value = value
        }
    }

    package init(attributes: [Attribute] = [], children: [Outline] = [], line: Int? = nil) {
        self.attributes = attributes
        self.children = children
        self.line = line
    }

    /// The value of an attribute, white space around it gone; nil when it is missing or empty.
    package func value(_ name: String, namespace: String? = nil) -> String? {
        attributes.first { $0.name == name && $0.namespace == namespace }.flatMap { Trimmed.text($0.value) }
    }

    /// The address of its feed; nil for a folder.
    package var feedURL: String? { value("xmlUrl") }

    /// What people call it. OPML demands `text`; programs give only a `title`, or neither.
    package var name: String? { value("text") ?? value("title") }

    package static func == (left: Outline, right: Outline) -> Bool {
        left.attributes == right.attributes && left.children == right.children
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(attributes)
        hasher.combine(children)
    }
}
