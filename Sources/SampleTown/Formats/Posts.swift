extension Rendering {
    /// The posts of a Facebook page as the Graph endpoint `/{page}/posts` answers them.
    var posts: String {
        JSONWriter.document(
            .object([
                ("data", .array(items.map(post))),
                ("paging", .object([("cursors", .object([("before", "QVFIUjE"), ("after", "QVFIUjI")]))])),
            ]))
    }

    private func post(_ shown: ShownItem) -> JSON {
        let number = "104417283_\(shown.item.number >> 12)"
        var members: [(key: String, value: JSON)] = [
            ("id", .string(number)),
            ("message", .string(shown.text)),
            ("created_time", "\(shown.item.published.utc)+0000"),
            ("updated_time", "\(shown.updated.utc)+0000"),
            ("permalink_url", "\(feed.home)/posts/\(shown.item.number >> 12)"),
        ]
        if shown.item["photo"] != nil {
            members.append(("full_picture", "\(feed.home)/photos/\(shown.item.id).jpg"))
        }
        let likes = JSON.integer(shown.count(on: now.day, upTo: 240))
        members.append(("reactions", .object([("data", .array([])), ("summary", .object([("total_count", likes)]))])))
        members.append(("shares", .object([("count", .integer(shown.count(on: now.day, upTo: 18)))])))
        return .object(members)
    }
}
