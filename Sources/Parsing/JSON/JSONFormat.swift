import Records

/// One format that JSON documents of sources come in: how to know it, and how to read its elements.
protocol JSONFormat: SendableMetatype {
    /// The names that a source's `format` and `letopis parse` use; the first one unless `name(of:)` knows better.
    static var names: [String] { get }

    static func recognizes(_ root: JSONValue) -> Bool

    /// Which of `names` the document is.
    static func name(of root: JSONValue) -> String

    /// What the document says of itself.
    static func describe(_ root: JSONValue, in document: inout ParsedDocument)

    static func elements(of root: JSONValue) -> [JSONValue]

    /// The next page of what was fetched from `url`, where the document names no more than a place in its list.
    static func nextURL(of root: JSONValue, from url: String) -> String?

    /// The items that an element tells: one, or one per occurrence. `root` is the document it stands in.
    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem]
}

extension JSONFormat {
    static func name(of root: JSONValue) -> String { names[0] }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {}

    static func nextURL(of root: JSONValue, from url: String) -> String? { nil }
}

/// Why an element is no item.
struct Refusal: Error {
    let kind: Rejection.Kind
    let reason: String

    init(_ kind: Rejection.Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
