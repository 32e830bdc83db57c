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
        for part in parts(of: element) {
            let file = part["media_url"]?.text
            let still = part["thumbnail_url"]?.text
            let isVideo = part["media_type"]?.string == "VIDEO"
            item.image = item.image ?? (isVideo ? still : file ?? still)
            if let file, !item.attachments.contains(where: { $0.url == file }) {
                item.attachments.append(Attachment(url: file))
            }
        }
        // Of a film with licensed music the interface gives no file, and of some not even a still: they are to be seen
        // on their page.
        if item.contentText == nil, item.attachments.isEmpty, item.image == nil, let page = item.url {
            item.attachments = [Attachment(url: page)]
        }
        return try SocialPost.whole(item)
    }

    /// The parts of an album, else the post itself. An album's own picture is its first part's once more, signed anew.
    private static func parts(of element: JSONValue) -> [JSONValue] {
        let children = element["children"]?["data"]?.elements ?? []
        let isCovered = children.first?["media_url"] != nil
        return isCovered ? children : [element] + children
    }
}
