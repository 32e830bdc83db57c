/// Something in a document that is not as it should be, and that was read all the same.
package struct MarkupProblem: Hashable, Sendable {
    /// A slug for programs: `malformed`, `bad-reference`, `tag-mismatch`, `encoding-mismatch` …
    package let code: String
    /// One plain sentence.
    package let message: String
    /// 1-based, where known.
    package let line: Int?

    package init(code: String, message: String, line: Int? = nil) {
        self.code = code
        self.message = message
        self.line = line
    }
}
