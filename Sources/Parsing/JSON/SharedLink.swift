import Records

/// A link that a post shares, with what its network shows of the page behind it.
struct SharedLink {
    let url: String?
    let title: String?
    let description: String?

    /// Title and description in one text; nil where the network shows neither.
    var words: String? {
        guard let title else { return description }
        guard let description, description != title else { return title }
        return description.hasPrefix(title) ? description : "\(title) – \(description)"
    }

    /// Of a post without words of its own these are its title and text; beside a post's own words they are the name of
    /// the link, and none is lost.
    func enter(into item: inout ParsedItem) {
        item.externalURL = item.externalURL ?? url
        guard let words else { return }
        if item.contentText == nil, item.contentHTML == nil, item.title == nil {
            item.title = title
            item.contentText = title == nil ? description : description.flatMap { $0 == title ? nil : $0 }
        } else if item.attachments.contains(where: { $0.title == words }) {
            // The link's picture is called so.
        } else if let url {
            guard !item.attachments.contains(where: { $0.url == url }) else { return }
            item.attachments.append(Attachment(url: url, title: words))
        } else if item.contentHTML == nil {
            item.contentText = [item.contentText, words].compactMap(\.self).joined(separator: "\n\n")
        }
    }
}
