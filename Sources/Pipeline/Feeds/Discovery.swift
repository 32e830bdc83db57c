import Harvesting
import Parsing
import Records

/// Finds the feeds of a site from any address of it, as politely as every harvest: each host one request at a time.
///
/// The order is that of certainty: what a portal's address tells, the address itself, what the page declares, links on
/// the page, the usual places, pages that the links lead to. Each candidate counts only once it was read as a feed.
package struct Discovery: Sendable {
    private let harvester: Harvester
    /// One that follows no redirect, with the same knowledge of robots.txt: a usual place that leads elsewhere is not
    /// there.
    private let strictHarvester: Harvester
    private let reading: FeedReading
    private let allowsLocal: Bool
    private let progress: @Sendable (String) -> Void

    init(
        harvester: Harvester, town: Configuration.Town, allowsLocal: Bool,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.harvester = harvester
        strictHarvester = harvester.withoutRedirects
        self.allowsLocal = allowsLocal
        self.progress = progress
        reading = FeedReading(town: town)
    }

    /// What was found at an address.
    package struct Findings: Sendable {
        /// The likeliest first.
        package var feeds: [FoundFeed]
        /// What the page declares as its feeds, and which are none, with the reason.
        package var dead: [(url: String, reason: String)] = []
        /// Whether there are places left that only a thorough search tries.
        package var isPartial = false
        /// Feeds that the page declares, and links that look like feeds, beyond those that were tried.
        package fileprivate(set) var untriedDeclared = 0
        package fileprivate(set) var untriedLinks = 0
        /// What the links of the page led to instead of feeds.
        fileprivate var pages: [Capture] = []

        init(feeds: [FoundFeed], isPartial: Bool = false) {
            self.feeds = feeds
            self.isPartial = isPartial
        }
    }

    /// The feeds that a page declares and links to; where there are none, those of the usual places and of the pages that
    /// the links lead to, which a `thorough` search always tries. Throws when the address itself does not answer.
    package func findings(at address: String, thorough: Bool) async throws -> Findings {
        let address = WebScheme.normalized(address)
        let starts = address.contains("://") ? [address] : ["https://\(address)", "http://\(address)"]
        let start = starts[0]
        if let refusal = PortalAddress.refusal(of: start) { throw Failure(.unavailable, refusal) }
        let portal = await answered(PortalAddress.feeds(of: start).map { ($0, nil) }, .portal, with: harvester).feeds
        if !portal.isEmpty, !thorough { return Findings(feeds: portal, isPartial: true) }
        let page: Capture
        switch await opening(of: starts) {
        case .changed(let capture): page = capture
        case .failed(let reason, let trouble):
            if !portal.isEmpty { return Findings(feeds: portal) }
            throw Failure(.unavailable, "\(start): \(Self.plain(reason, trouble))")
        case .skipped(let reason):
            if !portal.isEmpty { return Findings(feeds: portal) }
            throw Failure(.unavailable, "\(start): \(reason)")
        case .unchanged: return Findings(feeds: portal)
        }
        let own = reading.feed(in: page, title: nil, way: .itself)
        if let own, own.format != Self.describedPage { return Findings(feeds: portal + [own]) }
        guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
            return Findings(feeds: portal)
        }
        let offers = Offers(of: page, links, limit: thorough ? Self.mostLinksOfAll : Self.mostLinks)
        var findings = await findings(among: offers, besides: portal)
        if !findings.feeds.isEmpty, !thorough {
            findings.isPartial = true
            return findings
        }
        let linked = findings.pages
        findings.pages = []
        let places = WellKnownFeeds.addresses(near: page.finalURL).map { ($0, links.title) }
        findings.feeds = unique(findings.feeds + (await answered(places, .usualPlace, with: strictHarvester).feeds))
        if findings.feeds.isEmpty || thorough {
            findings.feeds = unique(findings.feeds + (await feeds(behind: linked, offers)))
        }
        if findings.feeds.isEmpty, let own, own.items >= Self.fewestDescribed { findings.feeds = [own] }
        return findings
    }

    /// The answer of the first address; that of the next where no connection can be made that is secure, as with the
    /// sites of small towns.
    private func opening(of starts: [String]) async -> FetchOutcome {
        var first: FetchOutcome?
        for start in starts {
            progress("asking \(start)")
            let outcome = await answers(of: [start], with: harvester).first ?? .skipped("nobody was asked")
            if case .changed = outcome { return outcome }
            first = first ?? outcome
            guard case .failed(_, .plain(let plain)) = outcome,
                [.noSecureConnection, .noConnection, .tooSlow].contains(plain)
            else { break }
        }
        return first ?? .skipped("nobody was asked")
    }

    /// What the page itself declares and links to.
    private func findings(among offers: Offers, besides portal: [FoundFeed]) async -> Findings {
        let declared = await answered(offers.declared.tried, .declared, with: harvester)
        let linked = await answered(offers.linked.tried, .link, with: harvester)
        var findings = Findings(feeds: unique(portal + declared.feeds + linked.feeds))
        findings.dead = declared.failures.filter { offers.own.contains($0.url) }
        findings.pages = linked.others
        findings.untriedDeclared = offers.declared.left
        findings.untriedLinks = offers.linked.left
        return findings
    }

    private static let mostLinks = 15
    /// A page with more than these is none that a person made.
    private static let mostLinksOfAll = 500
    /// The format of pages that describe what stands on them. Most describe one article; a list may serve as a source
    /// where there is no feed.
    private static let describedPage = "schema-org"
    private static let fewestDescribed = 3

    /// What a page offers to be tried, so many of each kind, and how many are left.
    private struct Offers {
        let declared: (tried: [Candidate], left: Int)
        let linked: (tried: [Candidate], left: Int)
        /// What the page itself declares, without what its portal is known for.
        let own: Set<String>
        let limit: Int

        typealias Candidate = (url: String, title: String?)

        init(of page: Capture, _ links: PageLinks, limit: Int) {
            self.limit = limit
            own = Set(links.declared.map(\.url))
            let portal = links.canonicalURL.map(PortalAddress.feeds) ?? []
            declared = Self.parted(links.declared.map { ($0.url, $0.title) } + portal.map { ($0, nil) }, limit)
            let hints = FeedHints(in: page)
            let documents = FeedHints.areTold(of: page.finalURL) ? hints.documents : []
            let mentioned = links.mentioned.map { ($0.url, $0.title) } + hints.pictured + documents
            linked = Self.parted(Self.new(mentioned, beside: own), limit)
        }

        /// Each once, without those of `known`.
        static func new(_ candidates: [Candidate], beside known: Set<String>) -> [Candidate] {
            var seen = known
            return candidates.filter { seen.insert($0.url).inserted }
        }

        private static func parted(_ all: [Candidate], _ limit: Int) -> (tried: [Candidate], left: Int) {
            (Array(all.prefix(limit)), max(0, all.count - limit))
        }
    }

    /// A link that leads to a page, as "RSS" often does, is followed once more.
    private func feeds(behind pages: [Capture], _ offers: Offers) async -> [FoundFeed] {
        let known = offers.own.union(offers.linked.tried.map(\.url))
        let further = pages.flatMap { page -> [Offers.Candidate] in
            guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
                return []
            }
            // What a link called "RSS" leads to is a page about feeds.
            let hints = FeedHints(in: page)
            return (links.declared + links.mentioned).map { ($0.url, $0.title) } + hints.pictured + hints.documents
        }
        let new = Array(Offers.new(further, beside: known).prefix(offers.limit))
        return await answered(new, .link, with: harvester).feeds
    }

    /// Those of the candidates that are feeds, in their order, the other documents that came, and why nothing came.
    private func answered(
        _ candidates: [(url: String, title: String?)], _ way: FoundFeed.Way, with harvester: Harvester
    ) async -> (feeds: [FoundFeed], others: [Capture], failures: [(url: String, reason: String)]) {
        if candidates.isEmpty { return ([], [], []) }
        progress("trying \(candidates.count) \(candidates.count == 1 ? "address" : "addresses"): \(way.rawValue)")
        var feeds: [FoundFeed] = []
        var others: [Capture] = []
        var failures: [(url: String, reason: String)] = []
        for (candidate, answer) in zip(candidates, await answers(of: candidates.map(\.url), with: harvester)) {
            switch answer {
            case .changed(let capture):
                let feed = reading.feed(in: capture, title: candidate.title, way: way)
                if let feed, feed.format != Self.describedPage {
                    feeds.append(feed)
                } else {
                    others.append(capture)
                    failures.append((candidate.url, "it is no feed"))
                }
            case .failed(let reason, let trouble): failures.append((candidate.url, Self.plain(reason, trouble)))
            case .skipped(let reason): failures.append((candidate.url, reason))
            case .unchanged: break
            }
        }
        return (unique(feeds), others, failures)
    }

    /// What to correct in a source's file, and when it is asked again, is of no use before there is one.
    private static func plain(_ reason: String, _ trouble: Trouble) -> String {
        if case .status = trouble { return String(reason.prefix { $0 != ":" }) }
        return reason
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
