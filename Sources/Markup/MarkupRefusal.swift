/// Why a document was not given to the parser at all.
package struct MarkupRefusal: Error, Hashable, CustomStringConvertible {
    /// One plain sentence.
    package let reason: String
    /// 1-based, where known.
    package let line: Int?

    package init(reason: String, line: Int? = nil) {
        self.reason = reason
        self.line = line
    }

    package var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}
