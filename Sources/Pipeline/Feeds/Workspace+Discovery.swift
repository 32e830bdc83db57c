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
            town: configuration.town, allowsLocal: allowsLocal, progress: progress)
    }

    /// The file that `feed` would get, with an id that is new among `existing`.
    package func draft(of feed: FoundFeed, existing: [SourceDraft], allowsLocal: Bool) -> SourceDraft {
        let taken = Set(existing.map(\.id))
        let isPortal = feed.way == .portal || feed.kind == .social || feed.kind == .video
        let title = Slug.of(feed.name) ?? "source"
        let site = isPortal ? title : Slug.ofSite(feed.url) ?? title
        let wanted = feed.kind == .web || isPortal ? site : "\(site)-\(feed.kind.rawValue)"
        let id = taken.contains(wanted) && !isPortal ? "\(site)-\(title)" : wanted
        let members: [(String, JSONValue?)] = [
            ("id", .text(Slug.unique(id, among: taken))), ("name", .text(feed.name)),
            ("kind", .text(feed.kind.rawValue)), ("url", .text(feed.url)),
            ("language", feed.language.map { .text($0) }), ("rights", .text(Rights.link.rawValue)),
            ("allowLocal", allowsLocal ? .truth(true) : nil),
        ]
        return SourceDraft(
            members: members.compactMap { key, value in value.map { JSONValue.Member(key: key, value: $0) } })
    }
}
