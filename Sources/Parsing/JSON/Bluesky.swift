import Records

/// Posts of Bluesky: `app.bsky.feed.getAuthorFeed`, a list of its entries, `posts` of a search, `records` of a
/// repository, one thread or one post.
enum Bluesky: JSONFormat {
    static let names = ["bluesky"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains { post(in: $0)["uri"]?.string?.hasPrefix("at://") == true }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        // A cursor leads to older posts.
        document.isExcerpt = root["cursor"] != nil
    }

    /// The same request with the place that `cursor` names.
    static func nextURL(of root: JSONValue, from url: String) -> String? {
        guard let cursor = root["cursor"]?.scalarText, url.hasPrefix("http") else { return nil }
        let parts = url.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
        guard let address = parts.first else { return nil }
        let isPlain: (UInt8) -> Bool = { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x2E }
        let place = cursor.utf8.flatMap { isPlain($0) ? [$0] : PercentEncoding.encoded($0) }
        let others = (parts.dropFirst().first ?? "").split(separator: "&").filter { !$0.hasPrefix("cursor=") }
        return address + "?"
            + (others.map(String.init) + ["cursor=" + String(decoding: place, as: UTF8.self)]).joined(separator: "&")
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        if let list = root["feed"] ?? root["posts"] ?? root["records"] { return list.elements ?? [] }
        // One post with its thread: the answers are other people's.
        return (root["thread"] ?? root).oneOrMany
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        if element["reason"]?["$type"]?.string?.hasSuffix("#reasonRepost") == true {
            throw Refusal(.repost, "a repost of another account's words")
        }
        let post = post(in: element)
        guard let record = post["record"] ?? post["value"] else {
            throw Refusal(.incomplete, "a post without its record")
        }
        item.id = post["uri"]?.text
        item.url = page(of: post)
        item.contentText = record["text"]?.text.map { expanded($0, facets: record["facets"]?.elements ?? []) }
        item.datePublished = record["createdAt"]?.text ?? post["indexedAt"]?.text
        item.language = record["langs"]?.elements?.first?.text
        item.tags = tags(of: record)
        if let author = post["author"] {
            let handle = author["handle"]?.text
            let page = handle.map { "https://bsky.app/profile/\($0)" }
            item.authors = [Author(name: author["displayName"]?.text ?? handle, url: page)]
        }
        item.metrics = SocialPost.metrics([
            "likes": post["likeCount"], "quotes": post["quoteCount"], "replies": post["replyCount"],
            "reposts": post["repostCount"],
        ])
        read(post["embed"] ?? record["embed"], of: owner(of: post), into: &item)
        item.externalURL = item.externalURL ?? facets(of: record).compactMap { $0["uri"]?.text }.first
        return try SocialPost.whole(item)
    }

    private static func post(in element: JSONValue) -> JSONValue { element["post"] ?? element }

    /// `at://did/app.bsky.feed.post/key` is shown at `/profile/<handle or did>/post/<key>`.
    private static func page(of post: JSONValue) -> String? {
        guard let parts = post["uri"]?.text?.split(separator: "/"), parts.count == 4,
            parts[2] == "app.bsky.feed.post"
        else { return nil }
        let handle = post["author"]?["handle"]?.text ?? String(parts[1])
        return "https://bsky.app/profile/\(handle)/post/\(parts[3])"
    }

    /// The repository (a DID) that a post lies in, and its files with it.
    private static func owner(of post: JSONValue) -> String? {
        post["uri"]?.text.flatMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
    }

    private static func facets(of record: JSONValue) -> [JSONValue] {
        (record["facets"]?.elements ?? []).flatMap { $0["features"]?.elements ?? [] }
    }

    /// The words with the whole addresses of links that are shown cut off. Facets count bytes of UTF-8.
    private static func expanded(_ text: String, facets: [JSONValue]) -> String {
        var bytes = Array(text.utf8)
        let ordered = facets.sorted { $0["index"]?["byteStart"]?.int ?? 0 > $1["index"]?["byteStart"]?.int ?? 0 }
        for facet in ordered {
            guard let start = facet["index"]?["byteStart"]?.int, let end = facet["index"]?["byteEnd"]?.int,
                start >= 0, start < end, end <= bytes.count,
                let uri = facet["features"]?.elements?.lazy.compactMap({ $0["uri"]?.text }).first
            else { continue }
            let shown = String(decoding: bytes[start..<end], as: UTF8.self)
            guard shown.hasSuffix("...") || shown.hasSuffix("…") else { continue }
            let kept = shown.hasSuffix("…") ? shown.dropLast() : shown.dropLast(3)
            guard !kept.isEmpty, uri.contains(kept) else { continue }
            bytes.replaceSubrange(start..<end, with: uri.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func tags(of record: JSONValue) -> [String] {
        let written = facets(of: record).compactMap { $0["tag"]?.text }
        return written + (record["tags"]?.elements ?? []).compactMap(\.text)
    }

    // MARK: - What is embedded

    /// As the interface shows it, or as the record of the repository `owner` holds it.
    private static func read(_ embed: JSONValue?, of owner: String?, into item: inout ParsedItem) {
        guard let embed else { return }
        read(embed["media"], of: owner, into: &item)
        let pictures = (embed["images"]?.elements ?? []).compactMap { picture in
            (picture["fullsize"]?.text ?? address(of: picture["image"], in: owner)).map {
                Attachment(url: $0, title: picture["alt"]?.text)
            }
        }
        SocialPost.addPictures(pictures, to: &item)
        read(film: embed, of: owner, into: &item)
        if item.contentText == nil {
            // What a picture shows is all that is said.
            item.contentText = SocialPost.words(item.attachments.compactMap(\.title))
        }
        if let external = embed["external"] {
            item.image = item.image ?? external["thumb"]?.text ?? address(of: external["thumb"], in: owner)
            SharedLink(
                url: external["uri"]?.text, title: external["title"]?.text, description: external["description"]?.text
            ).enter(into: &item)
        }
        quotation(in: embed["record"])?.enter(into: &item)
    }

    private static func read(film embed: JSONValue, of owner: String?, into item: inout ParsedItem) {
        let blob = address(of: embed["video"], in: owner, kind: .film)
        guard let playlist = embed["playlist"]?.text ?? blob else { return }
        item.attachments.append(Attachment(url: playlist, title: embed["alt"]?.text))
        item.image = item.image ?? embed["thumbnail"]?.text
    }

    /// Another post, with its author's name before its words.
    private static func quotation(in record: JSONValue?) -> SharedLink? {
        guard let record, let quoted = record["record"] ?? record.oneOrMany.first,
            quoted["notFound"] == nil, quoted["blocked"] == nil, quoted["detached"] == nil,
            let page = page(of: quoted)
        else { return nil }
        let author = quoted["author"]?["displayName"]?.text ?? quoted["author"]?["handle"]?.text
        let words = quoted["value"]?["text"]?.text
        return SharedLink(
            url: page, title: nil, description: words.map { words in author.map { "\($0): \(words)" } ?? words })
    }

    private enum FileKind { case picture, film }

    /// Where the network shows a file that a record names by its content (a blob).
    private static func address(of blob: JSONValue?, in owner: String?, kind: FileKind = .picture) -> String? {
        guard let owner, owner.hasPrefix("did:"), let name = blob?["ref"]?["$link"]?.text else { return nil }
        return switch kind {
        case .picture: "https://cdn.bsky.app/img/feed_fullsize/plain/\(owner)/\(name)"
        case .film: "https://video.bsky.app/watch/\(owner)/\(name)/playlist.m3u8"
        }
    }
}
