import Records

/// Posts of X: the API's version 2 and 1.1, and the archive's `tweets.js`.
enum XPosts: JSONFormat {
    static let names = ["x"]

    static func recognizes(_ root: JSONValue) -> Bool {
        if root["meta"]?["result_count"] != nil { return true }
        return elements(of: root).contains { element in
            let post = post(in: element)
            guard post["id"] != nil || post["id_str"] != nil else { return false }
            if post["full_text"] != nil { return true }
            return post["text"] != nil && (post["created_at"] != nil || post["edit_history_tweet_ids"] != nil)
        }
    }

    static func elements(of root: JSONValue) -> [JSONValue] { root["data"]?.oneOrMany ?? root.elements ?? [] }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        let post = post(in: element)
        guard let id = post["id_str"]?.text ?? post["id"]?.scalarText else {
            throw Refusal(.incomplete, "a post without an id")
        }
        let words = post["note_tweet"]?["text"]?.text ?? post["full_text"]?.text ?? post["text"]?.text
        if isRepost(post, words) { throw Refusal(.repost, "a repost of another account's words") }
        item.id = id
        item.contentText = words.map { unescaped(expanded($0, post)) }
        item.datePublished = post["created_at"]?.text
        item.language = post["lang"]?.text.flatMap { $0 == "und" || $0 == "zxx" ? nil : $0 }
        item.tags = (post["entities"]?["hashtags"]?.elements ?? []).compactMap { $0["tag"]?.text ?? $0["text"]?.text }
        sign(&item, post, root)
        let counts = post["public_metrics"]
        item.metrics = SocialPost.metrics([
            "likes": counts?["like_count"] ?? post["favorite_count"], "quotes": counts?["quote_count"],
            "replies": counts?["reply_count"], "reposts": counts?["retweet_count"] ?? post["retweet_count"],
        ])
        SocialPost.addPictures(pictures(of: post, in: root), to: &item)
        for link in links(of: post) where link["title"] != nil {
            SharedLink(
                url: link["unwound_url"]?.text ?? link["expanded_url"]?.text, title: link["title"]?.text,
                description: link["description"]?.text
            ).enter(into: &item)
        }
        return try SocialPost.whole(item)
    }

    private static func post(in element: JSONValue) -> JSONValue { element["tweet"] ?? element }

    private static func isRepost(_ post: JSONValue, _ words: String?) -> Bool {
        let quotes = post["referenced_tweets"]?.elements ?? []
        return post["retweeted_status"] != nil || quotes.contains { $0["type"]?.string == "retweeted" }
            || words?.hasPrefix("RT @") == true
    }

    private static func sign(_ item: inout ParsedItem, _ post: JSONValue, _ root: JSONValue) {
        let authorID = post["author_id"]?.scalarText
        let author =
            post["user"] ?? root["includes"]?["users"]?.elements?.first { $0["id"]?.scalarText == authorID }
        let handle = author?["username"]?.text ?? author?["screen_name"]?.text
        item.url = item.id.map { "https://x.com/\(handle ?? "i")/status/\($0)" }
        if let handle {
            item.authors = [Author(name: author?["name"]?.text ?? handle, url: "https://x.com/\(handle)")]
        }
    }

    private static func links(of post: JSONValue) -> [JSONValue] {
        (post["note_tweet"]?["entities"]?["urls"]?.elements ?? []) + (post["entities"]?["urls"]?.elements ?? [])
    }

    /// The words with the addresses that `t.co` stands for.
    private static func expanded(_ words: String, _ post: JSONValue) -> String {
        links(of: post).reduce(words) { words, link in
            guard let short = link["url"]?.text, let long = link["expanded_url"]?.text else { return words }
            return words.split(separator: short, omittingEmptySubsequences: false).joined(separator: long)
        }
    }

    /// The interface escapes three characters in the text (documented for `text` and `full_text`).
    private static func unescaped(_ words: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(words) { words, entity in
            words.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
        }
    }

    private static func pictures(of post: JSONValue, in root: JSONValue) -> [Attachment] {
        let keys = (post["attachments"]?["media_keys"]?.elements ?? []).compactMap(\.text)
        let included = (root["includes"]?["media"]?.elements ?? []).filter { media in
            media["media_key"]?.text.map(keys.contains) ?? false
        }
        let own = post["extended_entities"]?["media"]?.elements ?? post["entities"]?["media"]?.elements ?? []
        return (included + own).compactMap { media in
            let url = media["media_url_https"]?.text ?? media["url"]?.text ?? media["preview_image_url"]?.text
            return url.map { Attachment(url: $0, title: media["alt_text"]?.text ?? media["ext_alt_text"]?.text) }
        }
    }
}
