import Records

/// What an item said from a certain night on.
package struct ItemVersion: Hashable, Sendable {
    /// 1 is the first; numbers are permanent, citations use them.
    package let number: Int
    package let seenAt: Instant
    package let isCurrent: Bool
    package let contentHash: String
    package let title: String?
    package let text: String
    package let html: String?
    package let url: String?
    package let attachments: [Attachment]
}
