import Records

/// An OPML document: a list of feeds in folders, as feed readers exchange it (opml.org, versions 1.0, 1.1 and 2.0).
package struct OutlineDocument: Hashable, Sendable {
    /// As stated; `2.0` for one that was made here.
    package var version: String?
    /// The elements of the head, in their order: `title`, `dateCreated`, `ownerName` …
    package var head: [HeadEntry]
    package var outlines: [Outline]

    package struct HeadEntry: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(version: String? = "2.0", head: [HeadEntry] = [], outlines: [Outline] = []) {
        self.version = version
        self.head = head
        self.outlines = outlines
    }

    package var title: String? { head.first { $0.name == "title" }?.value }
}

/// A document, and what was wrong with its bytes.
package struct OutlineReading: Sendable {
    package let document: OutlineDocument
    package let encoding: String
    package let warnings: [ParsedDocument.Warning]
    /// False when the document breaks off: there may have been more.
    package let isComplete: Bool
}
