import Records

/// ActivityStreams 2.0 (W3C), as the servers of the fediverse publish it: an account's outbox, a page of it, one post.
enum ActivityStreams: JSONFormat {
    static let names = ["activitystreams"]

    private static let context = "https://www.w3.org/ns/activitystreams"

    static func recognizes(_ root: JSONValue) -> Bool {
        root.oneOrMany.contains { element in
            guard type(of: element) != nil else { return false }
            let contexts = element["@context"]?.oneOrMany ?? []
            return contexts.contains { $0.string?.hasPrefix(context) == true }
                || element["actor"] != nil && element["object"] != nil
        }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        guard root.isObject, collections.contains(type(of: root) ?? "") else { return }
        document.id = root["id"]?.text
        document.title = root["name"]?.text
        document.language = language(of: root)
        let page = root["first"]?.isObject == true ? root["first"] : root
        document.nextURL = page?["next"].flatMap(address) ?? (holdsItems(root) ? nil : root["first"].flatMap(address))
        // An outbox is handed out page by page, the newest first.
        document.isExcerpt = true
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        root.oneOrMany.flatMap { element -> [JSONValue] in
            guard collections.contains(type(of: element) ?? "") else { return [element] }
            let page = holdsItems(element) ? element : element["first"]
            return (page?["orderedItems"] ?? page?["items"])?.oneOrMany ?? []
        }
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        if element.string != nil { throw Refusal(.noItem, "an entry that is no more than an address") }
        let type = type(of: element) ?? ""
        switch type {
        case "Create", "Update":
            guard let object = element["object"], object.isObject else {
                throw Refusal(.noItem, "an activity that only names its object")
            }
            return try post(object, of: element)
        case "Delete":
            guard let object = element["object"] else { throw Refusal(.incomplete, "a deletion of nothing") }
            return try withdrawn(object.text ?? object["id"]?.text)
        case "Tombstone": return try withdrawn(element["id"]?.text)
        case "Announce": throw Refusal(.repost, "a repost of another account's words")
        default: return try post(element, of: nil)  // names, not an enum
        }
    }

    /// `activity` is what the post was published by.
    private static func post(_ object: JSONValue, of activity: JSONValue?) throws(Refusal) -> [ParsedItem] {
        let type = type(of: object) ?? ""
        guard let kind = kinds[type] else {
            throw Refusal(.noItem, "a \(type.isEmpty ? "thing" : type), which is no post")
        }
        guard isPublic(object), activity.map(isPublic) ?? true else {
            throw Refusal(.notPublic, "a post that is not public")
        }
        var item = try SocialPost.item(object)
        item.kind = kind
        item.id = object["id"]?.text ?? activity?["id"]?.text
        item.url = object["url"].flatMap(page)
        item.title = text("name", of: object)
        let answers = ((object["oneOf"] ?? object["anyOf"])?.elements ?? []).compactMap { $0["name"]?.text }
        if object["mediaType"]?.string == "text/plain" {
            item.contentText = text("content", of: object)
        } else {
            item.contentHTML = text("content", of: object)
            if !answers.isEmpty { item.contentHTML = (item.contentHTML ?? "") + SocialPost.list(answers) }
        }
        item.summary = text("summary", of: object)
        item.datePublished = object["published"]?.text ?? activity?["published"]?.text
        item.dateModified = object["updated"]?.text
        if kind == .event {
            item.startAt = object["startTime"]?.text
            item.endAt = object["endTime"]?.text
        }
        item.language = language(of: object) ?? activity.flatMap(language)
        item.authors = authors(object["attributedTo"] ?? activity?["actor"] ?? object["actor"])
        item.tags = (object["tag"]?.oneOrMany ?? []).compactMap(hashtag)
        place(object["location"], in: &item)
        files(of: object, in: &item)
        item.metrics = SocialPost.metrics([
            "likes": object["likes"]?["totalItems"], "shares": object["shares"]?["totalItems"],
            "replies": object["replies"]?["totalItems"],
        ])
        guard item.title != nil || item.startAt != nil else { return try SocialPost.whole(item) }
        return [item]
    }

    private static func withdrawn(_ id: String?) throws(Refusal) -> [ParsedItem] {
        guard let id else { throw Refusal(.incomplete, "a deletion of nothing") }
        var item = ParsedItem()
        item.id = id
        item.isWithdrawn = true
        return [item]
    }

    /// Who a thing is addressed to may go unsaid; where it is said, everybody must be among them.
    private static func isPublic(_ object: JSONValue) -> Bool {
        let audiences = ["to", "cc", "audience"].compactMap { object[$0] }
        let names = audiences.flatMap(\.oneOrMany).compactMap { $0.string ?? $0["id"]?.string }
        return names.isEmpty || names.contains { everybody.contains($0) }
    }

    private static let everybody: Set<String> = [context + "#Public", "as:Public", "Public"]

    private static let collections: Set<String> = [
        "OrderedCollection", "OrderedCollectionPage", "Collection", "CollectionPage",
    ]

    private static let kinds: [String: Record.Kind] = [
        "Note": .post, "Question": .post, "Image": .post, "Document": .post, "Article": .article, "Page": .page,
        "Event": .event, "Video": .video, "Audio": .audio,
    ]

    private static func holdsItems(_ collection: JSONValue) -> Bool {
        collection["orderedItems"] != nil || collection["items"] != nil
    }

    private static func type(of object: JSONValue) -> String? {
        object["type"]?.oneOrMany.compactMap(\.string).first
    }

    /// A text, or the first of its translations.
    private static func text(_ name: String, of object: JSONValue) -> String? {
        object[name]?.text ?? object[name + "Map"]?.members.compactMap(\.value.text).first
    }

    /// What the context states, or the one language that the text is in.
    private static func language(of object: JSONValue) -> String? {
        if let stated = object["@context"]?.oneOrMany.compactMap({ $0["@language"]?.text }).first { return stated }
        let languages = object["contentMap"]?.members.map(\.key) ?? []
        return languages.count == 1 ? languages[0] : nil
    }

    /// An address that is given as a string, as a link, or as several of them.
    private static func address(_ value: JSONValue) -> String? {
        value.oneOrMany.compactMap { $0.text ?? $0["href"]?.text ?? $0["url"].flatMap(address) ?? $0["id"]?.text }.first
    }

    /// The address that is a page, where there are several.
    private static func page(_ value: JSONValue) -> String? {
        value.oneOrMany.first { $0["mediaType"]?.string == "text/html" }.flatMap(address) ?? address(value)
    }

    private static func authors(_ value: JSONValue?) -> [Author] {
        (value?.oneOrMany ?? []).compactMap { person in
            if let address = person.text { return Author(url: address) }
            let name = person["name"]?.text ?? person["preferredUsername"]?.text
            let url = person["url"].flatMap(page) ?? person["id"]?.text
            return name == nil && url == nil ? nil : Author(name: name, url: url)
        }
    }

    private static func hashtag(_ tag: JSONValue) -> String? {
        let type = type(of: tag)
        guard type == "Hashtag" || type == "Tag", let name = tag["name"]?.text else { return nil }
        return name.hasPrefix("#") ? String(name.dropFirst()) : name
    }

    private static func place(_ location: JSONValue?, in item: inout ParsedItem) {
        guard let place = location?.oneOrMany.first else { return }
        item.place = place["name"]?.text ?? place.text
        guard let latitude = place["latitude"]?.double, let longitude = place["longitude"]?.double else { return }
        item.latitude = latitude
        item.longitude = longitude
    }

    private static func files(of object: JSONValue, in item: inout ParsedItem) {
        item.image = object["image"].flatMap(address)
        for file in object["attachment"]?.oneOrMany ?? [] {
            guard type(of: file) != "PropertyValue", let url = address(file) else { continue }
            let link = file["url"]?.oneOrMany.first { $0.isObject }
            item.attachments.append(
                Attachment(
                    url: url, mimeType: file["mediaType"]?.text ?? link?["mediaType"]?.text, title: file["name"]?.text,
                    durationInSeconds: ISODuration.seconds(file["duration"]?.text)))
            let isPicture = type(of: file) == "Image" || file["mediaType"]?.string?.hasPrefix("image/") == true
            if item.image == nil, isPicture { item.image = url }
        }
    }
}
