/// Why an XPath expression could not be evaluated.
package struct XPathError: Error, Hashable, CustomStringConvertible {
    package let expression: String
    package let reason: String

    package init(expression: String, reason: String) {
        self.expression = expression
        self.reason = reason
    }

    package var description: String { "the XPath expression \"\(expression)\" cannot be used: \(reason)" }
}
