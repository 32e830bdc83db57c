import Records

/// An item of a document as people read it on a terminal.
package struct ReadableItem: Sendable {
    package let title: String?
    package let url: String?
    package let authors: [String]
    package let text: String?
    package let published: Instant?
    /// As written; shown where it could not be read.
    package let rawDate: String?
}
