/// Receives a document's events from an `XMLReader`.
///
/// Element names are translated once per document and name (`name(for:)`), so that a handler can switch over an enum of
/// its own and no string is made or compared per element.
package protocol XMLHandler {
    associatedtype Name

    /// What the handler makes of a name; asked once for each name of a document, at its first element.
    mutating func name(for name: XMLName) -> Name

    /// The beginning of an element; `line` is 1-based.
    mutating func start(_ name: Name, attributes: [XMLAttribute], line: Int)

    /// A piece of text in UTF-8, plain or CDATA, its references resolved. One text may come in several pieces.
    mutating func text(_ piece: Span<UInt8>)

    /// The end of the element that began last and has not ended. Elements that the document does not end, because it
    /// breaks off, get no end.
    mutating func end(_ name: Name)

    /// The document type, before any element.
    mutating func doctype(name: String, publicID: String?, systemID: String?)
}

extension XMLHandler {
    package mutating func doctype(name: String, publicID: String?, systemID: String?) {}
}
