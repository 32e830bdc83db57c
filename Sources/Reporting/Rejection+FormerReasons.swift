import Records

extension Rejection.Kind {
    /// Of an item that was rejected before kinds were stored: read off the machine's sentence as it was then. Nothing new
    /// belongs here.
    init?(formerReason reason: String) {
        guard let kind = Self.signs.first(where: { reason.contains($0.0) })?.1 else { return nil }
        self = kind
    }

    /// The more telling ones first: a sentence may hold two.
    private static let signs: [(String, Rejection.Kind)] = [
        ("breaks off", .cutOff), ("invalid JSON", .notParsable), ("neither a title", .empty), ("neither title", .empty),
        ("is empty", .empty), ("longer than", .tooLong), ("a repost of", .repost), ("a service message", .service),
        ("link within the page", .menu), ("a link to ", .menu), ("the site's menu", .menu),
        ("its link is no page", .menu),
    ]
}
