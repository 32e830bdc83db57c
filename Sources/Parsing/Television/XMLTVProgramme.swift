import Records

/// A `programme` of XMLTV: a broadcast at its time on its channel. Times stay as written (14 or 12 digits, with an
/// offset, a zone's letters or none).
enum XMLTVProgramme {
    static func item(from node: ElementNode) throws(EntryFault) -> ParsedItem {
        let channel = node.attribute("channel")
        let start = node.attribute("start").map(XMLTVTime.unambiguous)
        let title = text(node, .title)
        guard let start else {
            throw EntryFault(
                kind: .incomplete, reference: title ?? channel, example: title ?? channel,
                reason: "the programme has no start")
        }
        guard title != nil || channel != nil else {
            throw EntryFault(
                kind: .incomplete, reference: start, reason: "the programme has neither a title nor a channel")
        }
        let broadcast = broadcast(node, channel: channel)
        var item = ParsedItem()
        item.kind = .broadcast
        // The format has no identifiers: a channel shows one programme at a time. Programmes that share a slot carry
        // their part of it.
        item.id = [channel ?? "", start, broadcast.slot].compactMap(\.self).joined(separator: " ")
        item.title = title
        item.summary = text(node, .subTitle)
        item.contentText = text(node, .desc)
        item.language = language(of: node)
        item.startAt = start
        item.endAt = node.attribute("stop").map(XMLTVTime.unambiguous)
        item.authors = [channel.map { Author(name: $0) }].compactMap(\.self)
        item.url = node.first(.url)?.value.map { URLReference.resolved($0, against: node.base) }
        item.image = node.first(.icon)?.attribute("src").map { URLReference.resolved($0, against: node.base) }
        item.tags = FeedText.unique(categories(of: node) + marks(of: broadcast))
        item.people = FeedText.unique(broadcast.credits.map(\.name))
        item.references = references(of: node)
        item.broadcast = broadcast
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

    private static func categories(of node: ElementNode) -> [String] {
        let wanted = language(of: node)
        let marked = node.children.filter {
            ($0.element == .category || $0.element == .keyword) && $0.value != nil
        }
        let own = marked.filter { $0.attribute("lang") == wanted }
        return (own.isEmpty ? marked : own).compactMap(\.value)
    }

    // MARK: - What listings add

    private static func broadcast(_ node: ElementNode, channel: String?) -> Broadcast {
        var broadcast = Broadcast(channel: channel)
        broadcast.slot = node.attribute("clumpidx")
        broadcast.isRepeat = node.first(.previouslyShown) != nil
        broadcast.isPremiere = node.first(.premiere) != nil
        broadcast.isNew = node.first(.new) != nil
        broadcast.isLastChance = node.first(.lastChance) != nil
        broadcast.isLive = node.first(.live) != nil
        for credit in node.children where credit.element == .credits {
            broadcast.credits += credit.children.compactMap { person in
                // A picture or an address may stand behind the name.
                let name = person.hasMarkup ? person.value.map { String($0.prefix { $0 != "<" }) } : person.value
                guard let name, name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
                return Broadcast.Credit(
                    role: person.element.rawValue, name: name, part: person.attribute("role"))
            }
        }
        return broadcast
    }

    /// The tags that the marks of a broadcast give, as a reader of the archive searches them.
    static func marks(of broadcast: Broadcast) -> [String] {
        [
            (broadcast.isRepeat, "repeat"), (broadcast.isPremiere, "premiere"), (broadcast.isNew, "new"),
            (broadcast.isLastChance, "last-chance"), (broadcast.isLive, "live"),
        ].filter(\.0).map(\.1)
    }

    /// `episode-num`: `onscreen` as shown, `xmltv_ns` as `season.episode.part` from nought.
    private static func references(of node: ElementNode) -> [Reference] {
        node.children.filter { $0.element == .episodeNumber }.compactMap { number in
            number.value.map { Reference(scheme: "\(scheme)\(number.attribute("system") ?? "onscreen")", value: $0) }
        }
    }

    static let scheme = "episode-num/"
}
