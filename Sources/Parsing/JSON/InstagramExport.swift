import Records

/// An Instagram account's own archive (`posts_1.json`): a list of posts with their media.
enum InstagramExport: JSONFormat {
    static let names = ["instagram"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains { post in
            post["media"]?.elements?.contains { $0["creation_timestamp"] != nil } ?? false
        }
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        root.elements ?? root.members.compactMap(\.value.elements).first ?? []
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        let media = element["media"]?.elements ?? []
        // A post of one picture has its words at the picture.
        let words = ([element] + media).compactMap { $0["title"]?.text.map(ByteLetters.repaired) }
        item.contentText = SocialPost.words(words)
        item.datePublished =
            element["creation_timestamp"]?.scalarText
            ?? media.lazy.compactMap { $0["creation_timestamp"]?.scalarText }.first
        item.attachments = media.compactMap { file in file["uri"]?.text.map { Attachment(url: $0) } }
        return try SocialPost.whole(item)
    }
}
