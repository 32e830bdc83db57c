import Harvesting
import Normalization
import Parsing
import Records

/// Finds the feeds of a site from any address of it, as politely as every harvest: each host one request at a time.
///
/// The order is that of certainty: what a portal's address tells, the address itself, what the page declares, links on
/// the page, the pages about feeds that they lead to, what the site's pages of news declare, the usual places. Each
/// candidate counts only once it was read as a feed, and ends the search only when it has items.
package struct Discovery: Sendable {
    private let harvester: Harvester
    /// One that follows no redirect, with the same knowledge of robots.txt: a usual place that leads elsewhere is not
    /// there.
    private let strictHarvester: Harvester
    private let reading: FeedReading
    private let allowsLocal: Bool
    /// Seconds between two requests to one host: the many usual places of a site take a while.
    private let pause: Double
    private let progress: @Sendable (String) -> Void

    init(
        harvester: Harvester, town: Configuration.Town, allowsLocal: Bool, pause: Double,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.harvester = harvester
        strictHarvester = harvester.withoutRedirects
        self.allowsLocal = allowsLocal
        self.pause = pause
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
        /// Pages of news that have no feed, and list what they have.
        package fileprivate(set) var lists: [FoundList] = []
        /// Profiles in other networks that the page links to; none of them was asked.
        package fileprivate(set) var profiles: [String] = []
        /// What the links of the page led to instead of feeds.
        fileprivate var pages: [Capture] = []

        init(feeds: [FoundFeed], isPartial: Bool = false) {
            self.feeds = feeds
            self.isPartial = isPartial
        }

        /// Whether there is a feed that says something.
        package var suffice: Bool { feeds.contains { $0.items > 0 && !$0.isOfComments } }
    }

    /// The feeds that a page declares and links to; where none of them holds anything, those behind its links, of the
    /// site's news pages and of the usual places, which a `thorough` search always tries. Throws when the address itself
    /// does not answer.
    package func findings(at address: String, thorough: Bool) async throws -> Findings {
        let address = WebScheme.normalized(address)
        let start = Self.starts(of: address)[0]
        if let refusal = PortalAddress.refusal(of: start) { throw Failure(.unavailable, refusal) }
        let portal = await answered(PortalAddress.feeds(of: start).map { ($0, nil) }, .portal, with: harvester).feeds
        if !portal.isEmpty, !thorough { return Findings(feeds: portal, isPartial: true) }
        let page: Capture
        do {
            page = try await opening(of: address)
        } catch {
            if !portal.isEmpty { return Findings(feeds: portal) }
            throw error
        }
        var findings = await findings(of: page, besides: portal, thorough: thorough)
        findings.feeds = FeedRanking.ranked(findings.feeds)
        return findings
    }

    /// `isFirst`: a page that only sends its reader on is followed, but not from one to the next without an end.
    private func findings(
        of page: Capture, besides portal: [FoundFeed], thorough: Bool, isFirst: Bool = true
    ) async -> Findings {
        let own = reading.feed(in: page, title: nil, way: .itself)
        if let own, own.format != Self.describedPage { return Findings(feeds: portal + [own]) }
        guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
            return Findings(feeds: portal)
        }
        let anchors = PageAnchors(in: page)
        if let refresh = anchors.refresh, isFirst, links.declared.isEmpty,
            case .changed(let next)? = await answers(of: [refresh], with: harvester).first
        {
            return await findings(of: next, besides: portal, thorough: thorough, isFirst: false)
        }
        let offers = PageOffers(of: page, links, anchors, limit: thorough ? Self.mostLinksOfAll : Self.mostLinks)
        var findings = await findings(among: offers, besides: portal)
        findings.profiles = Self.profiles(among: anchors, of: page)
        if findings.suffice, !thorough {
            findings.isPartial = true
            return findings
        }
        findings.feeds += await feeds(behind: findings.pages, offers)
        if findings.suffice, !thorough {
            findings.isPartial = true
            return findings
        }
        let newsPages = PageOffers.new(NewsPages(among: anchors, of: page).links, beside: offers.known)
            .prefix(thorough ? Self.mostNewsPagesOfAll : Self.mostNewsPages)
        let news = await answered(Array(newsPages), .newsPage, with: harvester)
        findings.feeds += news.feeds
        await look(through: news.others, offers, for: &findings)
        if findings.suffice, !thorough {
            findings.isPartial = true
            return findings
        }
        let places = WellKnownFeeds.addresses(near: page.finalURL).map { ($0, links.title) }
        let usual = PageOffers.new(places, beside: Set(findings.feeds.map(\.url)))
        findings.feeds += await answered(usual, .usualPlace, with: strictHarvester).feeds
        if findings.feeds.isEmpty {
            let described = [own] + news.others.map { reading.feed(in: $0, title: nil, way: .newsPage) }
            findings.feeds = described.compactMap(\.self).filter { $0.items >= Self.fewestDescribed }
        }
        if !findings.suffice, findings.lists.isEmpty { findings.lists = Array(reading.lists(in: page).prefix(1)) }
        return findings
    }

    /// Takes the feeds that pages of news declare and link to; a page that has none of its own may list its items.
    private func look(through pages: [Capture], _ offers: PageOffers, for findings: inout Findings) async {
        var known = offers.known
        for page in pages {
            guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
                continue
            }
            let candidates = PageOffers.new(
                (links.declared + links.mentioned).map { ($0.url, $0.title) }, beside: known
            )
            .prefix(offers.limit)
            known.formUnion(candidates.map(\.url))
            let found = await answered(Array(candidates), .newsPage, with: harvester).feeds
            findings.feeds += found
            if !found.contains(where: { $0.items > 0 && !$0.isOfComments }), let list = reading.lists(in: page).first {
                if !findings.lists.contains(where: { $0.url == list.url }) { findings.lists.append(list) }
            }
        }
    }

    /// One of each site, in the order of the page.
    private static func profiles(among anchors: PageAnchors, of page: Capture) -> [String] {
        let site = URLKey.key(page.finalURL)?.prefix { $0 != "/" }
        var seen: Set<String> = []
        return anchors.all.map(\.url).filter { url in
            guard PortalAddress.isProfile(url), let key = URLKey.key(url), key.prefix(while: { $0 != "/" }) != site
            else { return false }
            return seen.insert(key).inserted
        }
    }

    /// What the page at an address lists itself, by rules guessed for it, the likeliest first. Throws when it does not
    /// answer.
    package func lists(at address: String) async throws -> [FoundList] {
        reading.lists(in: try await opening(of: WebScheme.normalized(address)))
    }

    private static func starts(of address: String) -> [String] {
        address.contains("://") ? [address] : ["https://\(address)", "http://\(address)"]
    }

    /// The answer of the first address; that of the next where no connection can be made that is secure, as with the
    /// sites of small towns.
    private func opening(of address: String) async throws -> Capture {
        let starts = Self.starts(of: address)
        var first: String?
        for start in starts {
            progress("asking \(start)")
            switch await answers(of: [start], with: harvester).first ?? .skipped("nobody was asked") {
            case .changed(let capture): return capture
            case .failed(let reason, let trouble):
                first = first ?? Self.plain(reason, trouble)
                if case .plain(let plain) = trouble, [.noSecureConnection, .noConnection, .tooSlow].contains(plain) {
                    continue
                }
            case .skipped(let reason): first = first ?? reason
            case .unchanged: first = first ?? "nothing new"
            }
            break
        }
        throw Failure(.unavailable, "\(starts[0]): \(first ?? "nobody was asked")")
    }

    /// What the page itself declares and links to.
    private func findings(among offers: PageOffers, besides portal: [FoundFeed]) async -> Findings {
        let declared = await answered(offers.declared.tried, .declared, with: harvester)
        let linked = await answered(offers.linked.tried, .link, with: harvester)
        var findings = Findings(feeds: portal + declared.feeds + linked.feeds)
        findings.dead = declared.failures.filter { offers.own.contains($0.url) }
        findings.pages = linked.others
        findings.untriedDeclared = offers.declared.left
        findings.untriedLinks = offers.linked.left
        return findings
    }

    private static let mostLinks = 15
    private static let mostNewsPages = 4
    private static let mostNewsPagesOfAll = 12
    /// A page with more than these is none that a person made.
    private static let mostLinksOfAll = 500
    /// The format of pages that describe what stands on them. Most describe one article; a list may serve as a source
    /// where there is no feed.
    private static let describedPage = "schema-org"
    private static let fewestDescribed = 3

    /// A link that leads to a page, as "RSS" often does, is followed once more.
    private func feeds(behind pages: [Capture], _ offers: PageOffers) async -> [FoundFeed] {
        let further = pages.flatMap { page -> [PageOffers.Candidate] in
            guard let links = PageLinks(in: page.body, contentType: page.contentType, url: page.finalURL) else {
                return []
            }
            // What a link called "RSS" leads to is a page about feeds.
            let hints = FeedHints(among: PageAnchors(in: page))
            return (links.declared + links.mentioned).map { ($0.url, $0.title) } + hints.pictured + hints.documents
        }
        let new = Array(PageOffers.new(further, beside: offers.known).prefix(offers.limit))
        return await answered(new, .link, with: harvester).feeds
    }

    /// Those of the candidates that are feeds, in their order, the other documents that came, and why nothing came.
    private func answered(
        _ candidates: [(url: String, title: String?)], _ way: FoundFeed.Way, with harvester: Harvester
    ) async -> (feeds: [FoundFeed], others: [Capture], failures: [(url: String, reason: String)]) {
        if candidates.isEmpty { return ([], [], []) }
        let count = candidates.count == 1 ? "1 address" : "\(candidates.count) addresses"
        let seconds = Int(Double(candidates.count) * pause)
        progress("trying \(count): \(way.rawValue)" + (seconds < 10 ? "" : ", for about \(seconds) s"))
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
        return (feeds, others, failures)
    }

    /// What to correct in a source's file, and when it is asked again, is of no use before there is one.
    private static func plain(_ reason: String, _ trouble: Trouble) -> String {
        if case .status = trouble { return String(reason.prefix { $0 != ":" }) }
        return reason
    }

    private func answers(of urls: [String], with harvester: Harvester) async -> [FetchOutcome] {
        await harvester.outcomes(
            of: urls.enumerated().map { index, url in
                Source(id: "candidate-\(index)", name: url, kind: .web, url: url, allowsLocal: allowsLocal)
            })
    }
}
