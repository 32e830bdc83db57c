import Markup
import Records

/// Reads the XML formats of sources: RSS, RDF, Atom, CDF, XMLTV.
enum XMLFormats {
    /// The document in `text`. Throws when its root belongs to none of these formats.
    static func document(
        in text: DecodedText, url: String?, source: Source.ID, limits: ParsingLimits
    ) throws(NotAFeed) -> ParsedDocument {
        let reading: XMLReading<FeedHandler>
        do {
            reading = try XMLReader(limits: limits.markup).read(text) { FeedHandler(url: url, limits: limits) }
        } catch {
            throw NotAFeed(looksLike: "a document that is refused because it could stop the reader: \(error)")
        }
        guard let dialect = reading.handler.dialect else { throw NotAFeed(looksLike: look(of: reading.handler.root)) }
        var document = ParsedDocument(format: format(of: reading.handler, dialect), encoding: reading.encoding)
        document.isWellFormed = reading.isWellFormed
        document.isComplete = reading.isRootClosed
        document.warnings = reading.problems.map {
            ParsedDocument.Warning(code: $0.code, message: $0.message, line: $0.line)
        }
        document.items = reading.handler.items
        describe(reading.handler, dialect, in: &document)
        document.rejections = rejections(of: reading, source: source)
        if document.items.count + reading.handler.faults.count > limits.maximumItems { document.isComplete = false }
        return document
    }

    private static func describe(_ handler: FeedHandler, _ dialect: FeedDialect, in document: inout ParsedDocument) {
        guard let root = handler.head.root else { return }
        switch dialect {
        case .rss, .rdf: RSSChannel.describe(root, in: &document)
        case .atom:
            AtomFeed.describe(root, in: &document)
            inherit(in: &document)
        case .channelDefinition: ChannelDefinition.describe(root, in: &document)
        case .xmltv: XMLTVListing.describe(root, in: &document)
        }
        resolveAgainstHomePage(&document)
    }

    /// An entry without an author has the feed's (RFC 4287, 4.1.2).
    private static func inherit(in document: inout ParsedDocument) {
        for index in document.items.indices where document.items[index].authors.isEmpty {
            document.items[index].authors = document.authors
        }
    }

    /// A document that came without its own address leaves links relative; its home page is the next best base.
    private static func resolveAgainstHomePage(_ document: inout ParsedDocument) {
        guard let home = document.homePageURL, URLReference.isAbsolute(home) else { return }
        for index in document.items.indices {
            document.items[index].url = document.items[index].url.map { URLReference.resolved($0, against: home) }
            document.items[index].baseURL = document.items[index].baseURL ?? home
        }
    }

    private static func rejections(of reading: XMLReading<FeedHandler>, source: Source.ID) -> [Rejection] {
        var faults = reading.handler.faults
        if reading.handler.isInsideEntry {
            faults.append(
                EntryFault(reason: "the document breaks off inside this item", line: reading.handler.openEntryLine))
        }
        return faults.map { fault in
            Rejection(
                stage: .parsing, source: source,
                reference: fault.reference ?? fault.line.map { "line \($0)" } ?? "an item", reason: fault.reason,
                line: fault.line)
        }
    }

    private static func format(of handler: FeedHandler, _ dialect: FeedDialect) -> String {
        switch dialect {
        case .rss: rssFormat(handler)
        case .rdf: handler.isNetscapeRDF ? "rss090" : "rss10"
        case .atom: atomFormat(handler)
        case .channelDefinition: "cdf"
        case .xmltv: "xmltv"
        }
    }

    private static func rssFormat(_ handler: FeedHandler) -> String {
        switch handler.head.root?.attribute("version") {
        case "0.90", "0.9": "rss090"
        // Two formats have this number: Netscape's is told by its document type.
        case "0.91": handler.publicID.map { FeedText.contains("Netscape", in: $0) } == true ? "rss091n" : "rss091u"
        case "0.92": "rss092"
        case "0.93": "rss093"
        case "0.94": "rss094"
        default: "rss20"  // any text: missing and made-up versions are read as what they resemble
        }
    }

    private static func atomFormat(_ handler: FeedHandler) -> String {
        if handler.namesVideos { return "youtube" }
        let isOld =
            handler.root?.namespace.map { FeedText.contains("purl.org/atom", in: $0) } == true
            || handler.head.root?.attribute("version")?.hasPrefix("0.") == true
        return isOld ? "atom03" : "atom10"
    }

    private static func look(of root: XMLName?) -> String {
        guard let root else { return "a text without any element" }
        if root.local.lowercased() == "html" {
            return "an HTML page"
        }
        return "an XML document with the root <\(root.prefix.map { "\($0):" } ?? "")\(root.local)>"
    }
}
