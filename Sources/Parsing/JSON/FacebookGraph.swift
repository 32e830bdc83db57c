import Records

/// Posts, photos, films and events of a page from Facebook's Graph API (`/{page}/posts`, `/feed`, `/photos`, `/videos`,
/// `/events`, or several of them as fields of the page).
enum FacebookGraph: JSONFormat {
    static let names = ["facebook"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains { $0["id"] != nil && ($0["created_time"] != nil || isEvent($0)) }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.title = root["name"]?.text
        // `paging.next` holds the page's access token, which must not travel further.
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        if let list = root["data"] { return list.oneOrMany }
        let edges = edges.compactMap { root[$0]?["data"] }
        return edges.isEmpty ? root.oneOrMany : edges.flatMap(\.oneOrMany)
    }

    private static let edges = ["posts", "published_posts", "feed", "events", "photos", "videos"]

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        guard isShown(element) else {
            throw Refusal(.notPublic, "what its page does not show: hidden, or not published")
        }
        if isEvent(element) { return dates(of: element) }
        var item = try SocialPost.item(element)
        item.id = element["id"]?.scalarText
        // Those of films have no host.
        item.url = element["permalink_url"]?.text.map { $0.hasPrefix("/") ? "https://www.facebook.com\($0)" : $0 }
        let film = film(of: element)
        let isFilm = film != nil && element["message"] == nil
        if isFilm { item.kind = .video }
        // A milestone of a page and a film have a name; posts and photos have none.
        if element["start_time"] != nil || isFilm { item.title = element["title"]?.text }
        let isPhoto = element["images"] != nil
        item.contentText =
            element["message"]?.text ?? (isPhoto ? element["name"]?.text : nil)
            ?? (isFilm ? element["description"]?.text : nil)
        item.datePublished = element["created_time"]?.scalarText
        item.dateModified = element["updated_time"]?.scalarText
        item.externalURL = element["link"]?.text
        item.image = element["full_picture"]?.text ?? element["images"]?.elements?.first?["source"]?.text
        // A photo has its file beside it.
        item.image = item.image ?? (film == nil ? element["source"]?.text : nil) ?? element["picture"]?.text
        if let film { item.attachments.append(film) }
        if let author = element["from"]?["name"]?.text { item.authors = [Author(name: author)] }
        item.place = element["place"]?["name"]?.text
        item.latitude = element["place"]?["location"]?["latitude"]?.double
        item.longitude = element["place"]?["location"]?["longitude"]?.double
        item.metrics = SocialPost.metrics([
            "comments": count(element["comments"]), "likes": count(element["likes"]),
            "reactions": count(element["reactions"]), "shares": element["shares"]?["count"],
        ])
        let attachments = element["attachments"]?["data"]?.elements ?? []
        for attachment in attachments { read(attachment, into: &item) }
        let former = formerLink(of: element)
        let links = [former].compactMap(\.self) + attachments.flatMap(links)
        for link in links { link.enter(into: &item) }
        if former == nil, !isFilm { item.summary = element["description"]?.text }
        // "X shared a link." says nothing beside the link's own words.
        if item.contentText == nil, !links.contains(where: { $0.words != nil }) {
            item.contentText = element["story"]?.text
        }
        return try SocialPost.whole(item)
    }

    /// The owner's own token also yields drafts, what is scheduled and what was hidden from the page.
    private static func isShown(_ element: JSONValue) -> Bool {
        element["is_hidden"]?.isTrue != true && element["is_draft"]?.isTrue != true
            && element["is_published"].map(\.isTrue) ?? true
    }

    /// One item a date: those of `event_times` have ids and tickets of their own.
    private static func dates(of element: JSONValue) -> [ParsedItem] {
        let event = event(element)
        let times = (element["event_times"]?.elements ?? []).filter { $0["start_time"]?.text != nil }
        guard !times.isEmpty else { return [event] }
        return times.map { time in
            var item = event
            item.startAt = time["start_time"]?.text
            item.endAt = time["end_time"]?.text
            item.externalURL = time["ticket_uri"]?.text ?? event.externalURL
            if let id = time["id"]?.scalarText {
                item.id = id
                item.url = "https://www.facebook.com/events/\(id)/"
            } else {
                item.id = event.id.map { "\($0)#\(item.startAt ?? "")" }
            }
            return item
        }
    }

    private static func isEvent(_ element: JSONValue) -> Bool {
        element["start_time"] != nil && element["created_time"] == nil && element["name"] != nil
    }

    private static func event(_ element: JSONValue) -> ParsedItem {
        var item = ParsedItem()
        item.kind = .event
        item.id = element["id"]?.scalarText
        item.series = item.id
        item.url = item.id.map { "https://www.facebook.com/events/\($0)/" }
        item.title = element["name"]?.text
        item.contentText = element["description"]?.text
        item.startAt = element["start_time"]?.text
        item.endAt = element["end_time"]?.text
        item.timeZone = element["timezone"]?.text
        item.dateModified = element["updated_time"]?.scalarText
        item.externalURL = element["ticket_uri"]?.text
        item.image = element["cover"]?["source"]?.text
        item.isWithdrawn = element["is_canceled"]?.isTrue ?? false
        let place = element["place"]?["location"] ?? element["venue"]
        item.place = element["place"]?["name"]?.text ?? element["location"]?.text
        item.latitude = place?["latitude"]?.double
        item.longitude = place?["longitude"]?.double
        if let owner = (element["owner"] ?? element["parent_group"])?["name"]?.text {
            item.authors = [Author(name: owner)]
        }
        return item
    }

    /// The total of `summary(true)`, else the count that the first versions stated.
    private static func count(_ edge: JSONValue?) -> JSONValue? {
        edge?["summary"]?["total_count"] ?? edge?["count"]
    }

    private static func read(_ attachment: JSONValue, into item: inout ParsedItem) {
        let pictures = parts(of: attachment).compactMap { part in
            part["media"]?["image"]?["src"]?.text.map {
                Attachment(url: $0, title: link(in: part)?.words ?? part["description"]?.text ?? title(of: part))
            }
        }
        SocialPost.addPictures(pictures, to: &item)
        let films = FeedText.unique(parts(of: attachment).compactMap { $0["media"]?["source"]?.text })
        item.attachments += films.map { Attachment(url: $0) }
    }

    /// The file of a video; `source` of a photo is a picture.
    private static func film(of element: JSONValue) -> Attachment? {
        guard let source = element["source"]?.text, element["images"] == nil else { return nil }
        let length = element["length"]?.double
        guard length != nil || source.prefix(while: { $0 != "?" }).hasSuffix(".mp4") else { return nil }
        return Attachment(url: source, durationInSeconds: length.flatMap { Int(exactly: $0.rounded()) })
    }

    private static func parts(of attachment: JSONValue) -> [JSONValue] {
        [attachment] + (attachment["subattachments"]?["data"]?.elements ?? [])
    }

    // MARK: - Links

    private static func links(of attachment: JSONValue) -> [SharedLink] { parts(of: attachment).compactMap(link) }

    private static func link(in attachment: JSONValue) -> SharedLink? {
        let types = [attachment["type"]?.string, attachment["media_type"]?.string].compactMap(\.self)
        guard types.contains(where: { $0.contains("share") || $0 == "link" || $0 == "event" }) else { return nil }
        return SharedLink(
            url: attachment["unshimmed_url"]?.text ?? attachment["target"]?["url"]?.text ?? attachment["url"]?.text,
            title: title(of: attachment), description: attachment["description"]?.text)
    }

    /// Before attachments there were (Graph 3.2 and older) the link's words stood in the post.
    private static func formerLink(of element: JSONValue) -> SharedLink? {
        guard element["type"]?.string == "link", let title = element["name"]?.text else { return nil }
        return SharedLink(url: element["link"]?.text, title: title, description: element["description"]?.text)
    }

    /// Nil for what Graph calls every post with pictures.
    private static func title(of attachment: JSONValue) -> String? {
        attachment["title"]?.text.flatMap { ["Photos", "Timeline Photos"].contains($0) ? nil : $0 }
    }
}
