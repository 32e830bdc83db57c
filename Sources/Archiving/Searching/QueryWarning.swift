/// A piece of a query that was taken otherwise than it was perhaps meant.
package struct QueryWarning: Hashable, Codable, Sendable {
    /// Characters from the query's beginning.
    package let position: Int
    /// One plain sentence.
    package let message: String

    package init(position: Int, message: String) {
        self.position = position
        self.message = message
    }
}
