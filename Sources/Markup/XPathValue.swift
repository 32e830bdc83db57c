/// What an XPath expression yields.
package enum XPathValue {
    /// In the order of the document.
    case nodes([HTMLNode])
    /// A text, or a number or truth written as XPath's `string()` writes it.
    case text(String)

    /// The text of the first node, or the text.
    package var first: String? {
        switch self {
        case .nodes(let nodes): nodes.first?.text
        case .text(let text): text
        }
    }
}
