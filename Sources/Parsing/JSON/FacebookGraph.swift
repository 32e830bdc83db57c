import Records

/// Posts of a page from Facebook's Graph API (`/{page}/posts`, `/feed`).
enum FacebookGraph: JSONFormat {
    static let names = ["facebook"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains { $0["created_time"] != nil && $0["id"] != nil }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.title = root["name"]?.text
        // `paging.next` holds the page's access token, which must not travel further.
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        let list = root["data"] ?? root["posts"]?["data"] ?? root["feed"]?["data"]
        return list?.elements ?? root.elements ?? []
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        item.id = element["id"]?.scalarText
        item.url = element["permalink_url"]?.text
        item.contentText = element["message"]?.text ?? element["story"]?.text
        item.summary = element["description"]?.text
        item.datePublished = element["created_time"]?.scalarText
        item.dateModified = element["updated_time"]?.scalarText
        item.externalURL = element["link"]?.text
        item.image = element["full_picture"]?.text ?? element["picture"]?.text
        if let author = element["from"]?["name"]?.text { item.authors = [Author(name: author)] }
        item.place = element["place"]?["name"]?.text
        item.latitude = element["place"]?["location"]?["latitude"]?.double
        item.longitude = element["place"]?["location"]?["longitude"]?.double
        item.metrics = SocialPost.metrics([
            "comments": count(element["comments"]), "likes": count(element["likes"]),
            "reactions": count(element["reactions"]), "shares": element["shares"]?["count"],
        ])
        for attachment in element["attachments"]?["data"]?.elements ?? [] { read(attachment, into: &item) }
        return try SocialPost.whole(item)
    }

    /// The total of `summary(true)`, else the count that the first versions stated.
    private static func count(_ edge: JSONValue?) -> JSONValue? {
        edge?["summary"]?["total_count"] ?? edge?["count"]
    }

    private static func read(_ attachment: JSONValue, into item: inout ParsedItem) {
        let type = attachment["type"]?.string ?? attachment["media_type"]?.string
        if type == "share" || type == "link" {
            let target = attachment["unshimmed_url"]?.text ?? attachment["target"]?["url"]?.text
            item.externalURL = item.externalURL ?? target
        }
        let parts = [attachment] + (attachment["subattachments"]?["data"]?.elements ?? [])
        let pictures = parts.compactMap { part in
            part["media"]?["image"]?["src"]?.text.map {
                Attachment(url: $0, title: part["description"]?.text ?? part["title"]?.text)
            }
        }
        SocialPost.addPictures(pictures, to: &item)
        if let video = attachment["media"]?["source"]?.text { item.attachments.append(Attachment(url: video)) }
    }
}
