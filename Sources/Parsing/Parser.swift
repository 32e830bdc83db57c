import Markup
import Records

/// Reads a body in any of the known formats. Pure: the same bytes give the same document.
package struct Parser: Sendable {
    private let limits: ParsingLimits

    package init(limits: ParsingLimits = .standard) {
        self.limits = limits
    }

    /// The document in `body`.
    ///
    /// - Parameters:
    ///   - contentType: as the server stated it; only its charset is believed.
    ///   - url: where the body came from; relative addresses are resolved against it.
    ///   - format: `auto`, or the one format that the source is held to.
    ///   - rules: how to read an HTML list page; without them, a page is no feed.
    /// - Throws: `NotAFeed`, which says what the body looks like instead.
    package func document(
        in body: [UInt8], contentType: String?, url: String?, format: String = "auto", rules: ListRules? = nil,
        source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument {
        guard body.count <= limits.maximumBodyBytes else {
            throw NotAFeed(
                looksLike: "a file of \(body.count) bytes, more than the limit of \(limits.maximumBodyBytes)")
        }
        let look = BodyLook(of: body)
        if let table = try table(body, look, MediaType(contentType), format: format, source: source) { return table }
        if let known = otherFormats(
            body, look, charset: MediaType(contentType).charset, url: url, format: format, source: source)
        {
            return known
        }
        if look != .markup, look != .text { throw look.refusal }
        let document = try markup(
            body, contentType: contentType, url: url, format: format, rules: rules, source: source)
        try hold(document, to: format)
        return document
    }

    /// A table of messages, where the format or the content type says so: their columns tell too little of themselves.
    private func table(
        _ body: [UInt8], _ look: BodyLook, _ type: MediaType, format: String, source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument? {
        let isDelimited = type.essence == "text/csv" || type.essence == "text/tab-separated-values"
        let columns = type.parameter("columns")
        guard format == MessageTable.format || format == "auto" && (isDelimited || columns != nil) else { return nil }
        let mapping: ColumnMapping
        do {
            mapping = try ColumnMapping(columns ?? "")
        } catch {
            throw NotAFeed(
                looksLike: "a table whose columns are mapped wrongly", advice: "\(error)",
                trouble: .detailed(.rule(RuleFault(rule: columns ?? "", reason: .columns))))
        }
        let table = MessageTable(mapping: mapping, source: source, limits: limits)
        return switch look {
        case .json: table.document(json: body, charset: type.charset)
        // UTF-16 looks binary but for its mark.
        case .text: table.document(delimited: body, charset: type.charset)
        case .empty, .calendar, .markup, .binary: nil
        }
    }

    /// What is not markup, in one place.
    private func otherFormats(
        _ body: [UInt8], _ look: BodyLook, charset: String?, url: String?, format: String, source: Source.ID
    ) -> ParsedDocument? {
        // A source that is held to calendars may begin with a line of its server's own.
        if format == "ics", look == .text || look == .calendar {
            return ICalendar.document(
                in: body, charset: charset, url: url, format: format, source: source,
                maximumItems: limits.maximumItems)
        }
        return switch look {
        case .json: JSONFormats.document(in: body, charset: charset, url: url, format: format, source: source)
        case .calendar:
            ICalendar.document(
                in: body, charset: charset, url: url, format: format, source: source,
                maximumItems: limits.maximumItems)
        case .empty, .markup, .text, .binary: nil
        }
    }

    private func markup(
        _ body: [UInt8], contentType: String?, url: String?, format: String, rules: ListRules?, source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument {
        let charset = MediaType(contentType).charset
        let isKnownPage = format == "telegram" || format == "schema-org"
        if let rules, !isKnownPage, format == "html-list" || BodyLook.isPage(body) {
            return try ListPage(rules: rules, limits: limits)
                .document(in: body, charset: charset, url: url, source: source)
        }
        if BodyLook.isPage(body) {
            if let known = try knownPage(body, charset: charset, url: url, source: source) { return known }
            throw NotAFeed(
                looksLike: "an HTML page", advice: "give it rules to read it as a list, or find its feed",
                trouble: .plain(.page))
        }
        let text = DecodedText(body, charset: charset, declaration: .xml)
        guard text.bytes.contains(0x3C) else { throw BodyLook.text.refusal }
        return try XMLFormats.document(in: text, url: url, source: source, limits: limits)
    }

    /// A page that needs no rules: it describes its items for machines, or its makers are known.
    private func knownPage(
        _ body: [UInt8], charset: String?, url: String?, source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument? {
        let page: HTMLDocument
        do {
            page = try HTMLDocument(body, charset: charset, limits: limits.markup)
        } catch {
            throw NotAFeed("a page", refused: error)
        }
        return try telegramPreview(page, body, charset: charset, url: url, source: source)
            ?? TelegramExportPage(page)?.document(source: source)
            ?? StructuredPage.document(in: page, url: url, source: source)
    }

    /// Read once more when it breaks off, for what had not ended then.
    private func telegramPreview(
        _ page: HTMLDocument, _ body: [UInt8], charset: String?, url: String?, source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument? {
        guard let preview = TelegramPreview(page, url: url) else { return nil }
        guard PageEnd.isBrokenOff(body) else { return preview.document(source: source) }
        do {
            let (marked, end) = try PageEnd.read(body, charset: charset, limits: limits.markup)
            return TelegramPreview(marked, url: url)?.document(source: source, endingAt: end)
        } catch {
            throw NotAFeed("a page", refused: error)
        }
    }

    private func hold(_ document: ParsedDocument, to format: String) throws(NotAFeed) {
        // YouTube's feeds are Atom 1.0.
        let isHeld =
            format == "auto" || format == document.format || (format == "atom10" && document.format == "youtube")
        guard isHeld else {
            throw NotAFeed(
                looksLike: "a document in the format \(document.format)", advice: "the source is held to \(format)")
        }
    }
}
