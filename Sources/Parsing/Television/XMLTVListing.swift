import Records

/// What an XMLTV document says of itself and of its channels.
enum XMLTVListing {
    /// Enters the description, and puts the channels' names in the place of their identifiers.
    static func describe(_ listing: ElementNode, in document: inout ParsedDocument) {
        document.homePageURL = listing.attribute("source-info-url")
        document.title = listing.attribute("source-info-name")
        document.dateModified = listing.attribute("date")
        var names: [String: String] = [:]
        for channel in listing.children where channel.element == .channel {
            guard let id = channel.attribute("id"), let name = channel.first(.displayName)?.value else { continue }
            names[id] = names[id] ?? name
            document.icon =
                document.icon
                ?? channel.first(.icon)?.attribute("src").map { URLReference.resolved($0, against: channel.base) }
        }
        for index in document.items.indices {
            guard let id = document.items[index].authors.first?.name, let name = names[id] else { continue }
            document.items[index].authors = [Author(name: name)]
        }
        if document.title == nil, names.count == 1 { document.title = names.values.first }
    }
}
