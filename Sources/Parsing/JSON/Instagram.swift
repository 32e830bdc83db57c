import Records

/// Media of an Instagram account from the Graph API (`/{user}/media`).
enum Instagram: JSONFormat {
    static let names = ["instagram"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains {
            $0["timestamp"] != nil && ($0["media_type"] != nil || $0["permalink"] != nil)
        }
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        root["data"]?.elements ?? root["media"]?["data"]?.elements ?? root.elements ?? []
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        item.id = element["id"]?.scalarText
        item.url = element["permalink"]?.text
        item.contentText = element["caption"]?.text
        item.datePublished = element["timestamp"]?.scalarText
        if let name = element["username"]?.text {
            item.authors = [Author(name: name, url: "https://www.instagram.com/\(name)/")]
        }
        item.metrics = SocialPost.metrics(["comments": element["comments_count"], "likes": element["like_count"]])
        let parts = [element] + (element["children"]?["data"]?.elements ?? [])
        for part in parts {
            guard let url = part["media_url"]?.text else { continue }
            let isVideo = part["media_type"]?.string == "VIDEO"
            if !item.attachments.contains(where: { $0.url == url }) { item.attachments.append(Attachment(url: url)) }
            item.image = item.image ?? (isVideo ? part["thumbnail_url"]?.text : url)
        }
        return try SocialPost.whole(item)
    }
}
