import Records

/// Adds attachments to those of an item, each address once. Few are compared sooner than hashed.
struct KnownAttachments {
    private var many: Set<String> = []

    private static let manyCount = 16

    mutating func add(_ attachment: Attachment?, to list: inout [Attachment]) {
        guard let attachment else { return }
        let isNew: Bool
        if list.count <= KnownAttachments.manyCount {
            isNew = !list.contains { FeedText.isSame($0.url, attachment.url) }
        } else {
            if many.isEmpty { many = Set(list.map(\.url)) }
            isNew = many.insert(attachment.url).inserted
        }
        if isNew { list.append(attachment) }
    }
}
