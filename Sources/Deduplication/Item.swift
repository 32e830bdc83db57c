import Records

/// A document as it is compared.
struct Item: Sendable {
    let id: String
    /// Hashes of the source's id and of the address.
    let source: UInt64?
    let url: UInt64?
    let isNotice: Bool
    /// A newspaper's page, which holds many texts whole and is a copy of none of them.
    let isPage: Bool
    let published: Day?
    let stated: EventDate?
    let title: [Token]
    /// Ascending.
    let titleWords: [UInt32]
    /// Of the title's words with numbers left out.
    let titleTemplate: UInt64
    let text: ShingledText
    /// An item without text is compared by its title.
    let hasText: Bool

    init(_ comparand: Comparand, boilerplate: Boilerplate) {
        let signature = comparand.signature
        id = comparand.id
        source = comparand.source
        url = comparand.url
        isNotice = comparand.kind == .notice
        isPage = comparand.kind == .page
        published = comparand.published
        stated = comparand.stated
        title = signature.title
        titleWords = title.map(\.hash).ascending()
        titleTemplate = Item.template(of: title)
        hasText = !signature.body.isEmpty
        text = ShingledText(tokens: boilerplate.stripped(hasText ? signature.body : signature.title))
    }

    func hasSameTitle(as other: Item) -> Bool {
        !title.isEmpty && titleTemplate == other.titleTemplate
    }

    func hasOtherAddress(than other: Item) -> Bool {
        guard let url, let otherURL = other.url else { return false }
        return url != otherURL
    }

    var hasNumberInTitle: Bool { title.contains { $0.marks.contains(.number) } }

    var titleNumbers: some Sequence<UInt32> {
        title.lazy.filter { $0.marks.contains(.number) }.map(\.hash)
    }

    func daysApart(from other: Item) -> Int? {
        guard let published, let otherDay = other.published else { return nil }
        return abs(published.daysSince1970 - otherDay.daysSince1970)
    }

    /// Jaccard index of the titles' words, 0...1.
    func titleSimilarity(to other: Item) -> Double {
        let common = titleWords.count { other.titleWords.containsSorted($0) }
        let all = titleWords.count + other.titleWords.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    private static func template(of title: [Token]) -> UInt64 {
        title.lazy.filter { !$0.marks.contains(.number) }
            .reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) }
    }
}
