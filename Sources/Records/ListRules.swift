/// XPath 1.0 rules that read an HTML list page, under FreshRSS's names in the configuration (`xPathItem` …).
/// Every rule but `item` is evaluated relative to an item's node.
package struct ListRules: Hashable, Codable, Sendable {
    package let item: String
    package let title: String?
    package let uri: String?
    package let author: String?
    package let timestamp: String?
    /// PHP's letters for dates (`d.m.Y H:i`), as FreshRSS has them; without it, the date is read as people write dates.
    package let timeFormat: String?
    package let content: String?
    package let thumbnail: String?
    package let uid: String?
    package let categories: String?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case item = "xPathItem"
        case title = "xPathItemTitle"
        case uri = "xPathItemUri"
        case author = "xPathItemAuthor"
        case timestamp = "xPathItemTimestamp"
        case timeFormat = "xPathItemTimeFormat"
        case content = "xPathItemContent"
        case thumbnail = "xPathItemThumbnail"
        case uid = "xPathItemUid"
        case categories = "xPathItemCategories"
    }

    package init(
        item: String, title: String? = nil, uri: String? = nil, author: String? = nil, timestamp: String? = nil,
        timeFormat: String? = nil, content: String? = nil, thumbnail: String? = nil, uid: String? = nil,
        categories: String? = nil
    ) {
        self.item = item
        self.title = title
        self.uri = uri
        self.author = author
        self.timestamp = timestamp
        self.timeFormat = timeFormat
        self.content = content
        self.thumbnail = thumbnail
        self.uid = uid
        self.categories = categories
    }
}
