import Archiving
import Records

/// An item as the endpoint gives it. Absent values are left out; instants carry the town's offset.
struct ItemJSON: Encodable {
    /// How much of it is asked for.
    enum Extent {
        case hit(SearchHit)
        case whole(story: [StoredItem])
        /// Whole, but for the story's other items.
        case alone
    }

    struct SourceJSON: Encodable {
        let id: String
        let name: String
        let kind: Source.Kind
    }

    struct EventJSON: Encodable {
        let start: Day
        let end: Day?
        let inferred: Bool
    }

    struct StoryJSON: Encodable {
        let id: String
        let size: Int?
        let items: [String]?
    }

    struct RightsJSON: Encodable {
        let display: Rights
    }

    let item: StoredItem
    let extent: Extent
    let clock: TownClock
    let configuration: ServingConfiguration
    /// Nil is every field.
    var fields: Set<String>?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, url, permalink, title, snippet, kind, source, lang, published, event, modified, subject, story, rights
        case versions, place, people, authors, tags, attachments, entities, summary, relevance
        case publishedPrecision = "published_precision"
        case publishedOrigin = "published_origin"
        case firstSeen = "first_seen"
        case lastSeen = "last_seen"
        case missingSince = "missing_since"
        case withdrawnAt = "withdrawn_at"
        case titleRuns = "title_runs"
        case contentText = "content_text"
        case contentHTML = "content_html"
        case startAt = "start_at"
        case endAt = "end_at"
    }

    static let keys = CodingKeys.allCases.map(\.rawValue).sorted()

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(container: encoder.container(keyedBy: CodingKeys.self), wanted: self.fields)
        let record = item.record
        try fields.write(item.id, .id)
        try fields.write(WebLink.safe(record.url), .url)
        try fields.write(configuration.permalink(of: item.id), .permalink)
        try fields.write(record.title, .title)
        try fields.write(record.kind, .kind)
        try fields.write(SourceJSON(id: record.source, name: item.sourceName, kind: item.sourceKind), .source)
        try fields.write(record.language, .lang)
        try fields.write(clock.iso8601(item.date.instant), .published)
        try fields.write(item.date.precision, .publishedPrecision)
        try fields.write(item.date.origin, .publishedOrigin)
        try fields.write(
            item.judgement?.event.map { EventJSON(start: $0.start, end: $0.end, inferred: $0.isInferred) }, .event)
        try fields.write(clock.iso8601(item.firstSeen), .firstSeen)
        try fields.write(clock.iso8601(item.lastSeen), .lastSeen)
        try fields.write(clock.iso8601(item.modifiedAt), .modified)
        try fields.write(item.missingSince.map(clock.iso8601), .missingSince)
        try fields.write(item.withdrawnAt.map(clock.iso8601), .withdrawnAt)
        try fields.write(item.subject?.subject, .subject)
        try fields.write(item.judgement?.relevance, .relevance)
        try fields.write(RightsJSON(display: item.rights), .rights)
        try fields.write(item.versionCount, .versions)
        switch extent {
        case .hit(let hit): try writeHit(hit, to: &fields)
        case .whole(let story):
            try fields.write(StoryJSON(id: item.story, size: story.count, items: story.map(\.id)), .story)
            try writeWhole(record, to: &fields)
        case .alone:
            try fields.write(StoryJSON(id: item.story, size: nil, items: nil), .story)
            try writeWhole(record, to: &fields)
        }
    }

    private func writeHit(_ hit: SearchHit, to fields: inout FieldWriter) throws {
        try fields.write(hit.title.contains(where: \.isHit) ? hit.title : nil, .titleRuns)
        try fields.write(hit.snippet.isEmpty ? nil : hit.snippet, .snippet)
        try fields.write(StoryJSON(id: item.story, size: hit.storySize, items: nil), .story)
    }

    private func writeWhole(_ record: Record, to fields: inout FieldWriter) throws {
        try fields.write(record.text.isEmpty ? nil : record.text, .contentText)
        try fields.write(record.html, .contentHTML)
        try fields.write(record.summary, .summary)
        try fields.write(record.place, .place)
        try fields.write(record.startAt.map { clock.iso8601($0.instant) }, .startAt)
        try fields.write(record.endAt.map { clock.iso8601($0.instant) }, .endAt)
        try fields.write(record.people, .people)
        try fields.write(record.authors, .authors)
        try fields.write(record.tags, .tags)
        try fields.write(record.attachments.filter { WebLink.safe($0.url) != nil }, .attachments)
        try fields.write(item.judgement?.entities ?? [], .entities)
    }
}

/// Writes the wanted fields of an item and leaves absent values out.
private struct FieldWriter {
    var container: KeyedEncodingContainer<ItemJSON.CodingKeys>
    let wanted: Set<String>?

    mutating func write(_ value: (some Encodable)?, _ key: ItemJSON.CodingKeys) throws {
        guard let value, wanted?.contains(key.rawValue) ?? true else { return }
        try container.encode(value, forKey: key)
    }
}
