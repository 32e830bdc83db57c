import Markup
import Records

/// Looks for the text of a page without a rule for it: by what the page states, by names, by where text is dense.
struct ContentSearch {
    private let tree: HTMLTree
    private let metadata: PageMetadata
    private let title: String?
    /// Without one link or field.
    private let isBare: Bool

    init(_ tree: HTMLTree, metadata: PageMetadata, title: String?) {
        self.tree = tree
        self.metadata = metadata
        self.title = title
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
        let reading = PageReading(tree)
        var best = candidate(in: reading, strict: true)
        if best.map({ $0.plain < Self.shortText }) ?? true, let other = candidate(in: reading, strict: false),
            other.plain > 2 * (best?.plain ?? 0)
        {
            best = other
        }
        let stated = metadata.body.flatMap { LinkedBody($0) }
        if let stated, best.map({ !stated.isCovered(by: $0.text) }) ?? true {
            return FoundContent(
                text: stated.text, extractor: .jsonLD, confidence: 0.9, date: best.flatMap { $0.date })
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
            date: best.date)
    }

    /// What the page is instead of an article; `best` is the text that was found on it.
    private func standIn(for best: ArticleCandidate?) -> StandIn? {
        let notices = StandInReader(tree, metadata: metadata)
        if let best, best.confidence >= ArticleCandidate.leastConfidence {
            return notices.standIn(for: best.text, heading: best.heading, letters: best.plain)
        }
        guard best.map({ !$0.isList }) ?? true else { return nil }
        var reading = PageReading(tree)
        Boilerplate.dropWhatIsNeverText(in: &reading)
        reading.measure()
        let consents = ConsentNotice.places(in: reading)
        Boilerplate.drop(in: &reading, strict: true)
        let rest = ArticleCandidate(
            reading, roots: tree.roots, extractor: .paragraphs, date: nil, isBare: isBare)
        return notices.standIn(for: rest.text, heading: rest.heading, letters: rest.plain)
            ?? (!consents.isEmpty && rest.plain < Self.shortText / 2 ? .consent : nil)
    }

    private func candidate(in page: PageReading, strict: Bool) -> ArticleCandidate? {
        var reading = page
        Boilerplate.drop(in: &reading, strict: strict)
        let dense = ContentFinder(reading).content()
        let choice = NamedContent(reading).choice(besides: dense) ?? fallback(in: reading)
        guard let choice else { return nil }
        let date = DateBesideText(reading).date(near: choice.roots)
        ContentCleaner(roots: choice.roots, title: title).clean(&reading)
        return ArticleCandidate(reading, roots: choice.roots, extractor: choice.extractor, date: date, isBare: isBare)
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
