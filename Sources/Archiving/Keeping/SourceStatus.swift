import Records

/// How a source does: a line of the morning's report.
package struct SourceStatus: Hashable, Codable, Sendable {
    package let source: Source.ID
    package let name: String
    package let kind: Source.Kind
    package let isEnabled: Bool
    package let lastAttempt: Instant?
    package let lastSuccess: Instant?
    package let consecutiveFailures: Int
    /// The last night's message, in one plain sentence; nil after a smooth night.
    package let message: String?
    /// What kind of failure it tells of; nil too for nights that were stored before kinds were.
    package let trouble: Trouble?
    /// What a person should look at, and since when.
    package let attention: String?
    package let attentionTrouble: Trouble?
    package let attentionAt: Instant?
    package let items: Int
    /// In its newest document.
    package let present: Int
    /// First seen in the last 7 days.
    package let newItems: Int
    package let lastNewItem: Instant?
    /// Days from one day with new items to the next, as a rule; nil when there are too few to tell.
    package let usualGapDays: Int?
    /// Days without anything new, when they are many more than usual.
    package let silentForDays: Int?
    /// Where its server has moved it for good, and where it is asked now; its file still names the old address.
    package let movedTo: String?
    /// Until when its server asked to be left alone (Retry-After); may be past.
    package let notBefore: Instant?
}
