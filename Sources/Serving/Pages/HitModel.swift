import Archiving
import Records

/// A result in the list.
struct HitModel {
    let hitLink: String
    let hitLanguage: String
    let title: [Run]
    let isUntitled: Bool
    let snippet: Snippet?
    let date: DateModel
    let sourceName: String
    /// When it takes place, of an event or a meeting.
    let hitEvent: String?
    let hitSubject: String?
    let gone: String?
    let more: More?
    /// The article's own address; both addresses stand on paper only.
    let original: String?
    let permalink: String

    struct Run {
        let text: String
        let isHit: Bool
    }

    struct Snippet {
        let runs: [Run]
    }

    struct More {
        let label: String
        let href: String
    }

    init(_ hit: SearchHit, visit: Visit, names: FacetNames, configuration: ServingConfiguration) {
        let item = hit.item
        let address = visit.address("/items/\(Address.escaped(item.id))").text
        hitLink = address
        original = WebLink.safe(item.url)
        permalink = configuration.permalink(of: item.id)
        hitLanguage = item.language ?? ""
        let runs = hit.title.map { Run(text: $0.text, isHit: $0.isHit) }
        isUntitled = item.title == nil
        title = runs.isEmpty ? [Run(text: Heading.text(of: item, words: visit.words), isHit: false)] : runs
        let snippetRuns = hit.snippet.map { Run(text: $0.text, isHit: $0.isHit) }
        snippet = snippetRuns.isEmpty ? nil : Snippet(runs: snippetRuns)
        date = DateModel(item, visit: visit, withTime: false)
        sourceName = item.sourceName
        let event = [.event, .meeting].contains(item.kind) ? item.event : nil
        hitEvent = event.map { "\(visit.words.event): \(visit.dates.days($0))" }
        hitSubject = item.subject.map { names.name($0, .subject) }
        if let since = item.missingSince {
            gone = "\(visit.words.missingSince) \(visit.dates.day(visit.dates.clock.day(at: since)))"
        } else {
            gone = item.withdrawnAt == nil ? nil : visit.words.withdrawn
        }
        let others = hit.storySize - 1
        more =
            others > 0
            ? More(label: "+\u{202F}\(visit.dates.count(others, of: visit.words.sameStory))", href: address + "#story")
            : nil
    }
}

/// What an item is called where it has no title: its first words, which are its own.
enum Heading {
    private static let length = 70

    static func text(of item: ListedItem, words: Phrases) -> String {
        if let title = item.title { return title }
        let line = item.beginning
        guard !line.isEmpty else { return words.untitled }
        guard line.count > length else { return line }
        let cut = line.prefix(length)
        let words = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
        return words.prefix(through: words.lastIndex { !$0.isPunctuation } ?? words.startIndex) + "…"
    }
}

/// A date for people and for machines.
struct DateModel {
    let machine: String
    let text: String
    let note: String?

    init(_ item: ListedItem, visit: Visit, withTime: Bool) {
        let clock = visit.dates.clock
        switch item.date.precision {
        case .minute, .second: machine = clock.iso8601(item.date.instant)
        case .day: machine = item.day.iso8601
        case .month: machine = String(item.day.iso8601.prefix(7))
        case .year: machine = String(item.day.iso8601.prefix(4))
        }
        let isFirstSeen = item.date.origin == .firstSeen
        text = visit.dates.moment(item.date, withTime: withTime && !isFirstSeen)
        note = isFirstSeen ? visit.words.dateNotStated : nil
    }
}
