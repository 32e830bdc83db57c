import Records

/// A document as it is compared.
struct Item: Sendable {
    let id: String
    let source: String?
    let isNotice: Bool
    /// A newspaper's page, which holds many texts whole and is a copy of none of them.
    let isPage: Bool
    let urlKey: String?
    let published: Day?
    /// Day, month and year of publication as tokens of a text.
    let publishedNumbers: [UInt32]
    let stated: EventDate?
    let title: [Token]
    /// Ascending.
    let titleNumbers: [UInt32]
    /// Ascending.
    let titleWords: [UInt32]
    /// Of the title's words with numbers left out.
    let titleTemplate: UInt64
    let text: ShingledText
    /// An item without text is compared by its title.
    let hasText: Bool

    init(_ document: Document, _ signature: Signature, boilerplate: Boilerplate) {
        id = document.id
        source = document.source
        isNotice = document.kind == .notice
        isPage = document.kind == .page
        urlKey = document.url
        published = document.published
        publishedNumbers =
            document.published.map { [$0.day, $0.month, $0.year].map { Token.hash(of: String($0)) } } ?? []
        stated = document.stated
        title = signature.title
        titleNumbers = title.filter { $0.marks.contains(.number) }.map(\.hash).ascending()
        titleWords = title.map(\.hash).ascending()
        titleTemplate = Item.template(of: title)
        hasText = !signature.body.isEmpty
        text = ShingledText(tokens: boilerplate.stripped(hasText ? signature.body : signature.title))
    }

    func hasSameTitle(as other: Item) -> Bool {
        !title.isEmpty && titleTemplate == other.titleTemplate
    }

    func hasOtherAddress(than other: Item) -> Bool {
        guard let urlKey, let otherKey = other.urlKey else { return false }
        return urlKey != otherKey
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
