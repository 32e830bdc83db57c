import Archiving
import Records

/// What the search page shows.
struct SearchModel {
    let frame: Frame
    let w: Phrases
    let form: SearchForm
    let warnings: [String]
    let partial: String?
    let heading: String
    /// The query as it was typed, for the clip sheet, which has no form; nil when there was none.
    let asked: String?
    let chips: Chips?
    let empty: Empty?
    let hits: [HitModel]
    let hasFacets: Bool
    let facets: [FacetModel]
    let timeline: TimelineModel?
    let pager: Pager?
    let feedLink: String
    let dataLink: String

    struct Chips {
        let list: [Chip]
    }

    struct Chip {
        let label: String
        let href: String
    }

    struct Empty {
        let emptyTitle: String
        let advice: Advice?
    }

    struct Advice {
        let lines: [String]
    }

    struct Pager {
        let firstPage: String?
        let nextPage: String?
    }

    init(
        page: SearchPage, question: PageQuestion, visit: Visit, configuration: ServingConfiguration,
        steps: [TimelineStep], sourceNames: [Source.ID: String]
    ) {
        let words = visit.words
        let names = FacetNames(words: words, sourceNames: sourceNames)
        let address = question.address(visit)
        var selection = address
        for name in ["lang", "sort"] { selection[name] = nil }
        let feed = Address("/api/v1/feed.atom", selection.parameters.map { ($0.name, $0.value) })
        w = words
        frame = visit.frame(title: question.query, configuration: configuration, feed: feed.text)
        form = SearchForm(question, visit: visit)
        warnings = page.warnings.map { $0.problem.sentence(in: words.language) }
        partial = page.isPartial ? words.partial : nil
        heading = SearchModel.heading(page, question: question, visit: visit)
        asked = question.query.isEmpty ? nil : question.query
        chips = SearchModel.chips(question, address: address, names: names, visit: visit)
        empty = page.hits.isEmpty ? SearchModel.empty(question, words) : nil
        hits = page.hits.map { HitModel($0, visit: visit, names: names, configuration: configuration) }
        facets = FacetModel.all(page, question: question, address: address, names: names, visit: visit)
        timeline = TimelineModel(steps, address: address, visit: visit)
        hasFacets = !page.hits.isEmpty
        feedLink = feed.text
        dataLink = Address("/api/v1/items", selection.parameters.map { ($0.name, $0.value) }).text
        let next = page.nextCursor.map { address.with("cursor", $0).text }
        let first = question.request.cursor == nil ? nil : address.text
        pager = next == nil && first == nil ? nil : Pager(firstPage: first, nextPage: next)
    }

    private static func heading(_ page: SearchPage, question: PageQuestion, visit: Visit) -> String {
        let words = visit.words
        if question.query.isEmpty && !question.hasFilters { return words.newestItems }
        let count = visit.dates.count(page.total.value, of: words.results)
        return page.total.relation == .gte ? "\(words.atLeast) \(count)" : count
    }

    private static func empty(_ question: PageQuestion, _ words: Phrases) -> Empty {
        if question.query.isEmpty && !question.hasFilters { return Empty(emptyTitle: words.emptyArchive, advice: nil) }
        return Empty(
            emptyTitle: words.nothingFound,
            advice: Advice(lines: words.nothingAdvice + (question.hasFilters ? [words.clearAdvice] : [])))
    }

    /// The filters in force, each with the address without it.
    private static func chips(
        _ question: PageQuestion, address: Address, names: FacetNames, visit: Visit
    ) -> Chips? {
        let request = question.request
        var list: [Chip] = []
        if let source = request.source {
            list.append(Chip(label: names.name(source, .source), href: address.with("source", nil).text))
        }
        if let kind = request.kind {
            list.append(Chip(label: names.name(kind.rawValue, .kind), href: address.with("kind", nil).text))
        }
        if let subject = request.subject {
            list.append(Chip(label: names.name(subject, .subject), href: address.with("subject", nil).text))
        }
        if request.from != nil || request.to != nil {
            let days =
                question.year ?? "\(request.from.map(visit.dates.day) ?? "") – \(request.to.map(visit.dates.day) ?? "")"
            list.append(Chip(label: days, href: address.with("from", nil).with("to", nil).text))
        }
        return list.isEmpty ? nil : Chips(list: list)
    }
}

/// The form above the results, filled with what was asked.
struct SearchForm {
    let query: String
    let from: String
    let to: String
    let orders: [Choice]
    let hidden: [Field]

    struct Choice {
        let value: String
        let label: String
        let isChosen: Bool
    }

    struct Field {
        let name: String
        let value: String
    }

    init(_ question: PageQuestion, visit: Visit) {
        let request = question.request
        query = question.query
        from = request.from?.iso8601 ?? ""
        to = request.to?.iso8601 ?? ""
        let words = visit.words
        orders = [(SearchRequest.Sort.newest, words.newest), (.oldest, words.oldest), (.relevance, words.relevance)].map
        {
            Choice(value: $0.rawValue, label: $1, isChosen: $0 == request.sort)
        }
        hidden = question.address(visit).parameters
            .filter { ["source", "kind", "subject", "lang"].contains($0.name) }
            .map { Field(name: $0.name, value: $0.value) }
    }
}
