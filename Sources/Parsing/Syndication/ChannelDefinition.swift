import Records

/// Microsoft's Channel Definition Format: pages of a site as items, names in capitals, addresses in attributes.
enum ChannelDefinition {
    static func item(from node: ElementNode) -> ParsedItem {
        var item = ParsedItem()
        item.baseURL = node.base
        item.url = address(of: node)
        item.title = node.first(.title)?.value ?? node.attribute("title")
        item.contentHTML = node.first(.abstract)?.value
        item.dateModified = node.attribute("lastmod")
        item.image = node.first(.logo)?.attribute("href").map { URLReference.resolved($0, against: node.base) }
        return item
    }

    static func describe(_ channel: ElementNode, in document: inout ParsedDocument) {
        document.title = channel.first(.title)?.value
        document.description = channel.first(.abstract)?.value
        document.homePageURL = address(of: channel)
        document.feedURL = channel.attribute("self").map { URLReference.resolved($0, against: channel.base) }
        document.dateModified = channel.attribute("lastmod")
        document.icon = channel.first(.logo)?.attribute("href").map { URLReference.resolved($0, against: channel.base) }
    }

    private static func address(of node: ElementNode) -> String? {
        (node.attribute("href") ?? node.first(.a)?.attribute("href"))
            .map { URLReference.resolved($0, against: node.base) }
    }
}
