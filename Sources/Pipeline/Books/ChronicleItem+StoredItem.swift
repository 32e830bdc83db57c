import Archiving
import Chronicling
import Records

extension ChronicleItem {
    /// What the chronicle reads of an archived item.
    init(_ item: StoredItem, clock: TownClock) {
        self.init(
            id: item.id, version: item.version,
            teller: Teller(
                id: item.record.source, name: item.sourceName, kind: item.sourceKind, rank: item.rank,
                rights: item.rights, excerptLength: item.excerptLength),
            kind: item.record.kind, title: item.record.title, text: item.record.text, url: item.record.url,
            language: item.record.language, event: item.judgement?.event ?? item.stated(clock), published: item.day,
            isPublishedInferred: item.isDateInferred, accessed: clock.day(at: item.firstSeen),
            subject: item.subject?.subject ?? Subject.other.rawValue, subjectConfidence: item.subject?.confidence ?? 0,
            relevance: item.judgement?.relevance ?? .about, group: item.group, story: item.story,
            relation: item.relation, entities: item.judgement?.entities ?? [], contentHash: item.record.contentHash,
            hasMedia: item.record.image != nil || !item.record.attachments.isEmpty,
            references: item.record.references.map(\.value))
    }
}

extension StoredItem {
    /// The days that the format itself states (calendars, meetings, listings).
    fileprivate func stated(_ clock: TownClock) -> EventDate? {
        guard let start = record.startAt.map({ clock.day(at: $0.instant) }) else { return nil }
        // A calendar's end is the first instant after the event (RFC 5545, 3.6.1).
        let end = record.endAt.map { clock.day(at: $0.instant.adding(seconds: -1)) }
        return EventDate(start: start, end: end.flatMap { $0 > start ? $0 : nil }, isInferred: false)
    }
}
