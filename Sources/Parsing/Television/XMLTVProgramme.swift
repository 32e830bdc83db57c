import Records

/// A `programme` of XMLTV: a broadcast at its time on its channel. Times stay as written (14 or 12 digits, with an
/// offset, a zone's letters or none).
enum XMLTVProgramme {
    static func item(from node: ElementNode) throws(EntryFault) -> ParsedItem {
        let channel = node.attribute("channel")
        let start = node.attribute("start")
        let title = text(node, .title)
        guard let start else {
            throw EntryFault(reference: title ?? channel, reason: "the programme has no start")
        }
        guard title != nil || channel != nil else {
            throw EntryFault(reference: start, reason: "the programme has neither a title nor a channel")
        }
        var item = ParsedItem()
        item.kind = .broadcast
        // The format has no identifiers: a channel shows one programme at a time. Programmes that share a slot carry
        // their part of it.
        item.id = [channel ?? "", start, node.attribute("clumpidx")].compactMap(\.self).joined(separator: " ")
        item.title = title
        item.summary = text(node, .subTitle)
        item.contentText = text(node, .desc)
        item.language = language(of: node)
        item.startAt = start
        item.endAt = node.attribute("stop")
        item.authors = [channel.map { Author(name: $0) }].compactMap(\.self)
        item.url = node.first(.url)?.value.map { URLReference.resolved($0, against: node.base) }
        item.image = node.first(.icon)?.attribute("src").map { URLReference.resolved($0, against: node.base) }
        item.tags = tags(of: node)
        item.people = people(of: node)
        item.references = references(of: node)
        return item
    }

    /// A programme states its texts in several languages; the first is the broadcaster's own.
    private static func text(_ node: ElementNode, _ element: FeedElement) -> String? {
        let wanted = language(of: node)
        let texts = node.children.filter { $0.element == element && $0.value != nil }
        return (texts.first { $0.attribute("lang") == wanted } ?? texts.first)?.value
    }

    private static func language(of node: ElementNode) -> String? {
        node.first(.title)?.attribute("lang")
    }

    private static func tags(of node: ElementNode) -> [String] {
        let wanted = language(of: node)
        let marked = node.children.filter {
            ($0.element == .category || $0.element == .keyword) && $0.value != nil
        }
        let own = marked.filter { $0.attribute("lang") == wanted }
        var tags = (own.isEmpty ? marked : own).compactMap(\.value)
        if node.first(.previouslyShown) != nil { tags.append(repeatTag) }
        if node.first(.premiere) != nil { tags.append("premiere") }
        if node.first(.live) != nil { tags.append("live") }
        return FeedText.unique(tags)
    }

    /// The tag of a broadcast that was shown before.
    static let repeatTag = "repeat"

    private static func people(of node: ElementNode) -> [String] {
        guard let credits = node.first(.credits) else { return [] }
        return FeedText.unique(credits.children.compactMap(\.value))
    }

    private static func references(of node: ElementNode) -> [Reference] {
        node.children.filter { $0.element == .episodeNumber }.compactMap { number in
            number.value.map { Reference(scheme: "episode-num/\(number.attribute("system") ?? "onscreen")", value: $0) }
        }
    }
}
