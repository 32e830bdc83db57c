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
        let page: HTMLDocument
        do {
            page = try HTMLDocument(body, charset: MediaType(contentType).charset, limits: limits.markup)
        } catch {
            throw NoArticle(reason: "the page is refused because it could stop the reader: \(error)")
        }
        do {
            return try article(in: page, url: url, rules: rules)
        } catch let error as NoArticle {
            throw error
        } catch {
            throw NoArticle(reason: "\(error)", advice: "correct the source's rules")
        }
    }

    private func article(in page: HTMLDocument, url: String?, rules: ArticleRules?) throws -> Article {
        let content = try rules?.content.map { try page.nodes($0) } ?? page.nodes("//body//p")
        guard !content.isEmpty else {
            throw NoArticle(reason: "there is no text in the page", advice: "give rules for it")
        }
        var article = Article(
            extractor: rules?.content == nil ? .paragraphs : .rules, confidence: rules?.content == nil ? 0.3 : 1,
            encoding: page.encoding)
        article.url = url
        article.baseURL = page.baseHref.map { URLReference.resolved($0, against: url) } ?? url
        article.contentHTML = content.map(\.outerHTML).joined(separator: "\n")
        article.title = try rules?.title.flatMap { try page.evaluate($0).first.flatMap(Trimmed.text) }
        article.datePublished = try rules?.timestamp.flatMap { try page.evaluate($0).first.flatMap(Trimmed.text) }
        return article
    }
}
