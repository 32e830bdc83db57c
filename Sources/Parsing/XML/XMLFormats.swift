import Markup
import Records

/// Reads the XML formats of sources: RSS, RDF, Atom, CDF, XMLTV, votes of a council.
enum XMLFormats {
    /// The document in `text`. Throws when its root belongs to none of these formats.
    static func document(
        in text: DecodedText, url: String?, source: Source.ID, limits: ParsingLimits
    ) throws(NotAFeed) -> ParsedDocument {
        let reading: XMLReading<FeedHandler>
        do {
            reading = try XMLReader(limits: limits.markup).read(text) { FeedHandler(url: url, limits: limits) }
        } catch {
            throw NotAFeed("a document", refused: error)
        }
        reading.handler.finish()
        // Taken out first: items in two places would be copied when they are completed.
        let items = reading.handler.takeItems()
        let handler = reading.handler
        guard let dialect = handler.reader.dialect else {
            throw NotAFeed(looksLike: look(of: handler.reader.root, in: text))
        }
        var document = ParsedDocument(format: format(of: handler.reader, dialect), encoding: reading.encoding)
        document.isWellFormed = reading.isWellFormed
        document.isComplete = reading.isRootClosed
        document.warnings = reading.problems.map {
            ParsedDocument.Warning(code: $0.code, message: $0.message, line: $0.line)
        }
        document.items = items
        describe(handler.reader, dialect, in: &document)
        document.rejections = rejections(of: handler.reader, source: source)
        if document.items.count + handler.reader.faults.count > limits.maximumItems { document.isComplete = false }
        return document
    }

    private static func describe(
        _ reader: borrowing FeedReader, _ dialect: FeedDialect, in document: inout ParsedDocument
    ) {
        reader.withHead { root in
            switch dialect {
            case .rss, .rdf: RSSChannel.describe(root, in: &document)
            case .atom: AtomFeed.describe(root, in: &document)
            case .channelDefinition: ChannelDefinition.describe(root, in: &document)
            case .xmltv: XMLTVListing.describe(root, in: &document)
            case .councilVotes: CouncilSession.describe(root, in: &document)
            }
        }
        if dialect == .atom { inherit(in: &document) }
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

    private static func rejections(of reader: borrowing FeedReader, source: Source.ID) -> [Rejection] {
        var faults = reader.faults
        if reader.isInsideEntry {
            faults.append(
                EntryFault(
                    kind: .cutOff, reason: "the document breaks off inside this item", line: reader.entryLine))
        }
        return faults.map { fault in
            Rejection(
                fault.kind, stage: .parsing, source: source,
                reference: fault.reference ?? fault.line.map { "line \($0)" } ?? "an item", example: fault.example,
                reason: fault.reason, line: fault.line)
        }
    }

    private static func format(of reader: borrowing FeedReader, _ dialect: FeedDialect) -> String {
        switch dialect {
        case .rss: rssFormat(reader)
        case .rdf: reader.isNetscapeRDF ? "rss090" : "rss10"
        case .atom: atomFormat(reader)
        case .channelDefinition: "cdf"
        case .xmltv: "xmltv"
        case .councilVotes: "her-votes"
        }
    }

    private static func rssFormat(_ reader: borrowing FeedReader) -> String {
        switch version(reader) {
        case "0.90", "0.9": "rss090"
        // Two formats have this number: Netscape's is told by its document type.
        case "0.91": reader.publicID.map { FeedText.contains("Netscape", in: $0) } == true ? "rss091n" : "rss091u"
        case "0.92": "rss092"
        case "0.93": "rss093"
        case "0.94": "rss094"
        default: "rss20"  // any text: missing and made-up versions are read as what they resemble
        }
    }

    private static func atomFormat(_ reader: borrowing FeedReader) -> String {
        if reader.namesVideos { return "youtube" }
        let isOld =
            reader.root?.namespace.map { FeedText.contains("purl.org/atom", in: $0) } == true
            || version(reader)?.hasPrefix("0.") == true
        return isOld ? "atom03" : "atom10"
    }

    /// What the root says.
    private static func version(_ reader: borrowing FeedReader) -> String? {
        reader.withHead { $0.attribute("version") } ?? nil
    }

    private static func look(of root: XMLName?, in text: DecodedText) -> String {
        guard let root else {
            let isGrammar = FeedText.contains("<!ELEMENT", in: String(decoding: text.bytes, as: UTF8.self))
            return isGrammar
                ? "a grammar of XML documents (a DTD), not a document" : "a text without any element"
        }
        if root.local.lowercased() == "html" {
            return "an HTML page"
        }
        return "an XML document with the root <\(root.prefix.map { "\($0):" } ?? "")\(root.local)>"
    }
}
