/// XPath 1.0 rules that read the page of one item. Each is optional; what no rule says, the extractor finds itself.
package struct ArticleRules: Hashable, Codable, Sendable {
    /// The nodes that hold the text.
    package let content: String?
    package let title: String?
    package let author: String?
    package let timestamp: String?
    /// PHP's letters for dates (`d.m.Y H:i`), as in `ListRules`.
    package let timeFormat: String?
    package let thumbnail: String?
    /// Nodes within the content that are not part of the text.
    package let remove: String?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case content = "xPathArticleContent"
        case title = "xPathArticleTitle"
        case author = "xPathArticleAuthor"
        case timestamp = "xPathArticleTimestamp"
        case timeFormat = "xPathArticleTimeFormat"
        case thumbnail = "xPathArticleThumbnail"
        case remove = "xPathArticleRemove"
    }

    package init(
        content: String? = nil, title: String? = nil, author: String? = nil, timestamp: String? = nil,
        timeFormat: String? = nil, thumbnail: String? = nil, remove: String? = nil
    ) {
        self.content = content
        self.title = title
        self.author = author
        self.timestamp = timestamp
        self.timeFormat = timeFormat
        self.thumbnail = thumbnail
        self.remove = remove
    }
}
