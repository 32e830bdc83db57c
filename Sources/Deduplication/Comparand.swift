import Records

/// What is compared of a document: all but its words, so that tens of thousands can be held side by side.
package struct Comparand: Sendable, Identifiable {
    package let id: String
    let kind: Record.Kind?
    /// Hashes of the source's id and of the address.
    let source: UInt64?
    let url: UInt64?
    let published: Day?
    let stated: EventDate?
    let signature: Signature

    package init(_ document: Document, _ signature: Signature) {
        id = document.id
        kind = document.kind
        source = document.source.map { Hashing.of($0) }
        url = document.url.map { Hashing.of($0) }
        published = document.published
        stated = document.stated
        self.signature = signature
    }

    /// By day of publication, then by id: the order that every later step goes by.
    static func precedes(_ left: Comparand, _ right: Comparand) -> Bool {
        let leftDay = left.published?.daysSince1970 ?? .max
        let rightDay = right.published?.daysSince1970 ?? .max
        return leftDay != rightDay ? leftDay < rightDay : left.id < right.id
    }
}
