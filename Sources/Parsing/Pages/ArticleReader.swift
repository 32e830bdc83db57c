import Markup
import Records

/// Reads the page of one item: its text without the menus around it, its title, date and author. Pure.
package struct ArticleReader: Sendable {
    private let limits: ParsingLimits

    package init(limits: ParsingLimits = .standard) {
        self.limits = limits
    }

    /// The article of a page.
    ///
    /// - Parameters:
    ///   - contentType: as the server stated it; only its charset is believed.
    ///   - url: where the page came from; relative addresses are resolved against it.
    ///   - rules: what a person wrote for the source; the rest is found without.
    /// - Throws: `NoArticle` when there is no text that could be told from menus.
    package func article(
        in body: [UInt8], contentType: String?, url: String?, rules: ArticleRules? = nil
    ) throws(NoArticle) -> Article {
        let page = try page(in: body, contentType: contentType)
        let stated: ArticleStatements
        do {
            stated = try ArticleStatements(of: page, by: rules)
        } catch {
            throw NoArticle(reason: "\(error)", advice: "correct the source's rules")
        }
        let tree = page.tree()
        let metadata = PageMetadata(of: tree)
        var title = stated.title ?? PageTitle.of(tree, metadata)
        var found = try content(of: page, tree, metadata, stated, title: title, url: url)
        if stated.title == nil, let vague = title, PageTitle.isVague(vague, metadata), let heading = found.heading {
            title = heading
            found = try content(of: page, tree, metadata, stated, title: title, url: url)
        }
        var article = Article(extractor: found.extractor, confidence: found.confidence, encoding: page.encoding)
        article.baseURL = page.baseHref.map { URLReference.resolved($0, against: url) } ?? url
        article.url = metadata.address(of: url)
        article.title = title
        article.contentHTML = found.html
        article.contentText = found.text
        article.summary = metadata.summary
        article.image = (stated.image ?? metadata.image ?? found.image).map {
            URLReference.resolved($0, against: article.baseURL)
        }
        article.datePublished = stated.date ?? metadata.datePublished ?? found.date
        article.dateModified = metadata.dateModified
        article.authors = (stated.author.map { [$0] } ?? metadata.authors).map { Author(name: $0) }
        article.language = metadata.language
        article.attachments = found.attachments(base: article.baseURL)
        article.warnings =
            page.problems.map { ParsedDocument.Warning(code: $0.code, message: $0.message, line: $0.line) }
            + stated.warnings
        return article
    }

    private func page(in body: [UInt8], contentType: String?) throws(NoArticle) -> HTMLDocument {
        guard body.count <= limits.maximumBodyBytes else {
            throw NoArticle(
                reason: "the page has \(body.count) bytes, more than the limit of \(limits.maximumBodyBytes)")
        }
        let look = BodyLook(of: body)
        guard look == .markup || look == .text else {
            throw NoArticle(reason: "this is no HTML page: \(look.refusal.looksLike)")
        }
        do {
            return try HTMLDocument(body, charset: MediaType(contentType).charset, limits: limits.markup)
        } catch {
            throw NoArticle(reason: "the page is refused because it could stop the reader: \(error)")
        }
    }

    /// The rungs of the ladder, from the surest down.
    private func content(
        of page: HTMLDocument, _ tree: HTMLTree, _ metadata: PageMetadata, _ stated: ArticleStatements, title: String?,
        url: String?
    ) throws(NoArticle) -> FoundContent {
        if !stated.content.isEmpty {
            var reading = PageReading(page.tree(of: stated.content, leavingOut: stated.removed))
            Boilerplate.dropWhatIsNeverText(in: &reading)
            reading.measure()
            let roots = reading.tree.roots
            let ruled = ArticleCandidate(reading, roots: roots, extractor: .rules, date: nil, isBare: false)
            let notices = StandInReader(tree, metadata: metadata)
            if let found = notices.standIn(for: ruled.text, heading: ruled.heading, letters: ruled.plain, date: nil) {
                throw NoArticle(found)
            }
            return FoundContent(reading, roots, extractor: .rules, confidence: 1, date: nil)
        }
        let search = ContentSearch(tree, metadata: metadata, title: title, url: url)
        return try search.content()
    }
}
