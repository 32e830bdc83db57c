extension Rendering {
    /// The public statuses of a Mastodon account.
    var statuses: String {
        JSONWriter.document(.array(items.map(status)))
    }

    private func status(_ shown: ShownItem) -> JSON {
        let number = String(shown.item.number >> 4)
        let isEdited = shown.updated != shown.item.published
        return .object([
            ("id", .string(number)),
            ("created_at", "\(shown.item.published.utc).000Z"),
            ("in_reply_to_id", .null),
            ("sensitive", .boolean(false)),
            ("spoiler_text", ""),
            ("visibility", "public"),
            ("language", .string(feed.language)),
            ("uri", "https://social.example/users/jasanov/statuses/\(number)"),
            ("url", "https://social.example/@jasanov/\(number)"),
            ("replies_count", .integer(shown.count(on: now.day, upTo: 5))),
            ("reblogs_count", .integer(shown.count(on: now.day, upTo: 20))),
            ("favourites_count", .integer(shown.count(on: now.day, upTo: 60))),
            ("edited_at", isEdited ? "\(shown.updated.utc).000Z" : .null),
            ("content", .string(shown.html(link: feed.home).replacing("\n", with: ""))),
            ("reblog", .null),
            ("account", account),
            ("media_attachments", .array([])),
            ("tags", .array(shown.item.list("tags").map { tag($0) })),
            ("card", .null),
        ])
    }

    private var account: JSON {
        .object([
            ("id", "109"), ("username", "jasanov"), ("acct", "jasanov"), ("display_name", .string(feed.title)),
            ("url", .string(feed.home)), ("bot", .boolean(false)),
        ])
    }

    private func tag(_ name: String) -> JSON {
        .object([("name", .string(name)), ("url", "https://social.example/tags/\(name)")])
    }
}
