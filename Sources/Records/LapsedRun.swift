/// A run that was cut short and whose night had passed before another one began, which took in what it had fetched.
package struct LapsedRun: Hashable, Codable, Sendable {
    package let startedAt: Instant
    /// That were taken in by the later run.
    package let documents: Int
    /// Items of the whole run, with what it had stored itself.
    package let new: Int
    package let changed: Int

    package init(startedAt: Instant, documents: Int, new: Int, changed: Int) {
        self.startedAt = startedAt
        self.documents = documents
        self.new = new
        self.changed = changed
    }
}
