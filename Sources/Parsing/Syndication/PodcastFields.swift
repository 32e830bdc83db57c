import Records

/// What iTunes' and Podcasting 2.0's modules say of an episode or a programme.
struct PodcastFields {
    var title: ElementNode?
    var author: ElementNode?
    var summary: ElementNode?
    var subtitle: ElementNode?
    var image: String?
    var durationInSeconds: Int?
    var keywords: [String] = []
    var categories: [String] = []
    var people: [String] = []
    var owner: Author?
    /// Transcripts and chapters: a second fetch would bring them.
    var attachments: [Attachment] = []

    /// Takes `node` in when it belongs to one of the modules.
    mutating func read(_ node: ElementNode) {
        switch node.element {
        case .iTunesTitle: title = title ?? node.ifStated
        case .iTunesAuthor: author = author ?? node.ifStated
        case .iTunesSummary: summary = summary ?? node.ifStated
        case .iTunesSubtitle: subtitle = subtitle ?? node.ifStated
        case .iTunesImage:
            image =
                image ?? (node.attribute("href") ?? node.value).map { URLReference.resolved($0, against: node.base) }
        case .iTunesDuration: durationInSeconds = durationInSeconds ?? FeedNumber.seconds(node.value)
        case .iTunesKeywords: keywords += FeedText.list(node.value)
        case .iTunesCategory: readCategory(node)
        case .iTunesOwner:
            owner = Author(name: node.first(.iTunesName)?.value, email: node.first(.iTunesEmail)?.value)
        case .podcastPerson: people.append(ifAny: node.value)
        case .podcastTranscript: readFile(node, called: "transcript")
        case .podcastChapters: readFile(node, called: "chapters")
        default: break  // a list of names, most of them of other modules
        }
    }

    private mutating func readCategory(_ node: ElementNode) {
        categories.append(ifAny: node.attribute("text"))
        for child in node.children where child.element == .iTunesCategory { readCategory(child) }
    }

    private mutating func readFile(_ node: ElementNode, called title: String) {
        guard let url = node.attribute("url") else { return }
        attachments.append(
            Attachment(
                url: URLReference.resolved(url, against: node.base), mimeType: node.attribute("type"), title: title))
    }
}
