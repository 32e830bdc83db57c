import Records

/// An item as a list shows it: what one line of results says, and nothing that costs more to read.
package struct ListedItem: Hashable, Sendable, Identifiable {
    package let id: Record.ID
    package let key: String
    package let kind: Record.Kind
    package let url: String?
    package let title: String?
    /// How an item without a title begins, as far as its rights show it; empty for one with a title.
    package let beginning: String
    package let language: String?
    package let source: Source.ID
    package let sourceName: String
    package let sourceKind: Source.Kind
    /// The date that it is filed under: as published, else when it was first seen.
    package let date: Moment
    /// `date` in the town's days.
    package let day: Day
    package let firstSeen: Instant
    package let lastSeen: Instant
    /// Since when its source no longer contains it.
    package let missingSince: Instant?
    package let withdrawnAt: Instant?
    /// When its content last became something else.
    package let modifiedAt: Instant
    package let versionCount: Int
    /// The id of its story; its own where it is alone.
    package let story: Record.ID
    /// A person's word where there is one, else the machine's.
    package let subject: String?
    package let relevance: Judgement.Relevance?
    package let event: EventDate?
    package let rights: Rights

    /// True when the item states no date, so that `date` is when it was first seen.
    package var isDateInferred: Bool { date.origin.isInferred }
}

extension StoredItem {
    /// The same item as a list shows it.
    package var listed: ListedItem {
        ListedItem(
            id: id, key: record.key, kind: record.kind, url: record.url, title: record.title,
            beginning: ListedItem.beginning(of: record.text, title: record.title), language: record.language,
            source: record.source, sourceName: sourceName, sourceKind: sourceKind, date: date, day: day,
            firstSeen: firstSeen, lastSeen: lastSeen, missingSince: missingSince, withdrawnAt: withdrawnAt,
            modifiedAt: modifiedAt, versionCount: versionCount, story: story, subject: subject?.subject,
            relevance: judgement?.relevance, event: judgement?.event, rights: rights)
    }
}

extension ListedItem {
    private static let longestBeginning = 200

    static func beginning(of text: String, title: String?) -> String {
        title == nil ? String(text.prefix { !$0.isNewline }.prefix(longestBeginning)) : ""
    }
}
