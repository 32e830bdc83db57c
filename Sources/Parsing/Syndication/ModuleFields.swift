import Records

/// What the modules that go with RSS and Atom say of an entry, each under its own name: which of them counts, the
/// adapter decides.
struct ModuleFields {
    var title: String?
    var creators: [String] = []
    var subjects: [String] = []
    var description: String?
    var date: String?
    var created: String?
    var issued: String?
    var modified: String?
    var validUntil: String?
    var identifier: String?
    var language: String?
    var media = MediaFields()
    var podcast = PodcastFields()
    var place: String?
    var latitude: Double?
    var longitude: Double?
    var startAt: String?
    var endAt: String?
    var organizers: [String] = []
    var commentCount: Int?
    var originalLink: String?

    /// Takes `node` in when it belongs to a module.
    mutating func read(_ node: ElementNode) {
        readDublinCore(node)
        readPlace(node)
        readEvent(node)
        media.read(node)
        podcast.read(node)
    }

    private mutating func readDublinCore(_ node: ElementNode) {
        switch node.element {
        case .dcTitle: title = title ?? node.value
        case .dcCreator, .dcAuthor: creators.append(ifAny: node.value)
        case .dcSubject: subjects.append(ifAny: node.value)
        case .dcDescription, .dctermsAbstract: description = description ?? node.value
        case .dcDate: date = date ?? node.value
        case .dcIdentifier: identifier = identifier ?? node.value
        case .dcLanguage: language = language ?? node.value
        case .dctermsCreated: created = created ?? node.value
        case .dctermsIssued, .dctermsAvailable: issued = issued ?? node.value
        case .dctermsModified: modified = modified ?? node.value
        case .dctermsValid: validUntil = validUntil ?? FeedText.endOfPeriod(node.value)
        case .slashComments, .threadTotal: commentCount = commentCount ?? FeedNumber.count(node.value)
        case .slashSection: subjects.append(ifAny: node.value)
        case .originalLink: originalLink = originalLink ?? node.value
        default: break  // a list of names, most of them of other modules
        }
    }

    private mutating func readPlace(_ node: ElementNode) {
        switch node.element {
        case .geoRSSPoint, .gmlPosition: setPosition(FeedNumber.position(node.value))
        case .geoRSSWhere, .gmlPoint, .geoPoint:
            for child in node.children { readPlace(child) }
        case .geoLatitude: latitude = latitude ?? FeedNumber.degrees(node.value, limit: 90)
        case .geoLongitude: longitude = longitude ?? FeedNumber.degrees(node.value, limit: 180)
        case .geoRSSFeatureName, .dctermsSpatial, .dcCoverage, .eventLocation, .xcalLocation, .podcastLocation:
            place = place ?? node.value
        default: break  // a list of names, most of them of other modules
        }
    }

    private mutating func setPosition(_ position: (latitude: Double, longitude: Double)?) {
        guard let position, latitude == nil else { return }
        latitude = position.latitude
        longitude = position.longitude
    }

    private mutating func readEvent(_ node: ElementNode) {
        switch node.element {
        case .eventStart, .xcalStart: startAt = startAt ?? node.value
        case .eventEnd, .xcalEnd: endAt = endAt ?? node.value
        case .eventOrganizer: organizers.append(ifAny: node.value)
        default: break  // a list of names, most of them of other modules
        }
    }

    /// What every format takes from the modules in the same way.
    func complete(_ item: inout ParsedItem) {
        item.title = item.title ?? title ?? podcast.title ?? media.title
        item.image = item.image ?? podcast.image ?? media.image
        item.tags.append(ifAny: subjects)
        item.tags.append(ifAny: podcast.keywords)
        item.tags.append(ifAny: media.categories)
        item.tags.append(ifAny: media.keywords)
        item.tags = FeedText.unique(item.tags)
        item.language = item.language ?? language
        item.place = place
        // Half a position is none.
        if let latitude, let longitude { (item.latitude, item.longitude) = (latitude, longitude) }
        item.startAt = startAt
        item.endAt = endAt
        if startAt != nil { item.kind = .event }
        item.validUntil = item.validUntil ?? validUntil
        item.people = podcast.people
        item.people.append(ifAny: organizers)
        item.people = FeedText.unique(item.people)
        item.metrics.append(ifAny: media.metrics)
        if let commentCount { item.metrics.append(ParsedItem.Metric(name: "comments", value: commentCount)) }
        completeAttachments(&item)
    }

    private func completeAttachments(_ item: inout ParsedItem) {
        if let duration = podcast.durationInSeconds, let first = item.attachments.indices.first,
            item.attachments[first].durationInSeconds == nil
        {
            item.attachments[first].durationInSeconds = duration
        }
        if !media.objects.isEmpty || !podcast.attachments.isEmpty {
            var known = SeenTexts(item.attachments.map(\.url))
            for attachment in media.objects.compactMap(\.attachment) + podcast.attachments
            where known.insert(attachment.url) {
                item.attachments.append(attachment)
            }
        }
        guard item.kind == nil, !item.attachments.isEmpty else { return }
        if item.attachments.contains(where: { $0.mimeType?.hasPrefix("video/") == true }) { item.kind = .video }
        if item.attachments.contains(where: { $0.mimeType?.hasPrefix("audio/") == true }) { item.kind = .audio }
    }
}
