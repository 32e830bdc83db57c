/// What the page of one item says, as published: the text without the menus around it.
package struct Article: Hashable, Sendable {
    /// The page's own word on its address (canonical link), else where it came from.
    package var url: String?
    /// What relative addresses inside `contentHTML` are relative to.
    package var baseURL: String?
    package var title: String?
    /// HTML of the text, without menus, forms and offers: untrusted.
    package var contentHTML: String?
    /// The text, where the page states it apart from its markup (JSON-LD) and the markup does not hold it.
    package var contentText: String?
    package var summary: String?
    package var image: String?
    package var datePublished: String?
    package var dateModified: String?
    package var authors: [Author]
    package var language: String?
    /// Documents that the text links to.
    package var attachments: [Attachment]
    package var encoding: String
    package var extractor: Extractor
    /// From 0 to 1: how sure it is that this is the text of the page, whole and alone.
    package var confidence: Double
    package var warnings: [ParsedDocument.Warning]

    /// The rung of the ladder that found the text.
    package enum Extractor: String, Codable, Sendable, CaseIterable {
        /// A rule that a person wrote for the source.
        case rules
        /// schema.org JSON-LD.
        case jsonLD = "json-ld"
        /// schema.org's `itemprop="articleBody"`.
        case microdata
        /// Names of classes and ids that content management systems give to their texts.
        case vocabulary
        /// Where text is dense and links are few.
        case density
        /// The paragraphs of the page, for lack of anything better.
        case paragraphs
    }

    package init(extractor: Extractor, confidence: Double, encoding: String = "utf-8") {
        authors = []
        attachments = []
        warnings = []
        self.extractor = extractor
        self.confidence = confidence
        self.encoding = encoding
    }
}
