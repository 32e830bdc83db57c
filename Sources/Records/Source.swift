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
    /// The zone of times that state none (IANA); nil for the town's.
    package let timeZone: String?
    /// What may be shown until `displayUntil`; `rights(on:)` says what may be shown now.
    package let rights: Rights
    /// Characters of an excerpt; of meaning where the rights are `excerpt`.
    package let excerptLength: Int
    /// The last day on which the texts may be shown; nil where that has no end.
    package let displayUntil: Day?
    package let audience: Audience
    /// 1 is the source whose words the chronicle prefers.
    package let rank: Int
    package let isEnabled: Bool
    /// Permits loopback addresses and `file:` URLs, for replays and tests.
    package let allowsLocal: Bool
    /// How to read its page as a list; nil for feeds.
    package let rules: ListRules?
    /// How to read the pages of its single items; without them, the extractor's own judgement serves.
    package let articleRules: ArticleRules?
    /// The office's own site, whose robots.txt is meant for strangers.
    package let ignoresRobots: Bool
    package let token: Token?

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case web, board, council, newspaper, tv, radio, social, video, events, agency
    }

    /// The very short extract that may be shown without a licence; a usual length, set in no law.
    package static let usualExcerptLength = 200

    package init(
        id: String, name: String, kind: Kind, url: String, format: String = "auto", language: String? = nil,
        timeZone: String? = nil,
        rights: Rights = .link, excerptLength: Int = Source.usualExcerptLength, displayUntil: Day? = nil,
        audience: Audience = .public, rank: Int = 5, isEnabled: Bool = true, allowsLocal: Bool = false,
        rules: ListRules? = nil, articleRules: ArticleRules? = nil,
        ignoresRobots: Bool = false, token: Token? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.url = url
        self.format = format
        self.language = language
        self.timeZone = timeZone
        self.rights = rights
        self.excerptLength = excerptLength
        self.displayUntil = displayUntil
        self.audience = audience
        self.rank = rank
        self.isEnabled = isEnabled
        self.allowsLocal = allowsLocal
        self.rules = rules
        self.articleRules = articleRules
        self.ignoresRobots = ignoresRobots
        self.token = token
    }

    /// What may be shown of the texts on `day`: after `displayUntil` the link alone.
    package func rights(on day: Day) -> Rights {
        displayUntil.map { day > $0 } == true ? .link : rights
    }
}

/// What may be shown of a source's texts: everything, everything under a licence, a short excerpt, or the link only.
package enum Rights: String, Codable, Sendable, CaseIterable {
    /// From everything to nothing.
    case own, licensed, excerpt, link

    /// Whether less may be shown than under `other`.
    package func isNarrower(than other: Rights) -> Bool {
        Rights.allCases.firstIndex(of: self) ?? 0 > Rights.allCases.firstIndex(of: other) ?? 0
    }
}

/// Who may see a source's items.
package enum Audience: String, Codable, Sendable, CaseIterable {
    case `internal`, `public`
}
