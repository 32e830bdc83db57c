import Dating
import Foundation
import Harvesting
import Linguistics
import Normalization
import Parsing
import Records

/// Tells whether a captured document is a feed, and what source it would make.
struct FeedReading: Sendable {
    private let parser = Parser()
    private let clock: TownClock
    private let dates: DateReader
    private let detector = LanguageDetector()
    private let townLanguage: String?

    init(town: Configuration.Town) {
        clock = town.clock
        dates = DateReader(clock: town.clock)
        townLanguage = town.languages.first
    }

    /// Nil when the document holds nothing that could be harvested. `title` is what the page calls it.
    func feed(in capture: Capture, title: String?, way: FoundFeed.Way) -> FoundFeed? {
        let document: ParsedDocument
        do {
            document = try parser.document(
                in: capture.body, contentType: capture.contentType, url: capture.finalURL, source: capture.source)
        } catch {
            return nil  // that it is no feed is the answer
        }
        let name =
            [document.title.flatMap { ItemText.line($0) }, title].compactMap { $0.flatMap(Self.line) }.first
            ?? Self.host(of: capture)
        let moments = document.items.compactMap { $0.datePublished ?? $0.dateModified }
            .compactMap { dates.moment($0, relativeTo: capture.fetchedAt) }
        return FoundFeed(
            url: capture.requestedURL, way: way, format: document.format, name: name,
            kind: KindGuess.kind(format: document.format, words: [name, title ?? "", capture.requestedURL]),
            language: language(of: document), items: document.items.count,
            newest: moments.max { $0.instant < $1.instant }.map { clock.day(at: $0.instant) }, digest: capture.digest,
            isOfComments: Self.isOfComments(capture.requestedURL, names: [name, title]),
            keys: document.items.compactMap(Self.key), letters: document.items.reduce(0) { $0 + Self.letters(of: $1) })
    }

    /// What the page lists, as far as rules can be guessed that read it, the likeliest first; empty where nothing on it
    /// repeats as news do.
    func lists(in capture: Capture) -> [FoundList] {
        let found: [ListSuggestion]
        do {
            found = try ListSuggestion.suggestions(
                in: capture.body, contentType: capture.contentType, url: capture.finalURL)
        } catch {
            return []  // that it is no list is the answer
        }
        return found.map { list in
            let name = ItemText.line(list.document.title).flatMap(Self.line) ?? Self.host(of: capture)
            let items = list.document.items.map { item in
                FoundList.Item(title: ItemText.line(item.title ?? item.contentText), date: date(of: item, capture))
            }
            return FoundList(
                url: capture.finalURL, name: name,
                kind: KindGuess.kind(format: nil, words: [name, capture.finalURL]),
                language: language(of: list.document), items: items,
                rules: list.members.map { FoundList.Rule(key: $0.key, value: $0.value) })
        }
    }

    private func date(of item: ParsedItem, _ capture: Capture) -> String? {
        guard let written = item.datePublished else { return nil }
        return dates.moment(written, relativeTo: capture.fetchedAt).map { clock.day(at: $0.instant).iso8601 }
            ?? ItemText.line(written)
    }

    private static func key(of item: ParsedItem) -> String? {
        item.url.map { URLKey.key($0) ?? $0 } ?? item.id ?? item.title
    }

    private static func letters(of item: ParsedItem) -> Int {
        [item.summary, item.contentHTML, item.contentText].reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    }

    /// By its address, or by the words in which the web's systems name such feeds. A newspaper's column of that name is
    /// none.
    private static func isOfComments(_ url: String, names: [String?]) -> Bool {
        let parts = url.lowercased().split { !$0.isLetter }
        if parts.contains("comments") { return true }
        return names.compactMap(\.self).contains { name in
            let words = Folding.fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            return commentNames.contains { words.hasPrefix($0 + " ") } || commentMarks.contains { words.contains($0) }
        }
    }

    // Folded, as `Folding` leaves them.
    private static let commentNames = [
        "komentare pro", "komentare k", "komentare ke", "komentare u", "komentare na", "kommentare fur",
        "kommentare zu", "comments for", "comments on", "коментарі до", "коментарі для", "komentarze do",
    ]
    private static let commentMarks = [
        "rss komentaru", "kanal komentaru", "kommentar feed", "comments feed", "стрічка коментарів",
        "kanal z komentarzami",
    ]

    /// As the document states it, else as its titles read.
    private func language(of document: ParsedDocument) -> String? {
        if let stated = document.language.map(LanguageName.tag)?.prefix(while: { $0 != "-" && $0 != "_" }).lowercased(),
            (2...3).contains(stated.count), stated.allSatisfy({ $0.isASCII && $0.isLetter })
        {
            return stated
        }
        let text = document.items.prefix(20).compactMap { $0.title ?? $0.summary }.joined(separator: ". ")
        return detector.language(of: text, hint: townLanguage)
    }

    private static func line(_ text: String) -> String? {
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(120))
    }

    private static func host(of capture: Capture) -> String {
        let rest = capture.requestedURL.drop { $0 != "/" }.drop { $0 == "/" }
        return String(rest.prefix { $0 != "/" })
    }
}
