import Records

/// The item that one schema.org object describes. A property may be a text, an object or a list of either.
struct SchemaOrgItem {
    private let value: JSONValue
    private let kind: Record.Kind

    init(_ value: JSONValue, kind: Record.Kind) {
        self.value = value
        self.kind = kind
    }

    var item: ParsedItem {
        var item = ParsedItem()
        item.kind = kind
        item.line = value.line
        item.url = address
        item.id = identifier
        item.title = text("headline") ?? text("name") ?? broadcast.flatMap { SchemaOrgItem.text($0["name"]) }
        item.contentText = text("articleBody") ?? text("text") ?? text("transcript")
        item.summary = text("description") ?? text("abstract")
        item.datePublished = text("datePublished") ?? text("uploadDate") ?? text("datePosted") ?? text("dateCreated")
        item.dateModified = text("dateModified")
        item.validUntil = text("expires")
        item.language = language
        item.tags = tags
        item.image = SchemaOrgItem.addresses(of: value["image"]).first ?? text("thumbnailUrl")
        item.authors = authors
        item.people = (value["performer"]?.oneOrMany ?? []).compactMap(SchemaOrgItem.name)
        item.attachments = attachments
        item.metrics = metrics
        item.isWithdrawn = text("eventStatus")?.hasSuffix("EventCancelled") ?? false
        schedule(&item)
        locate(&item)
        return item
    }

    /// An id that only names a part of the page (`#article`) tells nothing outside of it.
    private var identifier: String? {
        if let id = value["@id"]?.text, URLReference.isAbsolute(id) { return id }
        return value["identifier"]?.oneOrMany.lazy.compactMap { $0.scalarText ?? $0["value"]?.scalarText }.first
    }

    private var address: String? {
        if let url = text("url") { return url }
        guard let page = value["mainEntityOfPage"] else { return nil }
        return page.text.flatMap { URLReference.isAbsolute($0) ? $0 : nil } ?? page["@id"]?.text ?? page["url"]?.text
    }

    /// Words between commas, or a list of them.
    private var tags: [String] {
        let keywords = (value["keywords"]?.oneOrMany ?? []).flatMap { keyword in
            keyword.text.map { FeedText.list($0) } ?? [SchemaOrgItem.name(keyword)].compactMap(\.self)
        }
        let sections = (value["articleSection"]?.oneOrMany ?? []).compactMap(\.text)
        let live = isLive ? ["live"] : []
        return FeedText.unique(sections + keywords + live)
    }

    private var language: String? {
        let stated = value["inLanguage"]?.oneOrMany.first
        return stated?.text ?? stated?["alternateName"]?.text ?? stated?["name"]?.text
    }

    private var authors: [Author] {
        let key = ["author", "creator", "organizer", "publishedOn"].first { value[$0] != nil }
        return (key.flatMap { value[$0] }?.oneOrMany ?? []).compactMap { author in
            SchemaOrgItem.name(author).map { Author(name: $0, url: SchemaOrgItem.text(author["url"])) }
        }
    }

    // MARK: Times and places

    /// The event that a broadcast shows.
    private var broadcast: JSONValue? { value["broadcastOfEvent"]?.oneOrMany.first }

    /// The live broadcast that a film was or will be.
    private var publication: JSONValue? {
        value["publication"]?.oneOrMany.first { SchemaOrg.types(of: $0).contains("BroadcastEvent") }
    }

    private var isLive: Bool {
        [value, publication].contains { $0?["isLiveBroadcast"].map { $0.isTrue || $0.string == "true" } ?? false }
    }

    private func schedule(_ item: inout ParsedItem) {
        let times = [value, publication, broadcast].compactMap(\.self)
        guard let stated = times.first(where: { $0["startDate"] != nil }) else { return }
        item.startAt = SchemaOrgItem.text(stated["startDate"])
        item.endAt = SchemaOrgItem.text(stated["endDate"])
    }

    private func locate(_ item: inout ParsedItem) {
        for place in value["location"]?.oneOrMany ?? broadcast?["location"]?.oneOrMany ?? [] {
            item.place = item.place ?? SchemaOrgItem.place(place)
            guard item.latitude == nil, let geo = place["geo"] else { continue }
            item.latitude = geo["latitude"]?.double
            item.longitude = geo["longitude"]?.double
        }
    }

    private static func place(_ place: JSONValue) -> String? {
        if let text = place.text { return text }
        let address = place["address"]
        let parts = ["streetAddress", "addressLocality"].compactMap { address?[$0]?.text }
        let written = ([place["name"]?.text, address?.text] + parts).compactMap(\.self)
        return written.isEmpty ? nil : written.joined(separator: ", ")
    }

    // MARK: Files and counters

    private var attachments: [Attachment] {
        var files = kind == .video || kind == .audio ? [value] : []
        for key in ["video", "audio", "associatedMedia", "encoding"] { files += value[key]?.oneOrMany ?? [] }
        return files.compactMap { file in
            guard let url = file["contentUrl"]?.text ?? file["embedUrl"]?.text else { return nil }
            return Attachment(
                url: url, mimeType: file["encodingFormat"]?.text, title: file["name"]?.text,
                sizeInBytes: file["contentSize"]?.int, durationInSeconds: ISODuration.seconds(file["duration"]?.text))
        }
    }

    /// `LikeAction` of a counter makes the metric `likes`; others keep their own names.
    private var metrics: [ParsedItem.Metric] {
        let counters = value["interactionStatistic"]?.oneOrMany ?? []
        var metrics = counters.compactMap { counter -> ParsedItem.Metric? in
            let type = counter["interactionType"]
            let name = type.flatMap {
                SchemaOrg.types(of: $0).first ?? $0.text?.split(separator: "/").last.map(String.init)
            }
            guard let name, let count = counter["userInteractionCount"]?.int else { return nil }
            return ParsedItem.Metric(name: SchemaOrgItem.counterNames[name] ?? name, value: count)
        }
        if let comments = value["commentCount"]?.int { metrics.append(.init(name: "comments", value: comments)) }
        return metrics
    }

    private static let counterNames = [
        "CommentAction": "comments", "LikeAction": "likes", "ShareAction": "shares", "WatchAction": "views",
        "ViewAction": "views",
    ]

    // MARK: Properties

    private func text(_ key: String) -> String? { SchemaOrgItem.text(value[key]) }

    /// The first text of a property; of a text in several languages (`@value`) the first.
    private static func text(_ value: JSONValue?) -> String? {
        value?.oneOrMany.lazy.compactMap { $0.scalarText ?? $0["@value"]?.scalarText }.first
    }

    private static func name(_ value: JSONValue) -> String? { value.text ?? text(value["name"]) }

    private static func addresses(of value: JSONValue?) -> [String] {
        (value?.oneOrMany ?? []).compactMap { $0.text ?? text($0["contentUrl"]) ?? text($0["url"]) }
    }
}
