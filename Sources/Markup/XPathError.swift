/// Why an XPath expression could not be evaluated.
package struct XPathError: Error, Hashable, CustomStringConvertible {
    package let expression: String
    package let cause: Cause
    package let reason: String
    /// The 1-based character at which it stops being XPath, where that is known.
    package let position: Int?

    package enum Cause: Hashable, Sendable {
        /// A quote or a bracket does not end.
        case unended
        /// A function, a prefix or a variable that there is not.
        case unknown
        /// Something stands where it makes no sense.
        case mistaken
        /// It is too long, too deep, or takes too much time or memory.
        case tooMuch
    }

    package init(_ cause: Cause, expression: String, reason: String, position: Int? = nil) {
        self.cause = cause
        self.expression = expression
        self.reason = reason
        self.position = position
    }

    package var description: String {
        let place = position.map { ", at character \($0)" } ?? ""
        return "the XPath expression \"\(expression)\" cannot be used: \(reason)\(place)"
    }
}
