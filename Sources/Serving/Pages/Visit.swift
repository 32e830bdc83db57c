import Hummingbird
import Records

/// One request for a page: its address, its language, and how to link onwards without losing the language.
struct Visit {
    let query: QueryString
    let path: String
    let words: Phrases
    let dates: PageDates
    let now: Instant
    /// What the address itself asks for; kept in links only then, so that plain addresses stay plain.
    private let askedLanguage: String?

    init(_ request: Request, configuration: ServingConfiguration, clock: TownClock, now: Instant) {
        self.now = now
        query = QueryString(request.uri.query).withoutTracking
        path = request.uri.path
        let language = PageLanguage.chosen(
            asked: query["lang"], accepted: request.headers[.acceptLanguage], fallback: configuration.language)
        words = Phrases.of(language)
        dates = PageDates(phrases: words, clock: clock)
        askedLanguage = PageLanguage(tag: query["lang"])?.rawValue
    }

    var language: PageLanguage { words.language }

    /// A link to `path` in the visit's language.
    func address(_ path: String, _ parameters: [(name: String, value: String?)] = []) -> Address {
        Address(path, parameters + [("lang", askedLanguage)])
    }

    func frame(
        title: String, configuration: ServingConfiguration, feed: String? = nil, isUnlisted: Bool = false
    ) -> Frame {
        let places = [(words.searchNav, "/"), (words.sourcesNav, "/sources"), (words.aboutNav, "/about")]
        let own = Address(path, query.parameters.map { ($0.name, $0.value) })
        return Frame(
            lang: language.rawValue,
            title: title.isEmpty ? configuration.townName : "\(title) · \(configuration.townName)",
            robots: isUnlisted ? "noindex" : nil, town: configuration.townName, home: address("/").text,
            sources: address("/sources").text, accessibility: address("/accessibility").text + "#single-keys",
            printed: "\(SourceWords.of(language).printed) \(dates.day(dates.clock.day(at: now)))", feed: feed,
            navigation: places.map { Frame.Link(label: $0, href: address($1).text, isCurrent: path == $1) },
            languages: PageLanguage.allCases.map {
                Frame.LanguageLink(
                    code: $0.rawValue, label: $0.name, href: own.with("lang", $0.rawValue).text,
                    isCurrent: $0 == language)
            })
    }
}
