import Markup
import Records

/// Looks for the text of a page without a rule for it: by what the page states, by names, by where text is dense.
struct ContentSearch {
    private let tree: HTMLTree
    private let metadata: PageMetadata
    private let title: String?
    private let host: String?
    private let headline: Int?
    /// Without one link or field.
    private let isBare: Bool

    /// `url` is where the page came from.
    init(_ tree: HTMLTree, metadata: PageMetadata, title: String?, url: String?) {
        self.tree = tree
        self.metadata = metadata
        self.title = title
        host = (url ?? metadata.url).flatMap { URLReference.host(of: $0) }
        headline = Headline.place(in: tree, title: title, document: metadata.documentTitle)
        isBare = !(0..<tree.count).contains { index in
            switch tree.nodes[index].tag {
            case .input, .textarea, .select: true
            case .a: tree.value(of: .href, at: index).map { !$0.hasPrefix("javascript:") } ?? false
            default: false  // of 120 names, these
            }
        }
    }

    /// Fewer letters of text than this, and the names of classes are doubted.
    private static let shortText = 250

    func content() throws(NoArticle) -> FoundContent {
        guard tree.count > 0 else { throw NoArticle(reason: "the page is empty") }
        let page = PageReading(tree)
        let best = bestCandidate(in: page)
        let stated = metadata.body.flatMap { LinkedBody($0) }
        if let stated, best.map({ !stated.isCovered(by: $0.text) }) ?? true {
            return FoundContent(
                text: stated.text, extractor: .jsonLD, confidence: 0.9, date: best.flatMap { $0.date }, of: page,
                headline: headline)
        }
        if stated == nil, let found = standIn(for: best) { throw NoArticle(found) }
        guard let best else {
            throw NoArticle(
                reason: "there is no text on the page that could be told from its menus",
                advice: "a rule xPathArticleContent can say where it stands")
        }
        let confidence = stated == nil ? best.confidence : 0.97
        guard confidence >= ArticleCandidate.leastConfidence else {
            throw NoArticle(
                reason: best.isList
                    ? "the page lists items rather than being one"
                    : "the text on the page can hardly be told from its menus (confidence \(best.shownConfidence))",
                advice: best.isList
                    ? "rules can read it as a list; --suggest shows some"
                    : "a rule xPathArticleContent can say where it stands")
        }
        return FoundContent(
            best.reading, best.roots, extractor: stated == nil ? best.extractor : .jsonLD, confidence: confidence,
            date: best.date, headline: headline)
    }

    /// What the page is instead of an article; `best` is the text that was found on it.
    private func standIn(for best: ArticleCandidate?) -> StandIn? {
        let notices = StandInReader(tree, metadata: metadata)
        if let best, best.confidence >= ArticleCandidate.leastConfidence {
            return notices.standIn(
                for: best.text, heading: best.heading, letters: best.plain, date: best.date)
        }
        guard best.map({ !$0.isList }) ?? true else { return nil }
        var reading = PageReading(tree)
        Boilerplate.dropWhatIsNeverText(in: &reading)
        reading.measure()
        let consents = ConsentNotice.places(in: reading)
        Boilerplate.drop(in: &reading, strict: true)
        let rest = ArticleCandidate(
            reading, roots: tree.roots, extractor: .paragraphs, date: nil, isBare: isBare)
        return notices.standIn(for: rest.text, heading: rest.heading, letters: rest.plain, date: nil)
            ?? (!consents.isEmpty && rest.plain < Self.shortText / 2 ? .consent : nil)
    }

    private func bestCandidate(in page: PageReading) -> ArticleCandidate? {
        let first = candidate(in: page, strict: true)
        if let first, first.plain >= Self.shortText { return first.isList ? besideTeasers(first) ?? first : first }
        let loose = candidate(in: page, strict: false)
        if let loose, loose.plain >= Self.shortText, loose.confidence >= ArticleCandidate.leastConfidence {
            return loose
        }
        if first.map({ $0.confidence < ArticleCandidate.leastConfidence }) ?? true, let headed = headed(in: page) {
            return headed
        }
        if let loose, loose.plain > 2 * (first?.plain ?? 0) { return loose }
        return first.map { wider(than: $0, in: page) ?? $0 }
    }

    private func candidate(in page: PageReading, strict: Bool) -> ArticleCandidate? {
        var reading = page
        Boilerplate.drop(in: &reading, strict: strict)
        let dense = ContentFinder(reading).content()
        let choice = NamedContent(reading).choice(besides: dense) ?? fallback(in: reading)
        guard let choice else { return nil }
        return cleaned(choice.roots, choice.extractor, in: reading)
    }

    /// What stands under the headline where nothing there is long enough to be told by its letters.
    private func headed(in page: PageReading, as extractor: Article.Extractor? = nil) -> ArticleCandidate? {
        var reading = page
        Boilerplate.drop(in: &reading, strict: true)
        let roots = HeadedContent(reading, under: headline).roots
        guard !roots.isEmpty else { return nil }
        let isNamed = roots.contains { root in
            tree.subtree(of: root).contains { reading.isKept[$0] && reading.roles[$0].contains(.body) }
        }
        let found = cleaned(roots, extractor ?? (isNamed ? .vocabulary : .paragraphs), in: reading)
        return found.isHeadedAlone && found.confidence >= ArticleCandidate.leastConfidence ? found : nil
    }

    /// All that stands under the headline beside a short text, such as its day and its place.
    private func wider(than short: ArticleCandidate, in page: PageReading) -> ArticleCandidate? {
        guard let headed = headed(in: page, as: short.extractor), headed.plain > short.plain,
            headed.plain < short.plain + Self.shortText,
            short.roots.allSatisfy({ root in headed.roots.contains { isWithin(root, $0) || isWithin($0, root) } })
        else { return nil }
        return headed
    }

    private func isWithin(_ inner: Int, _ outer: Int) -> Bool { tree.subtree(of: outer).contains(inner) }

    /// The text of a page that says when it was published, without the teasers of others that make up most of it.
    private func besideTeasers(_ list: ArticleCandidate) -> ArticleCandidate? {
        guard metadata.datePublished != nil, headline != nil else { return nil }
        var reading = list.reading
        for teaser in RepeatedBlocks(reading, isHeaded: true, host: host).teasers(in: list.roots) {
            reading.drop(teaser)
        }
        reading.measure()
        dropHeadingOfNothing(under: list.roots, in: &reading)
        let found = cleaned(list.roots, list.extractor, in: reading)
        return found.confidence >= ArticleCandidate.leastConfidence ? found : nil
    }

    /// What stood over the teasers.
    private func dropHeadingOfNothing(under roots: [Int], in reading: inout PageReading) {
        let page = reading
        let texts = roots.flatMap { tree.subtree(of: $0) }.filter {
            page.isKept[$0] && tree.nodes[$0].tag == .text && page.letters($0) > 0
        }
        guard let last = texts.last else { return }
        var next = tree.parent(of: last)
        while let outer = next {
            if tree.nodes[outer].tag.isHeading {
                reading.drop(outer)
                return reading.measure()
            }
            next = tree.parent(of: outer)
        }
    }

    private func cleaned(
        _ roots: [Int], _ extractor: Article.Extractor, in page: PageReading
    ) -> ArticleCandidate {
        var reading = page
        let date = DateBesideText(reading).date(near: roots)
        let headed = HeadedContent(reading, under: headline)
        ContentCleaner(roots: roots, title: title).clean(&reading)
        SystemLines.drop(around: roots, date: date, in: &reading)
        let isHeaded =
            headed.shares(roots)
            || roots.contains { tree.subtree(of: $0).contains { tree.nodes[$0].tag == .h1 || $0 == headline } }
        return ArticleCandidate(
            reading, roots: roots, extractor: extractor, date: date, isBare: isBare, isHeaded: isHeaded,
            isOwnHeading: headline != nil, host: host)
    }

    /// The long paragraphs; on a page without any link, everything.
    private func fallback(in reading: PageReading) -> (roots: [Int], extractor: Article.Extractor)? {
        let paragraphs = (0..<tree.count).filter {
            tree.nodes[$0].tag == .p && reading.isKept[$0] && reading.letters($0) >= 80 && reading.linkDensity($0) < 0.2
        }
        if paragraphs.reduce(0, { $0 + reading.letters($1) }) >= Self.shortText { return (paragraphs, .paragraphs) }
        guard let body = (0..<tree.count).first(where: { tree.nodes[$0].tag == .body }), reading.letters(body) > 0,
            isBare
        else { return nil }
        return ([body], .paragraphs)
    }

}
