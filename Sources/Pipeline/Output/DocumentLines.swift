import Dating
import Linguistics
import Normalization
import Parsing
import Records

/// A parsed document as `letopis parse` prints it: JSON Feed 1.1's names in alphabetical order, safe HTML, instants in
/// UTC.
package struct DocumentLines: Sendable {
    private let clock: TownClock
    private let reader: DateReader
    /// For items in a language in which Americans write.
    private let american: DateReader
    private let fetchedAt: Instant?
    private let content: Content

    package enum Content: Sendable {
        /// Safe HTML, and its text.
        case safe
        /// As published, without the text: to measure what parsing alone costs. Never to be shown.
        case published
    }

    /// - Parameters:
    ///   - clock: the zone of times that state none.
    ///   - language: the document's, which says how to read numbers of dates.
    ///   - fetchedAt: the answer's Date header, which "včera" is relative to.
    package init(clock: TownClock, language: String? = nil, fetchedAt: String? = nil, content: Content = .safe) {
        self.clock = clock
        let reader = DateReader(clock: clock, language: language)
        self.fetchedAt = fetchedAt.flatMap { reader.moment($0)?.instant }
        self.reader = reader
        american = DateReader(clock: clock, language: language, mayBeAmerican: true)
        self.content = content
    }

    /// Writes the feed's line.
    package func write(feed document: ParsedDocument, to output: inout JSONLineWriter) {
        output.object { line in
            line.list("authors", document.authors) { $0.object($1) }
            line.field("date_modified", instant(document.dateModified))
            line.field("description", ItemText.line(document.description))
            line.field("encoding", document.encoding)
            line.field("feed_url", document.feedURL)
            line.field("format", document.format)
            line.field("home_page_url", document.homePageURL)
            line.list("hubs", document.hubs) { $0.object($1) }
            line.field("icon", document.icon)
            line.field("id", document.id)
            line.field("kind", "feed")
            line.field("language", document.language)
            line.field("next_url", document.nextURL)
            line.field("title", ItemText.line(document.title))
            line.field("ttl_minutes", document.timeToLiveMinutes)
            let more = LocalAddress.warning(on: document).map { [$0] } ?? []
            line.list("warnings", document.warnings + more) { $0.object($1) }
            line.field("well_formed", document.isWellFormed)
        }
        output.endLine()
    }

    /// Writes a line for each item, in the order of the document; `flush` is called behind each. An id that stands twice
    /// is demoted: then addresses and titles tell items apart.
    package func write(
        itemsOf document: ParsedDocument, to output: inout JSONLineWriter, flush: (inout JSONLineWriter) -> Void
    ) {
        let cleaner = SafeContent()
        let identities = identities(of: document.items)
        document.items.withUnsafeBufferPointer { items in
            guard let first = items.baseAddress else { return }
            for index in items.indices {
                output.object { write(first + index, identities[index], with: cleaner, to: &$0) }
                output.endLine()
                flush(&output)
            }
        }
    }

    /// Writes an article as an item, with how it was found.
    package func write(_ article: Article, to output: inout JSONLineWriter) {
        let item = ParsedItem(article)
        output.object { line in
            line.field("_confidence", (article.confidence * 100).rounded() / 100)
            line.field("_extractor", article.extractor.rawValue)
            for identity in identities(of: [item]) {
                withUnsafePointer(to: item) { write($0, identity, with: SafeContent(), to: &line) }
            }
        }
        output.endLine()
    }

    /// Writes rules that were guessed, with the items that they find.
    package func write(_ suggestion: ListSuggestion, to output: inout JSONLineWriter) {
        let items = suggestion.document.items
        let cleaner = SafeContent()
        output.object { line in
            line.list("items", Array(zip(items, identities(of: items)))) { line, item in
                line.object { line in withUnsafePointer(to: item.0) { write($0, item.1, with: cleaner, to: &line) } }
            }
            line.field("kind", "suggestion")
            line.field("rules") { rules in
                for member in suggestion.members { rules.field(named: member.key, member.value) }
            }
        }
        output.endLine()
    }

    /// An item as people read it on a terminal.
    package func readable(_ item: ParsedItem) -> ReadableItem {
        ReadableItem(
            title: ItemText.line(item.title), url: LocalAddress.refused(item.url),
            authors: item.authors.compactMap(\.name), text: readableText(of: item),
            published: moment(item.datePublished, in: item.language)?.instant, rawDate: item.datePublished)
    }

    private func identities(of items: [ParsedItem]) -> [Identity] {
        items.withUnsafeBufferPointer { items in Identities.keys(count: items.count) { items[$0].id } }
            ?? Identities.keys(
                of: items.map { item in
                    Identities.Traits(
                        id: item.id, url: item.url,
                        rawDate: item.datePublished.flatMap { DateReader.countsFromNow($0) ? nil : $0 } ?? item.startAt,
                        title: item.title,
                        text: item.contentText ?? item.contentHTML ?? item.summary ?? "")
                })
    }

    /// Takes the item by its place: passed as a value, it would be copied field by field.
    private func write(
        _ item: UnsafePointer<ParsedItem>, _ identity: Identity, with cleaner: SafeContent,
        to line: inout JSONLineWriter
    ) {
        if let latitude = item.pointee.latitude, let longitude = item.pointee.longitude {
            line.field("_geo") { place in
                place.field("latitude", latitude)
                place.field("longitude", longitude)
            }
        }
        line.list("attachments", LocalAddress.refused(item.pointee.attachments)) { $0.object($1) }
        line.list("authors", item.pointee.authors) { $0.object($1) }
        let picture = writeContent(of: item, with: cleaner, to: &line)
        line.field("date_modified", moment(item.pointee.dateModified, in: item.pointee.language)?.instant)
        let published = moment(item.pointee.datePublished, in: item.pointee.language)
        line.field("date_published", published?.instant)
        // Counted from the fetch: whoever imports the line must not count again.
        if let published, published.origin == .relative {
            line.field("date_published_origin", published.origin.rawValue)
        }
        line.field("date_published_precision", published?.precision.rawValue)
        line.field("date_raw", item.pointee.writtenDate ?? item.pointee.datePublished)
        let start = scheduled(item.pointee.startAt, in: item.pointee.timeZone)
        let end = scheduled(item.pointee.endAt, in: item.pointee.timeZone)
        line.field("end_at", end?.instantOfEnd(after: start))
        line.field("external_url", LocalAddress.refused(item.pointee.externalURL))
        line.field("id", id(of: item, identity))
        line.field("id_source", identity.origin.rawValue)
        line.field("image", LocalAddress.refused(item.pointee.image) ?? picture)
        line.field("kind", "item")
        line.field("language", item.pointee.language)
        line.field("place", item.pointee.place)
        line.field("start_at", start?.instant)
        write("summary", item.pointee.summary, with: cleaner, to: &line)
        line.field("tags", item.pointee.tags)
        writeTitle(item.pointee.title, with: cleaner, to: &line)
        line.field("url", LocalAddress.refused(item.pointee.url))
        if item.pointee.isWithdrawn { line.field("withdrawn", true) }
    }

    /// As published; what was put together from other fields has a word before it that says so (`title:`, `text:`).
    private func id(of item: UnsafePointer<ParsedItem>, _ identity: Identity) -> String {
        switch identity.origin {
        case .guid: item.pointee.id.map { PlainText.line($0) } ?? identity.key
        case .url: item.pointee.url ?? identity.key
        case .derived: identity.key
        }
    }

    /// Returns the address of the content's first picture, where the item states none.
    private func writeContent(
        of item: UnsafePointer<ParsedItem>, with cleaner: SafeContent, to line: inout JSONLineWriter
    ) -> String? {
        guard content == .safe else {
            line.field("content_html", item.pointee.contentHTML)
            line.field("content_text", item.pointee.contentText)
            return nil
        }
        var picture: String?
        if let html = item.pointee.contentHTML {
            let base = item.pointee.baseURL ?? item.pointee.url
            cleaner.read(html, base: base)
            line.field("content_html", utf8: cleaner.html)
            if cleaner.heldPicture, LocalAddress.refused(item.pointee.image) == nil {
                picture = ContentPicture.address(in: html, base: base)
            }
        }
        if let text = item.pointee.contentText {
            line.field("content_text", PlainText.paragraphs(text))
        } else if item.pointee.contentHTML != nil {
            line.field("content_text", utf8: cleaner.text)
        }
        return picture
    }

    private func instant(_ raw: String?) -> Instant? { moment(raw, in: nil)?.instant }

    private func moment(_ raw: String?, in language: String?) -> Moment? {
        guard let raw else { return nil }
        return (DateReader.mayBeAmerican(language) ? american : reader).moment(raw, relativeTo: fetchedAt)
            .flatMap { PublicationDate.plausible($0, fetchedAt: fetchedAt) }
    }

    /// When something begins or ends.
    private func scheduled(_ raw: String?, in timeZone: String?) -> Moment? {
        guard let raw else { return nil }
        guard let timeZone, timeZone != clock.identifier else { return reader.scheduled(raw) }
        // A zone that the system does not know: the town's is the likelier one, as in Normalization.
        let zone = (try? TownClock(timeZone: timeZone)) ?? clock
        return DateReader(clock: zone).scheduled(raw)
    }

    /// Writes the text of what may be HTML.
    private func write(
        _ name: StaticString, _ html: String?, with cleaner: SafeContent, to line: inout JSONLineWriter
    ) {
        guard let html else { return }
        if content == .published || SafeContent.isTidyText(html) {
            line.field(name, html)
        } else {
            cleaner.read(html, base: nil)
            line.field(name, utf8: cleaner.text)
        }
    }

    /// One line; a title that holds tags goes the way to the archive.
    private func writeTitle(_ title: String?, with cleaner: SafeContent, to line: inout JSONLineWriter) {
        guard let title else { return }
        if content == .published || SafeContent.isTidyText(title) {
            line.field("title", title)
        } else if title.utf8.contains(where: { $0 == 0x3C || $0 == 0x0A || $0 == 0x0D }) {
            line.field("title", ItemText.line(title))
        } else {
            write("title", title, with: cleaner, to: &line)
        }
    }

    private func readableText(of item: ParsedItem) -> String? {
        item.contentText.map { PlainText.paragraphs($0) } ?? item.contentHTML.map { HTMLSanitizer().text($0) }
    }
}

extension JSONLineWriter {
    fileprivate mutating func object(_ author: Author) {
        object { line in
            line.field("email", author.email)
            line.field("name", author.name.flatMap { SafeContent.isTidyText($0) ? $0 : ItemText.line($0) })
            line.field("url", LocalAddress.refused(author.url))
        }
    }

    fileprivate mutating func object(_ hub: ParsedDocument.Hub) {
        object { line in
            line.field("type", hub.type)
            line.field("url", hub.url)
        }
    }

    fileprivate mutating func object(_ warning: ParsedDocument.Warning) {
        object { line in
            line.field("code", warning.code)
            line.field("line", warning.line)
            line.field("message", warning.message)
        }
    }

    fileprivate mutating func object(_ attachment: Attachment) {
        object { line in
            line.field("duration_in_seconds", attachment.durationInSeconds)
            line.field("mime_type", attachment.mimeType)
            line.field("size_in_bytes", attachment.sizeInBytes)
            line.field("title", attachment.title.flatMap { SafeContent.isTidyText($0) ? $0 : ItemText.line($0) })
            line.field("url", attachment.url)
        }
    }
}
