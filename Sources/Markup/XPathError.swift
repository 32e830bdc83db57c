/// Why an XPath expression could not be evaluated.
package struct XPathError: Error, Hashable, CustomStringConvertible {
    package let expression: String
    package let reason: String
    /// The 1-based character at which it stops being XPath, where that is known.
    package let position: Int?

    package init(expression: String, reason: String, position: Int? = nil) {
        self.expression = expression
        self.reason = reason
        self.position = position
    }

    package var description: String {
        let place = position.map { ", at character \($0)" } ?? ""
        return "the XPath expression \"\(expression)\" cannot be used: \(reason)\(place)"
    }
}
