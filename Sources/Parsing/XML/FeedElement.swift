/// The elements that mean something in the XML formats of sources. The raw value is the canonical prefix of the
/// namespace (none for RSS, CDF and XMLTV) and the lower-case local name: feeds write `pubdate` and `TITLE` too.
enum FeedElement: String {
    // Roots and entries
    case rss, channel, item, tv, programme
    case rdf = "rdf:rdf"
    case atomFeed = "atom:feed"
    case atomEntry = "atom:entry"

    // RSS, Channel Definition Format
    case title, link, description, language, guid, author, category, enclosure, source, image, url, name, email, uri
    case ttl, cloud, abstract, a, logo, body, content, summary
    case pubDate = "pubdate"
    case lastBuildDate = "lastbuilddate"
    case managingEditor = "managingeditor"
    case webMaster = "webmaster"
    case expirationDate = "expirationdate"
    case textInput = "textinput"

    // XMLTV
    case desc, credits, date, premiere, icon, keyword, live, new
    case director, actor, writer, adapter, producer, composer, editor, presenter, commentator, guest
    case lastChance = "last-chance"
    case displayName = "display-name"
    case subTitle = "sub-title"
    case episodeNumber = "episode-num"
    case previouslyShown = "previously-shown"

    // Votes of a council
    case session, topic, deputy, comment
    case votingResult = "votingresult"

    // Atom 1.0
    case atomTitle = "atom:title"
    case atomLink = "atom:link"
    case atomID = "atom:id"
    case atomUpdated = "atom:updated"
    case atomPublished = "atom:published"
    case atomAuthor = "atom:author"
    case atomContributor = "atom:contributor"
    case atomName = "atom:name"
    case atomURI = "atom:uri"
    case atomEmail = "atom:email"
    case atomSummary = "atom:summary"
    case atomContent = "atom:content"
    case atomCategory = "atom:category"
    case atomSubtitle = "atom:subtitle"
    case atomIcon = "atom:icon"
    case atomLogo = "atom:logo"
    case atomSource = "atom:source"

    // Atom 0.3
    case atomModified = "atom:modified"
    case atomIssued = "atom:issued"
    case atomCreated = "atom:created"
    case atomTagline = "atom:tagline"
    case atomURL = "atom:url"

    // Dublin Core
    case dcTitle = "dc:title"
    case dcCreator = "dc:creator"
    case dcAuthor = "dc:author"
    case dcSubject = "dc:subject"
    case dcDescription = "dc:description"
    case dcPublisher = "dc:publisher"
    case dcDate = "dc:date"
    case dcIdentifier = "dc:identifier"
    case dcLanguage = "dc:language"
    case dcCoverage = "dc:coverage"
    case dctermsCreated = "dcterms:created"
    case dctermsIssued = "dcterms:issued"
    case dctermsAvailable = "dcterms:available"
    case dctermsModified = "dcterms:modified"
    case dctermsValid = "dcterms:valid"
    case dctermsSpatial = "dcterms:spatial"
    case dctermsAbstract = "dcterms:abstract"

    // Content, media, podcasts
    case contentEncoded = "content:encoded"
    case xhtmlBody = "xhtml:body"
    case xhtmlDiv = "xhtml:div"
    case mediaGroup = "media:group"
    case mediaContent = "media:content"
    case mediaTitle = "media:title"
    case mediaDescription = "media:description"
    case mediaThumbnail = "media:thumbnail"
    case mediaKeywords = "media:keywords"
    case mediaCategory = "media:category"
    case mediaCredit = "media:credit"
    case mediaPlayer = "media:player"
    case mediaCommunity = "media:community"
    case mediaStarRating = "media:starrating"
    case mediaStatistics = "media:statistics"
    case iTunesAuthor = "itunes:author"
    case iTunesTitle = "itunes:title"
    case iTunesSummary = "itunes:summary"
    case iTunesSubtitle = "itunes:subtitle"
    case iTunesImage = "itunes:image"
    case iTunesDuration = "itunes:duration"
    case iTunesKeywords = "itunes:keywords"
    case iTunesCategory = "itunes:category"
    case iTunesOwner = "itunes:owner"
    case iTunesName = "itunes:name"
    case iTunesEmail = "itunes:email"
    case podcastTranscript = "podcast:transcript"
    case podcastChapters = "podcast:chapters"
    case podcastPerson = "podcast:person"
    case podcastLocation = "podcast:location"

    // Places, events, counters, syndication
    case geoRSSPoint = "georss:point"
    case geoRSSWhere = "georss:where"
    case geoRSSFeatureName = "georss:featurename"
    case gmlPoint = "gml:point"
    case gmlPosition = "gml:pos"
    case geoPoint = "geo:point"
    case geoLatitude = "geo:lat"
    case geoLongitude = "geo:long"
    case eventStart = "ev:startdate"
    case eventEnd = "ev:enddate"
    case eventLocation = "ev:location"
    case eventOrganizer = "ev:organizer"
    case xcalStart = "xcal:dtstart"
    case xcalEnd = "xcal:dtend"
    case xcalLocation = "xcal:location"
    case slashComments = "slash:comments"
    case slashSection = "slash:section"
    case threadTotal = "thr:total"
    case skipHours = "skiphours"
    case skipDays = "skipdays"
    case hour, day
    case updatePeriod = "sy:updateperiod"
    case updateFrequency = "sy:updatefrequency"
    case originalLink = "feedburner:origlink"
    case youTubeVideoID = "yt:videoid"
    case youTubeChannelID = "yt:channelid"

    /// Elements that hold elements. All others hold a text; what they contain is written into it as markup.
    var isContainer: Bool {
        switch self {
        case .rss, .channel, .item, .tv, .programme, .session, .votingResult, .rdf, .atomFeed, .atomEntry, .author,
            .image, .textInput, .credits, .atomAuthor, .atomContributor, .atomSource, .mediaGroup, .mediaContent,
            .mediaCommunity, .iTunesOwner,
            .iTunesCategory, .geoRSSWhere, .gmlPoint, .geoPoint, .skipHours, .skipDays:
            true
        default: false  // a list of names, of which most are texts
        }
    }

    /// Whether it is one of those that hold elements and never a text of their own.
    var isFrame: Bool {
        switch self {
        case .rss, .channel, .item, .tv, .programme, .session, .votingResult, .rdf, .atomFeed, .atomEntry: true
        default: false  // a list of names, of which few are these
        }
    }

    /// Whether `next`, beginning within this text, shows that the publisher forgot this text's end: a title or an address
    /// holds no link, no description and no date, and what says everything in its attributes holds nothing.
    func isEnded(by next: FeedElement) -> Bool {
        switch (self, next) {
        case (.title, .link), (.title, .guid), (.title, .description), (.title, .pubDate), (.title, .contentEncoded),
            (.link, .title), (.link, .guid), (.link, .description), (.link, .pubDate), (.link, .contentEncoded),
            (.guid, .title), (.guid, .link), (.guid, .description), (.guid, .pubDate), (.guid, .contentEncoded),
            (.pubDate, .title), (.pubDate, .link), (.pubDate, .guid), (.pubDate, .description):
            true
        case (.atomLink, _), (.enclosure, _), (.mediaThumbnail, _), (.iTunesImage, _), (.podcastTranscript, _):
            true
        default: false  // pairs of names, of which few mean this
        }
    }
}
