import Records

/// An item as the archive knows it: its current version, its life, and what was found out about it.
package struct StoredItem: Hashable, Sendable, Identifiable {
    package let record: Record
    package let firstSeen: Instant
    package let lastSeen: Instant
    /// Since when its source no longer contains it.
    package let missingSince: Instant?
    package let withdrawnAt: Instant?
    /// When its content last became something else.
    package let modifiedAt: Instant
    /// The number of the version that `record` holds.
    package let version: Int
    package let versionCount: Int
    /// The id of the copies' group and of the story; the item's own where it is alone.
    package let group: Record.ID
    package let story: Record.ID
    package let relation: Grouping.Relation
    /// Of a recording or a stream: the item that lists the meeting which it shows.
    package let meeting: Record.ID?
    package let judgement: Judgement?
    /// A person's word where there is one, else the machine's.
    package let subject: SubjectAssignment?
    /// The date that it is filed under: as published, else when it was first seen.
    package let date: Moment
    /// `date` in the town's days.
    package let day: Day
    package let rights: Rights
    /// Characters that its source lets the public see of a text, where the rights are `excerpt`.
    package let excerptLength: Int
    package let audience: Audience
    package let sourceName: String
    package let sourceKind: Source.Kind
    package let rank: Int

    package var id: Record.ID { record.id }
    /// True when the item states no date, so that `date` is when it was first seen.
    package var isDateInferred: Bool { date.origin.isInferred }
}
