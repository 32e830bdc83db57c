import Harvesting
import Parsing
import Records

extension Workspace {
    /// Looks for feeds with the manners of the nightly run; `progress` says what it is doing.
    package func discovery(
        allowsLocal: Bool, now: @escaping @Sendable () -> Instant, progress: @escaping @Sendable (String) -> Void
    ) throws -> Discovery {
        let limits = configuration.harvest
        let agent = Transport.userAgent(version: Version.current, contact: limits.contact)
        return Discovery(
            harvester: Harvester(transport: try Transport.curl(limits, userAgent: agent), limits: limits, now: now),
            town: configuration.town, allowsLocal: allowsLocal, pause: limits.secondsBetweenRequestsPerHost,
            progress: progress)
    }

    /// The file that `feed` would get, with an id that is new among `existing`.
    package func draft(of feed: FoundFeed, existing: [SourceDraft], allowsLocal: Bool) -> SourceDraft {
        let isPortal = feed.way == .portal || feed.kind == .social || feed.kind == .video
        let id = Self.id(feed.name, feed.kind, feed.url, isPortal: isPortal, among: existing)
        return Self.draft(id, feed.name, feed.kind, feed.url, feed.language, allowsLocal: allowsLocal)
    }

    /// The file that a page's list would get. Where nobody has looked at its rules, it is switched off.
    package func draft(
        of list: FoundList, existing: [SourceDraft], allowsLocal: Bool, isLookedAt: Bool
    ) -> SourceDraft {
        let id = Self.id(list.name, list.kind, list.url, isPortal: false, among: existing)
        let rules = list.rules.map { JSONValue.Member(key: $0.key, value: .text($0.value)) }
        let draft = Self.draft(id, list.name, list.kind, list.url, list.language, allowsLocal: allowsLocal)
            .setting("rules", to: JSONValue(.object(rules), line: 0))
        return isLookedAt
            ? draft
            : draft.setting("enabled", to: .truth(false)).setting("disabledBecause", to: Self.unseen)
    }

    private static let unseen = "its rules were guessed, and nobody has looked at what they find"

    private static func id(
        _ name: String, _ kind: Source.Kind, _ url: String, isPortal: Bool, among existing: [SourceDraft]
    ) -> String {
        let taken = Set(existing.map(\.id))
        let title = Slug.of(name) ?? "source"
        let site = isPortal ? title : Slug.ofSite(url) ?? title
        let wanted = kind == .web || isPortal ? site : "\(site)-\(kind.rawValue)"
        return Slug.unique(taken.contains(wanted) && !isPortal ? "\(site)-\(title)" : wanted, among: taken)
    }

    private static func draft(
        _ id: String, _ name: String, _ kind: Source.Kind, _ url: String, _ language: String?, allowsLocal: Bool
    ) -> SourceDraft {
        let members: [(String, JSONValue?)] = [
            ("id", .text(id)), ("name", .text(name)), ("kind", .text(kind.rawValue)), ("url", .text(url)),
            ("language", language.map { .text($0) }), ("rights", .text(Rights.link.rawValue)),
            ("allowLocal", allowsLocal ? .truth(true) : nil),
        ]
        return SourceDraft(
            members: members.compactMap { key, value in value.map { JSONValue.Member(key: key, value: $0) } })
    }
}
