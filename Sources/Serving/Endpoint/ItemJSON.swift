import Archiving
import Records

/// An item as the endpoint gives it, members in the order of the alphabet. Absent values are left out; instants carry
/// the town's offset.
struct ItemJSON {
    /// How much of it is asked for.
    enum Extent {
        case hit(SearchHit)
        case whole(StoredItem, story: [StoredItem])
        /// Whole, but for the story's other items.
        case alone(StoredItem)
    }

    let item: ListedItem
    let extent: Extent
    let clock: TownClock
    let configuration: ServingConfiguration
    /// Nil is every field.
    let fields: Set<String>?

    /// Every member that an item can have.
    enum Field: String, CaseIterable {
        case id, url, permalink, title, snippet, kind, source, lang, published, event, modified, subject, story, rights
        case versions, meeting, place, people, authors, tags, attachments, entities, summary, relevance
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

        /// What only an item that was read whole has.
        var isOfWholeItems: Bool {
            switch self {
            case .meeting, .place, .people, .authors, .tags, .attachments, .entities, .summary, .contentText,
                .contentHTML, .startAt, .endAt:
                true
            case .id, .url, .permalink, .title, .snippet, .kind, .source, .lang, .published, .event, .modified,
                .subject, .story, .rights, .versions, .relevance, .publishedPrecision, .publishedOrigin, .firstSeen,
                .lastSeen, .missingSince, .withdrawnAt, .titleRuns:
                false
            }
        }
    }

    static let keys = Field.allCases.map(\.rawValue).sorted()
    /// Those that an item in a list can have.
    static let listedKeys = Field.allCases.filter { !$0.isOfWholeItems }.map(\.rawValue).sorted()
    private static let inOrder = Field.allCases.sorted { $0.rawValue < $1.rawValue }

    init(
        _ extent: Extent, clock: TownClock, configuration: ServingConfiguration, fields: Set<String>? = nil
    ) {
        switch extent {
        case .hit(let hit): item = hit.item
        case .whole(let stored, _), .alone(let stored): item = stored.listed
        }
        self.extent = extent
        self.clock = clock
        self.configuration = configuration
        self.fields = fields
    }

    func write(to json: inout JSONWriter) throws {
        try json.object { json in
            for field in ItemJSON.inOrder where fields?.contains(field.rawValue) ?? true { try write(field, to: &json) }
        }
    }

    private func write(_ field: Field, to json: inout JSONWriter) throws {
        let name = field.rawValue
        switch field {
        case .id: json.member(name, item.id)
        case .url: json.member(name, WebLink.safe(item.url))
        case .permalink: json.member(name, configuration.permalink(of: item.id))
        case .title: json.member(name, item.title)
        case .kind: json.member(name, item.kind.rawValue)
        case .lang: json.member(name, item.language)
        case .published: json.member(name, clock.iso8601(item.date.instant))
        case .publishedPrecision: json.member(name, item.date.precision.rawValue)
        case .publishedOrigin: json.member(name, item.date.origin.rawValue)
        case .firstSeen: json.member(name, clock.iso8601(item.firstSeen))
        case .lastSeen: json.member(name, clock.iso8601(item.lastSeen))
        case .modified: json.member(name, clock.iso8601(item.modifiedAt))
        case .missingSince: json.member(name, item.missingSince.map(clock.iso8601))
        case .withdrawnAt: json.member(name, item.withdrawnAt.map(clock.iso8601))
        case .subject: json.member(name, item.subject)
        case .relevance: json.member(name, item.relevance?.rawValue)
        case .rights: json.member(name) { $0.member("display", item.rights.rawValue) }
        case .versions: json.member(name, item.versionCount)
        case .event: writeEvent(name, to: &json)
        case .source: writeSource(name, to: &json)
        case .story: writeStory(name, to: &json)
        case .snippet, .titleRuns: writeRuns(field, to: &json)
        case .meeting, .place, .people, .authors, .tags, .attachments, .entities, .summary, .contentText, .contentHTML,
            .startAt, .endAt:
            try writeWhole(field, to: &json)
        }
    }

    private func writeSource(_ name: String, to json: inout JSONWriter) {
        json.member(name) { json in
            json.member("id", item.source)
            json.member("kind", item.sourceKind.rawValue)
            json.member("name", item.sourceName)
        }
    }

    private func writeEvent(_ name: String, to json: inout JSONWriter) {
        guard let event = item.event else { return }
        json.member(name) { json in
            json.member("end", event.end?.iso8601)
            json.member("inferred", event.isInferred)
            json.member("start", event.start.iso8601)
        }
    }

    private func writeStory(_ name: String, to json: inout JSONWriter) {
        json.member(name) { json in
            json.member("id", item.story)
            switch extent {
            case .hit(let hit): json.member("size", hit.storySize)
            case .whole(_, let story):
                json.member("items", story) { $0.text($1.id) }
                json.member("size", story.count)
            case .alone: break
            }
        }
    }

    private func writeRuns(_ field: Field, to json: inout JSONWriter) {
        guard case .hit(let hit) = extent else { return }
        let runs = field == .snippet ? hit.snippet : hit.title.contains(where: \.isHit) ? hit.title : []
        guard !runs.isEmpty else { return }
        json.member(field.rawValue, runs) { json, run in
            json.object { json in
                json.member("hit", run.isHit)
                json.member("text", run.text)
            }
        }
    }

    private func writeMeeting(_ id: Record.ID?, to json: inout JSONWriter) {
        guard let id else { return }
        json.member(Field.meeting.rawValue) { json in
            json.member("id", id)
            json.member("permalink", configuration.permalink(of: id))
        }
    }

    /// What only an item that was read whole has.
    private func writeWhole(_ field: Field, to json: inout JSONWriter) throws {
        let stored: StoredItem
        switch extent {
        case .hit: return
        case .whole(let item, _), .alone(let item): stored = item
        }
        let (name, record) = (field.rawValue, stored.record)
        switch field {
        case .contentText: json.member(name, record.text.isEmpty ? nil : record.text)
        case .contentHTML: json.member(name, record.html)
        case .summary: json.member(name, record.summary)
        case .place: json.member(name, record.place)
        case .meeting: writeMeeting(stored.meeting, to: &json)
        case .startAt: json.member(name, record.startAt.map { clock.iso8601($0.instant) })
        case .endAt: json.member(name, record.endAt?.instantOfEnd(after: record.startAt).map { clock.iso8601($0) })
        case .people: json.member(name, record.people) { $0.text($1) }
        case .tags: json.member(name, record.tags) { $0.text($1) }
        case .authors: try json.member(name, encoding: record.authors)
        case .attachments:
            try json.member(name, encoding: record.attachments.filter { WebLink.safe($0.url) != nil })
        case .entities: try json.member(name, encoding: stored.judgement?.entities ?? [])
        case .id, .url, .permalink, .title, .snippet, .kind, .source, .lang, .published, .event, .modified, .subject,
            .story, .rights, .versions, .relevance, .publishedPrecision, .publishedOrigin, .firstSeen, .lastSeen,
            .missingSince, .withdrawnAt, .titleRuns:
            break
        }
    }
}
