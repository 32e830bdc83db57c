import Records

/// Posts of X: the API's version 2 and 1.1, and the archive's `tweets.js` (with its `note-tweet.js` behind it).
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

    static func elements(of root: JSONValue) -> [JSONValue] {
        let lists = root["data"]?.oneOrMany ?? root.elements ?? []
        return XArchive(lists.flatMap { $0.elements ?? [$0] }).posts
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        let post = post(in: element)
        guard let id = post["id_str"]?.text ?? post["id"]?.scalarText else {
            throw Refusal(.incomplete, "a post without an id")
        }
        let words = post["note_tweet"]?["text"]?.text ?? post["full_text"]?.text ?? post["text"]?.text
        if isRepost(post, words) { throw Refusal(.repost, "a repost of another account's words") }
        if post[XArchive.formerWording]?.isTrue == true {
            throw Refusal(.superseded, "an earlier wording of a post that was edited")
        }
        // An edited post has a new id, and is the same one.
        item.id = XArchive.wordings(of: post).first ?? id
        item.contentText = words.flatMap { expanded($0, post).map(unescaped) }
        item.datePublished = post["created_at"]?.text
        item.language = post["lang"]?.text.flatMap { $0 == "und" || $0 == "zxx" ? nil : $0 }
        item.tags = FeedText.unique(
            entities("hashtags", of: post).compactMap { $0["tag"]?.text ?? $0["text"]?.text })
        sign(&item, id, post, root)
        let counts = post["public_metrics"]
        item.metrics = SocialPost.metrics([
            "likes": counts?["like_count"] ?? post["favorite_count"], "quotes": counts?["quote_count"],
            "replies": counts?["reply_count"], "reposts": counts?["retweet_count"] ?? post["retweet_count"],
        ])
        let media = media(of: post, in: root)
        SocialPost.addPictures(media.compactMap(picture), to: &item)
        item.attachments += media.compactMap(film)
        for link in entities("urls", of: post) where link["title"] != nil {
            SharedLink(
                url: link["unwound_url"]?.text ?? link["expanded_url"]?.text, title: link["title"]?.text,
                description: link["description"]?.text
            ).enter(into: &item)
        }
        return try SocialPost.whole(item)
    }

    static func post(in element: JSONValue) -> JSONValue { element["tweet"] ?? element }

    private static func isRepost(_ post: JSONValue, _ words: String?) -> Bool {
        let quotes = post["referenced_tweets"]?.elements ?? []
        return post["retweeted_status"] != nil || quotes.contains { $0["type"]?.string == "retweeted" }
            || words?.hasPrefix("RT @") == true
    }

    private static func sign(_ item: inout ParsedItem, _ id: String, _ post: JSONValue, _ root: JSONValue) {
        let authorID = post["author_id"]?.scalarText
        let author =
            post["user"] ?? root["includes"]?["users"]?.elements?.first { $0["id"]?.scalarText == authorID }
        let handle = author?["username"]?.text ?? author?["screen_name"]?.text
        item.url = "https://x.com/\(handle ?? "i")/status/\(id)"
        if let handle {
            item.authors = [Author(name: author?["name"]?.text ?? handle, url: "https://x.com/\(handle)")]
        }
    }

    /// Of the whole text of a long post and of its beginning.
    private static func entities(_ name: String, of post: JSONValue) -> [JSONValue] {
        [post["note_tweet"], post].flatMap { $0?["entities"]?[name]?.elements ?? [] }
    }

    /// The words with the addresses that `t.co` stands for, and without those of the post's own pictures.
    private static func expanded(_ words: String, _ post: JSONValue) -> String? {
        let links = entities("urls", of: post)
        let pictures = links.filter { $0["media_key"] != nil } + ownMedia(of: post)
        var text = words
        for picture in pictures { text = text.replacing(picture, with: "") }
        for link in links { text = text.replacing(link, with: link["expanded_url"]?.text) }
        return Trimmed.text(text)
    }

    /// The interface escapes three characters in the text (documented for `text` and `full_text`).
    static func unescaped(_ words: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(words) { words, entity in
            words.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
        }
    }

    // MARK: - Pictures and films

    private static func ownMedia(of post: JSONValue) -> [JSONValue] {
        post["extended_entities"]?["media"]?.elements ?? post["entities"]?["media"]?.elements ?? []
    }

    private static func media(of post: JSONValue, in root: JSONValue) -> [JSONValue] {
        let keys = (post["attachments"]?["media_keys"]?.elements ?? []).compactMap(\.text)
        let included = (root["includes"]?["media"]?.elements ?? []).filter { media in
            media["media_key"]?.text.map(keys.contains) ?? false
        }
        return included + ownMedia(of: post)
    }

    /// The picture, or the still of a film.
    private static func picture(_ media: JSONValue) -> Attachment? {
        let url = media["media_url_https"]?.text ?? media["url"]?.text ?? media["preview_image_url"]?.text
        return url.map { Attachment(url: $0, title: media["alt_text"]?.text ?? media["ext_alt_text"]?.text) }
    }

    /// The best of the files that one film is offered as.
    private static func film(_ media: JSONValue) -> Attachment? {
        let variants = (media["variants"] ?? media["video_info"]?["variants"])?.elements ?? []
        func rate(_ variant: JSONValue) -> Int { (variant["bitrate"] ?? variant["bit_rate"])?.int ?? 0 }
        let files = variants.filter { $0["content_type"]?.string == "video/mp4" && $0["url"]?.text != nil }
        guard let url = files.max(by: { rate($0) < rate($1) })?["url"]?.text else { return nil }
        let length = (media["duration_ms"] ?? media["video_info"]?["duration_millis"])?.int
        return Attachment(url: url, mimeType: "video/mp4", durationInSeconds: length.map { $0 / 1000 })
    }
}

extension String {
    /// `address` in place of the short one that the interface gives `link`.
    fileprivate func replacing(_ link: JSONValue, with address: String?) -> String {
        guard let short = link["url"]?.text, let address else { return self }
        return split(separator: short, omittingEmptySubsequences: false).joined(separator: address)
    }
}
