import Records

/// What an RSS document of any version says of itself.
struct RSSChannel {
    private var modules = ModuleFields()
    private var people: [Author] = []
    private var siteImage: String?
    private var period: String?
    private var frequency: Int?
    private var quietHours: [String] = []
    private var quietDays: [String] = []

    static func describe(_ head: ElementNode, in document: inout ParsedDocument) {
        var reader = RSSChannel()
        // In RSS 1.0 the image stands beside the channel, elsewhere in it. Some feeds forget the rss around it.
        if head.element == .channel { reader.readChannel(head, into: &document) }
        for node in head.children where head.element != .channel {
            if node.element == .channel {
                reader.readChannel(node, into: &document)
            } else {
                reader.read(node, into: &document)
            }
        }
        reader.complete(&document)
    }

    private mutating func readChannel(_ channel: ElementNode, into document: inout ParsedDocument) {
        for child in channel.children { read(child, into: &document) }
        document.language = document.language ?? channel.language
    }

    private mutating func read(_ node: ElementNode, into document: inout ParsedDocument) {
        switch node.element {
        case .title: document.title = document.title ?? node.value
        case .link: readLink(node, into: &document)
        case .description: document.description = document.description ?? node.value
        case .language: document.language = document.language ?? node.value
        case .pubDate, .date: document.dateModified = document.dateModified ?? node.value
        // The build is what changes when anything does.
        case .lastBuildDate: document.dateModified = node.value ?? document.dateModified
        case .ttl: document.timeToLiveMinutes = FeedNumber.count(node.value)
        case .skipHours: quietHours += node.children.filter { $0.element == .hour }.compactMap(\.value)
        case .skipDays: quietDays += node.children.filter { $0.element == .day }.compactMap(\.value)
        case .image:
            siteImage = siteImage ?? node.first(.url)?.value ?? node.attribute("href") ?? node.attribute("url")
            if let value = siteImage { siteImage = URLReference.resolved(value, against: node.base) }
        case .managingEditor, .webMaster, .author:
            if let author = node.value.flatMap(PersonText.author) { people.append(author) }
        case .cloud: readCloud(node, into: &document)
        case .atomLink: AtomLink(node).describe(&document)
        case .atomID: document.id = node.value
        case .atomUpdated: document.dateModified = document.dateModified ?? node.value
        case .updatePeriod: period = node.value
        case .updateFrequency: frequency = FeedNumber.count(node.value)
        default: modules.read(node)  // a list of names: what is none of the channel's own
        }
    }

    private func readLink(_ node: ElementNode, into document: inout ParsedDocument) {
        guard document.homePageURL == nil else { return }
        document.homePageURL = (node.value ?? node.attribute("href"))
            .map { URLReference.resolved($0, against: node.base) }
    }

    private func readCloud(_ node: ElementNode, into document: inout ParsedDocument) {
        guard let domain = node.attribute("domain") else { return }
        let port = node.attribute("port").map { ":\($0)" } ?? ""
        document.hubs.append(
            ParsedDocument.Hub(type: "rssCloud", url: "http://\(domain)\(port)\(node.attribute("path") ?? "/")"))
    }

    private func complete(_ document: inout ParsedDocument) {
        document.title = document.title ?? (modules.title ?? modules.podcast.title)?.value
        document.description =
            document.description
            ?? (modules.description ?? modules.podcast.summary ?? modules.podcast.subtitle)?.value
        document.language = document.language ?? modules.language?.value
        document.icon = siteImage ?? modules.podcast.image ?? modules.media.image
        document.dateModified = document.dateModified ?? (modules.modified ?? modules.date ?? modules.issued)?.value
        document.timeToLiveMinutes = document.timeToLiveMinutes ?? minutesBetweenUpdates
        document.quietTimes = QuietTimes(hours: quietHours, weekdays: quietDays)
        let more =
            modules.creators.compactMap(\.value).compactMap(PersonText.author)
            + [modules.podcast.author?.value].compactMap(\.self).map { Author(name: $0) }
        document.authors = (people + more).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        if document.authors.isEmpty { document.authors = [modules.podcast.owner].compactMap(\.self) }
    }

    /// RSS 1.0's module: so many times in such a period.
    private var minutesBetweenUpdates: Int? {
        guard let period else { return nil }
        let lengths = ["hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600]
        return lengths[period.lowercased()].map { $0 / max(frequency ?? 1, 1) }
    }
}
