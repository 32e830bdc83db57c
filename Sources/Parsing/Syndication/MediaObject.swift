import Records

/// One file of Media RSS: `media:content`, alone or in a group.
struct MediaObject {
    var url: String?
    var mimeType: String?
    var medium: String?
    var sizeInBytes: Int?
    var durationInSeconds: Int?
    var title: String?
    var isDefault: Bool

    init(_ node: ElementNode) {
        // Films that are only to be seen state a player in the place of a file.
        let player = node.first(.mediaPlayer)?.attribute("url")
        let file = node.attribute("url")
        url = (file ?? player).map { URLReference.resolved($0, against: node.base) }
        mimeType = node.attribute("type") ?? (file == nil ? "text/html" : nil)
        medium = node.attribute("medium")
        sizeInBytes = FeedNumber.count(node.attribute("filesize"))
        durationInSeconds = FeedNumber.seconds(node.attribute("duration"))
        title = node.first(.mediaTitle)?.value
        isDefault = node.attribute("isdefault") == "true"
    }

    /// The page that plays an entry, stated beside its files.
    init?(player node: ElementNode) {
        guard let address = node.attribute("url") else { return nil }
        url = URLReference.resolved(address, against: node.base)
        mimeType = "text/html"
        isDefault = false
    }

    var isImage: Bool { medium == "image" || mimeType?.hasPrefix("image/") == true }

    /// Nil without an address, and for the player that YouTube states as if it were a film.
    var attachment: Attachment? {
        guard let url, mimeType != "application/x-shockwave-flash" else { return nil }
        return Attachment(
            url: url, mimeType: mimeType, title: title, sizeInBytes: sizeInBytes, durationInSeconds: durationInSeconds)
    }
}
