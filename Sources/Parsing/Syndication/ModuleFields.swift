import Records

/// What the modules that go with RSS and Atom say of an entry, each under its own name: which of them counts, the
/// adapter decides, and only of those a text is made. Of use as long as the entry's tree is.
struct ModuleFields {
    var title: ElementNode?
    var creators: [ElementNode] = []
    var subjects: [String] = []
    var description: ElementNode?
    var date: ElementNode?
    var created: ElementNode?
    var issued: ElementNode?
    var modified: ElementNode?
    var validUntil: String?
    var identifier: ElementNode?
    var language: ElementNode?
    var media = MediaFields()
    var podcast = PodcastFields()
    var place: ElementNode?
    var latitude: Double?
    var longitude: Double?
    var startAt: ElementNode?
    var endAt: ElementNode?
    var organizers: [String] = []
    var commentCount: Int?
    var originalLink: ElementNode?

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
        case .dcTitle: title = title ?? node.ifStated
        case .dcCreator, .dcAuthor: creators.append(ifAny: node.ifStated)
        case .dcSubject: subjects.append(ifAny: node.value)
        case .dcDescription, .dctermsAbstract: description = description ?? node.ifStated
        case .dcDate: date = date ?? node.ifStated
        case .dcIdentifier: identifier = identifier ?? node.ifStated
        case .dcLanguage: language = language ?? node.ifStated
        case .dctermsCreated: created = created ?? node.ifStated
        case .dctermsIssued, .dctermsAvailable: issued = issued ?? node.ifStated
        case .dctermsModified: modified = modified ?? node.ifStated
        case .dctermsValid: validUntil = validUntil ?? FeedText.endOfPeriod(node.value)
        case .slashComments, .threadTotal: commentCount = commentCount ?? FeedNumber.count(node.value)
        case .slashSection: subjects.append(ifAny: node.value)
        case .originalLink: originalLink = originalLink ?? node.ifStated
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
            place = place ?? node.ifStated
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
        case .eventStart, .xcalStart: startAt = startAt ?? node.ifStated
        case .eventEnd, .xcalEnd: endAt = endAt ?? node.ifStated
        case .eventOrganizer: organizers.append(ifAny: node.value)
        default: break  // a list of names, most of them of other modules
        }
    }

    /// What every format takes from the modules in the same way.
    func complete(_ item: inout ParsedItem) {
        item.title = item.title ?? (title ?? podcast.title ?? media.title)?.value
        item.image = item.image ?? podcast.image ?? media.image
        item.tags.append(ifAny: subjects)
        item.tags.append(ifAny: podcast.keywords)
        item.tags.append(ifAny: media.categories)
        item.tags.append(ifAny: media.keywords)
        item.tags = FeedText.unique(item.tags)
        item.language = item.language ?? language?.value
        item.place = place?.value
        // Half a position is none.
        if let latitude, let longitude { (item.latitude, item.longitude) = (latitude, longitude) }
        item.startAt = startAt?.value
        item.endAt = endAt?.value
        if startAt != nil { item.kind = .event }
        item.validUntil = item.validUntil ?? validUntil
        item.people = podcast.people
        item.people.append(ifAny: organizers)
        item.people = FeedText.unique(item.people)
        item.metrics.append(ifAny: media.metrics)
        if let commentCount { item.metrics.append(ParsedItem.Metric(name: "comments", value: commentCount)) }
        completeAttachments(&item)
    }

    /// The place of the file that an episode consists of: the first of sound or film, else the first that may be.
    private func played(_ files: [Attachment]) -> Int? {
        let types = files.map { $0.mimeType?.lowercased() }
        return types.firstIndex { $0?.hasPrefix("audio/") == true || $0?.hasPrefix("video/") == true }
            ?? types.firstIndex { type in !ModuleFields.unplayable.contains { type?.hasPrefix($0) == true } }
    }

    private static let unplayable = [
        "image/", "text/", "application/pdf", "application/msword", "application/zip", "application/vnd.ms-",
        "application/vnd.o",
    ]

    private func completeAttachments(_ item: inout ParsedItem) {
        if let duration = podcast.durationInSeconds, let played = played(item.attachments),
            item.attachments[played].durationInSeconds == nil
        {
            item.attachments[played].durationInSeconds = duration
        }
        if !media.objects.isEmpty || !podcast.attachments.isEmpty {
            var known = KnownAttachments()
            for object in media.objects { known.add(object.attachment, to: &item.attachments) }
            for attachment in podcast.attachments { known.add(attachment, to: &item.attachments) }
        }
        guard item.kind == nil, !item.attachments.isEmpty else { return }
        if item.attachments.contains(where: { $0.mimeType?.hasPrefix("video/") == true }) { item.kind = .video }
        if item.attachments.contains(where: { $0.mimeType?.hasPrefix("audio/") == true }) { item.kind = .audio }
    }
}
