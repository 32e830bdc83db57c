import Records

/// Media RSS of an entry or a feed, whether grouped or not.
struct MediaFields {
    var title: ElementNode?
    var description: ElementNode?
    var thumbnails: [String] = []
    var objects: [MediaObject] = []
    var keywords: [String] = []
    var categories: [String] = []
    var credits: [String] = []
    var metrics: [ParsedItem.Metric] = []

    /// Takes `node` in when it belongs to Media RSS.
    mutating func read(_ node: ElementNode) {
        switch node.element {
        case .mediaGroup:
            for child in node.children { read(child) }
        case .mediaContent:
            objects.append(MediaObject(node))
            // A player without a file stands for it already.
            let isPlayed = node.attribute("url") == nil
            for child in node.children where child.element != .mediaTitle {
                if !isPlayed || child.element != .mediaPlayer { read(child) }
            }
            title = title ?? node.first(.mediaTitle)?.ifStated
        case .mediaTitle: title = title ?? node.ifStated
        case .mediaDescription: description = description ?? node.ifStated
        case .mediaThumbnail:
            if let url = node.attribute("url") ?? node.value {
                thumbnails.append(URLReference.resolved(url, against: node.base))
            }
        case .mediaKeywords: keywords += FeedText.list(node.value)
        case .mediaCategory: categories.append(ifAny: node.attribute("label") ?? node.value)
        case .mediaCredit: credits.append(ifAny: node.value)
        case .mediaPlayer: objects.append(ifAny: MediaObject(player: node))
        case .mediaCommunity: readCounters(of: node)
        default: break  // a list of names, most of them of other modules
        }
    }

    private mutating func readCounters(of node: ElementNode) {
        if let rating = node.first(.mediaStarRating), let count = FeedNumber.count(rating.attribute("count")) {
            metrics.append(ParsedItem.Metric(name: "likes", value: count))
        }
        if let views = FeedNumber.count(node.first(.mediaStatistics)?.attribute("views")) {
            metrics.append(ParsedItem.Metric(name: "views", value: views))
        }
    }

    /// The picture that stands for the entry.
    var image: String? {
        thumbnails.first ?? objects.first { $0.isImage && $0.isDefault }?.url ?? objects.first { $0.isImage }?.url
    }
}
