import Archiving
import Records

/// The answer of `/api/v1/items/{id}/versions`, oldest first.
struct VersionsJSON: Encodable {
    struct VersionJSON: Encodable {
        let number: Int
        let seenAt: String
        let isCurrent: Bool
        let title: String?
        let contentText: String
        let url: String?

        enum CodingKeys: String, CodingKey {
            case number, title, url
            case seenAt = "seen_at"
            case isCurrent = "current"
            case contentText = "content_text"
        }
    }

    let id: String
    let versions: [VersionJSON]

    init(id: String, versions: [ItemVersion], clock: TownClock) {
        self.id = id
        self.versions = versions.map {
            VersionJSON(
                number: $0.number, seenAt: clock.iso8601($0.seenAt), isCurrent: $0.isCurrent, title: $0.title,
                contentText: $0.text, url: WebLink.safe($0.url))
        }
    }
}

/// The answer of `/api/v1/timeline`; days, months or years without items are left out.
struct TimelineJSON: Encodable {
    struct StepJSON: Encodable {
        let start: Day
        let count: Int
    }

    let interval: TimelineInterval
    /// The time ran out, so that some may be missing.
    let partial: Bool
    let steps: [StepJSON]

    init(interval: TimelineInterval, timeline: Timeline) {
        self.interval = interval
        partial = timeline.isPartial
        steps = timeline.steps.map { StepJSON(start: $0.start, count: $0.count) }
    }
}

/// The answer of `/api/v1/sources`.
struct SourcesJSON: Encodable {
    struct SourceJSON: Encodable {
        let id: String
        let name: String
        let kind: Source.Kind
        let url: String?
        let language: String?
        let rights: Rights
        let items: Int
    }

    let sources: [SourceJSON]

    init(sources: [SourceSummary]) {
        self.sources = sources.map {
            SourceJSON(
                id: $0.id, name: $0.name, kind: $0.kind, url: WebLink.safe($0.url), language: $0.language,
                rights: $0.rights, items: $0.items)
        }
    }
}
