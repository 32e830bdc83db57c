/// Receives a document's events from an `XMLReader`.
///
/// Names are numbered by the handler once for each document (`number(of:)`, `attributeNumber(of:)`); the events carry
/// these numbers, so that no string is made or compared per element. A class, because libxml2's callbacks must reach it.
package protocol XMLHandler: AnyObject {
    /// Before all events. When `isProved`, every text is valid UTF-8; otherwise it should be.
    func begin(isProved: Bool)

    /// The number by which the handler knows the name of an element; asked once for each name of a document, at its
    /// first element.
    func number(of name: XMLName) -> Int

    /// The same for names of attributes.
    func attributeNumber(of name: XMLName) -> Int

    /// The beginning of an element; `line` tells the 1-based line of its tag's end, which must be counted.
    func start(_ name: Int, attributes: XMLAttributes, line: () -> Int)

    /// A piece of text in UTF-8, plain or CDATA, its references resolved. One text may come in several pieces.
    func text(_ piece: Span<UInt8>)

    /// The end of the element that began last and has not ended. Elements that the document does not end, because it
    /// breaks off, get no end.
    func end(_ name: Int)

    /// The document type, before any element.
    func doctype(name: String, publicID: String?, systemID: String?)

    /// Whether an element of this name, as written, never stands within another one of its name. In a document that
    /// breaks XML's rules the second one then ends the first.
    func neverNests(_ name: String) -> Bool
}

extension XMLHandler {
    package func begin(isProved: Bool) {}

    package func doctype(name: String, publicID: String?, systemID: String?) {}

    package func neverNests(_ name: String) -> Bool { false }
}
