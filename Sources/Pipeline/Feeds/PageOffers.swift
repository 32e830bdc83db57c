import Parsing
import Records

/// What a page offers to be tried, so many of each kind, and how many are left.
struct PageOffers {
    let declared: (tried: [Candidate], left: Int)
    let linked: (tried: [Candidate], left: Int)
    /// What the page itself declares, without what its portal is known for.
    let own: Set<String>
    let limit: Int

    /// What is tried before anything else is.
    var known: Set<String> { own.union(linked.tried.map(\.url)) }

    typealias Candidate = (url: String, title: String?)

    init(of page: Capture, _ links: PageLinks, _ anchors: PageAnchors, limit: Int) {
        self.limit = limit
        own = Set(links.declared.map(\.url))
        let portal = links.canonicalURL.map(PortalAddress.feeds) ?? []
        declared = Self.parted(links.declared.map { ($0.url, $0.title) } + portal.map { ($0, nil) }, limit)
        let hints = FeedHints(among: anchors)
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
