/// What a rejection's plain English reason is about, where people can be told in their own language.
enum RejectionKind: CaseIterable, Sendable {
    case cutOff, notParsable, empty, tooLong, repost, service, menu

    /// Nil for a reason that is only known in the machine's words.
    init?(_ reason: String) {
        guard let kind = Self.signs.first(where: { reason.contains($0.0) })?.1 else { return nil }
        self = kind
    }

    /// The more telling ones first: a sentence may hold two.
    private static let signs: [(String, RejectionKind)] = [
        ("breaks off", .cutOff), ("invalid JSON", .notParsable), ("neither a title", .empty), ("neither title", .empty),
        ("is empty", .empty),
        ("longer than", .tooLong), ("a repost of", .repost), ("a service message", .service),
        ("link within the page", .menu), ("a link to ", .menu), ("the site's menu", .menu),
        ("its link is no page", .menu),
    ]
}
