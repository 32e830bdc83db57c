/// Where a town's items come from: one file in `feeds/`.
package struct Source: Hashable, Sendable, Identifiable {
    /// A slug: lower-case letters, digits and hyphens; unique in the configuration and permanent, because record
    /// ids derive from it.
    package let id: String
    package let name: String
    package let kind: Kind
    /// http, https, or, with `allowLocal`, file.
    package let url: String
    /// `auto`, or the one format that the source is held to.
    package let format: String
    /// BCP 47, when the source states nothing better per item.
    package let language: String?
    package let rights: Rights
    package let audience: Audience
    /// 1 is the source whose words the chronicle prefers.
    package let rank: Int
    package let isEnabled: Bool
    /// Permits loopback addresses and `file:` URLs, for replays and tests.
    package let allowsLocal: Bool
    package let rules: ListRules?

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case web, board, council, newspaper, tv, radio, social, video, events, agency
    }

    package init(
        id: String, name: String, kind: Kind, url: String, format: String = "auto", language: String? = nil,
        rights: Rights = .link, audience: Audience = .public, rank: Int = 5, isEnabled: Bool = true,
        allowsLocal: Bool = false, rules: ListRules? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.url = url
        self.format = format
        self.language = language
        self.rights = rights
        self.audience = audience
        self.rank = rank
        self.isEnabled = isEnabled
        self.allowsLocal = allowsLocal
        self.rules = rules
    }
}

/// What may be shown of a source's texts: everything, everything under a licence, a short excerpt, or the link only.
package enum Rights: String, Codable, Sendable, CaseIterable {
    case own, licensed, excerpt, link
}

/// Who may see a source's items.
package enum Audience: String, Codable, Sendable, CaseIterable {
    case `internal`, `public`
}

/// XPath 1.0 rules that read an HTML list page, under FreshRSS's names in the configuration (`xPathItem` …).
/// Every rule but `item` is evaluated relative to an item's node.
package struct ListRules: Hashable, Codable, Sendable {
    package let item: String
    package let title: String?
    package let uri: String?
    package let timestamp: String?
    package let content: String?
    package let uid: String?
    package let categories: String?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case item = "xPathItem"
        case title = "xPathItemTitle"
        case uri = "xPathItemUri"
        case timestamp = "xPathItemTimestamp"
        case content = "xPathItemContent"
        case uid = "xPathItemUid"
        case categories = "xPathItemCategories"
    }

    package init(
        item: String, title: String? = nil, uri: String? = nil, timestamp: String? = nil, content: String? = nil,
        uid: String? = nil, categories: String? = nil
    ) {
        self.item = item
        self.title = title
        self.uri = uri
        self.timestamp = timestamp
        self.content = content
        self.uid = uid
        self.categories = categories
    }
}
