import Harvesting
import Parsing
import Records

/// Finds the feeds of a site from any address of it, as politely as every harvest: each host one request at a time.
///
/// The order is that of certainty: the address itself, what a portal's address tells, what the page declares, the
/// usual places, links on the page. Each candidate counts only once it was read as a feed.
package struct Discovery: Sendable {
    private let harvester: Harvester
    /// One that follows no redirect: a usual place that leads elsewhere is not there.
    private let strictHarvester: Harvester
    private let reading: FeedReading
    private let allowsLocal: Bool
    private let progress: @Sendable (String) -> Void

    init(
        harvester: Harvester, strictHarvester: Harvester, town: Configuration.Town, allowsLocal: Bool,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.harvester = harvester
        self.strictHarvester = strictHarvester
        self.allowsLocal = allowsLocal
        self.progress = progress
        reading = FeedReading(town: town)
    }

    /// The feeds, the likeliest first. It stops at the first way that finds some, unless it is to be `thorough`; throws
    /// when the address itself does not answer.
    package func feeds(at address: String, thorough: Bool) async throws -> [FoundFeed] {
        let start = address.contains("://") ? address : "https://\(address)"
        if let refusal = PortalAddress.refusal(of: start) { throw Failure(.unavailable, refusal) }
        var found = await feeds(PortalAddress.feeds(of: start).map { ($0, nil) }, .portal, with: harvester).feeds
        if !found.isEmpty, !thorough { return found }
        progress("asking \(start)")
        let page: Capture
        switch await answers(of: [start], with: harvester).first ?? .skipped("nobody was asked") {
        case .changed(let capture): page = capture
        case .failed(let reason, _), .skipped(let reason):
            if !found.isEmpty { return found }
            throw Failure(.unavailable, "\(start): \(reason)")
        case .unchanged: return found
        }
        let own = reading.feed(in: page, title: nil, way: .itself)
        if let own, own.format != Self.describedPage { return found + [own] }
        guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
            return found
        }
        found = unique(found + (await feeds(declared(by: links), .declared, with: harvester).feeds))
        if !found.isEmpty, !thorough { return found }
        let places = WellKnownFeeds.addresses(near: page.finalURL).map { ($0, links.title) }
        found = unique(found + (await feeds(places, .usualPlace, with: strictHarvester).feeds))
        if !found.isEmpty, !thorough { return found }
        found = unique(found + (await linked(from: links)))
        if found.isEmpty, let own, own.items >= Self.fewestDescribed { return [own] }
        return found
    }

    private static let mostLinks = 15
    /// The format of pages that describe what stands on them. Most describe one article; a list may serve as a source
    /// where there is no feed.
    private static let describedPage = "schema-org"
    private static let fewestDescribed = 3

    private func declared(by links: PageLinks) -> [(String, String?)] {
        let own = links.declared.map { ($0.url, $0.title) }
        let portal = links.canonicalURL.map(PortalAddress.feeds) ?? []
        return Array((own + portal.map { ($0, nil) }).prefix(Self.mostLinks))
    }

    /// What the links on the page lead to; one that leads to a page, as "RSS" often does, is followed once more.
    private func linked(from links: PageLinks) async -> [FoundFeed] {
        let near = Array(links.mentioned.prefix(Self.mostLinks)).map { ($0.url, $0.title) }
        let (feeds, pages) = await feeds(near, .link, with: harvester)
        let known = Set(near.map(\.0))
        var further: [(String, String?)] = []
        for page in pages {
            guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
                continue
            }
            for link in links.declared + links.mentioned
            where !known.contains(link.url) && !further.contains(where: { $0.0 == link.url }) {
                further.append((link.url, link.title))
            }
        }
        return feeds + (await self.feeds(Array(further.prefix(Self.mostLinks)), .link, with: harvester).feeds)
    }

    /// Those of the candidates that are feeds, in their order, and the other documents that came.
    private func feeds(
        _ candidates: [(url: String, title: String?)], _ way: FoundFeed.Way, with harvester: Harvester
    ) async -> (feeds: [FoundFeed], others: [Capture]) {
        if candidates.isEmpty { return ([], []) }
        progress("trying \(candidates.count) \(candidates.count == 1 ? "address" : "addresses"): \(way.rawValue)")
        var feeds: [FoundFeed] = []
        var others: [Capture] = []
        for (candidate, answer) in zip(candidates, await answers(of: candidates.map(\.url), with: harvester)) {
            guard case .changed(let capture) = answer else { continue }
            if let feed = reading.feed(in: capture, title: candidate.title, way: way), feed.format != Self.describedPage
            {
                feeds.append(feed)
            } else {
                others.append(capture)
            }
        }
        return (unique(feeds), others)
    }

    /// One document under two addresses is one feed; the comments of visitors come last.
    private func unique(_ feeds: [FoundFeed]) -> [FoundFeed] {
        var seen: Set<Digest> = []
        let once = feeds.filter { seen.insert($0.digest).inserted }
        let isOfComments = { (feed: FoundFeed) in feed.url.contains("comment") }
        return once.filter { !isOfComments($0) } + once.filter(isOfComments)
    }

    private func answers(of urls: [String], with harvester: Harvester) async -> [FetchOutcome] {
        await harvester.outcomes(
            of: urls.enumerated().map { index, url in
                Source(id: "candidate-\(index)", name: url, kind: .web, url: url, allowsLocal: allowsLocal)
            })
    }
}
