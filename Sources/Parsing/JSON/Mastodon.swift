import Records

/// Statuses of Mastodon's client API and of the servers that speak it (`/api/v1/accounts/:id/statuses`).
enum Mastodon: JSONFormat {
    static let names = ["mastodon"]

    static func recognizes(_ root: JSONValue) -> Bool {
        root.oneOrMany.contains {
            $0["account"]?.isObject == true && $0["created_at"] != nil && ($0["content"] != nil || $0["reblog"] != nil)
        }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        guard let account = root.oneOrMany.first?["account"] else { return }
        document.title = account["display_name"]?.text ?? account["acct"]?.text
        document.homePageURL = account["url"]?.text
        document.icon = account["avatar"]?.text
    }

    static func elements(of root: JSONValue) -> [JSONValue] { root.oneOrMany }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        guard element["reblog"] == nil else { throw Refusal(.repost, "a repost of another account's words") }
        if let visibility = element["visibility"]?.string, visibility == "private" || visibility == "direct" {
            throw Refusal(.notPublic, "a status that is not public")
        }
        item.id = element["uri"]?.text ?? element["id"]?.scalarText
        item.url = element["url"]?.text
        item.contentHTML = element["content"]?.text
        item.summary = element["spoiler_text"]?.text
        item.datePublished = element["created_at"]?.text
        item.dateModified = element["edited_at"]?.text
        item.language = element["language"]?.text
        item.tags = (element["tags"]?.elements ?? []).compactMap { $0["name"]?.text }
        item.authors = author(element["account"])
        item.metrics = SocialPost.metrics([
            "favourites": element["favourites_count"], "reblogs": element["reblogs_count"],
            "replies": element["replies_count"],
        ])
        let answers = (element["poll"]?["options"]?.elements ?? []).compactMap { $0["title"]?.text }
        if !answers.isEmpty { item.contentHTML = (item.contentHTML ?? "") + SocialPost.list(answers) }
        read(element["media_attachments"]?.elements ?? [], into: &item)
        if let card = element["card"] {
            SharedLink(url: card["url"]?.text, title: card["title"]?.text, description: card["description"]?.text)
                .enter(into: &item)
        }
        return try SocialPost.whole(item)
    }

    private static func author(_ account: JSONValue?) -> [Author] {
        guard let account else { return [] }
        return [Author(name: account["display_name"]?.text ?? account["acct"]?.text, url: account["url"]?.text)]
    }

    private static func read(_ media: [JSONValue], into item: inout ParsedItem) {
        for file in media {
            guard let url = file["url"]?.text ?? file["remote_url"]?.text else { continue }
            item.attachments.append(Attachment(url: url, title: file["description"]?.text))
            if item.image == nil { item.image = file["type"]?.string == "image" ? url : file["preview_url"]?.text }
        }
    }
}
