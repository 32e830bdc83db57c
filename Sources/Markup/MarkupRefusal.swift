/// Why a document was not given to the parser at all.
package struct MarkupRefusal: Error, Hashable, CustomStringConvertible {
    package let cause: Cause
    /// Attributes or bytes, of which there are more.
    package let limit: Int
    /// 1-based, where known.
    package let line: Int?

    package enum Cause: Hashable, Sendable {
        /// A tag's attributes.
        case attributes
        case tagLength
        /// The whole document.
        case length
    }

    package init(_ cause: Cause, limit: Int, line: Int? = nil) {
        self.cause = cause
        self.limit = limit
        self.line = line
    }

    /// One plain sentence.
    package var reason: String {
        switch cause {
        case .attributes: "a tag has more than \(limit) attributes"
        case .tagLength: "a tag is longer than \(limit) bytes"
        case .length: "the document is larger than \(limit) bytes"
        }
    }

    package var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}
