import Archiving
import Records

/// What a facet's values are called on a page.
struct FacetNames {
    let words: Phrases
    let sourceNames: [Source.ID: String]

    func name(_ value: String, _ facet: SearchRequest.Facet) -> String {
        switch facet {
        case .source: sourceNames[value] ?? value
        case .kind: words.kinds[value] ?? value
        case .subject: words.subjects[value] ?? value
        case .year, .language: value
        }
    }
}

/// One way to narrow the results down: its values as links, with counts.
struct FacetModel {
    let facetTitle: String
    let values: [Value]
    /// To the values that are left out; nil when all are there.
    let rest: Rest?

    struct Rest {
        let label: String
        let href: String
    }

    struct Value {
        let label: String
        let count: String
        let href: String
        let isChosen: Bool
    }

    private static let longest = 12

    static func all(
        _ page: SearchPage, question: PageQuestion, address: Address, names: FacetNames, visit: Visit
    ) -> [FacetModel] {
        let words = visit.words
        let titles: [(SearchRequest.Facet, String)] = [
            (.source, words.source), (.subject, words.subject), (.kind, words.kind), (.year, words.year),
        ]
        return titles.compactMap { facet, title in
            let all = values(of: facet, in: page)
            let shown = question.opened == facet ? all : shown(all, facet, question: question, address: address)
            let values = shown.map { value in
                let (href, isChosen) = link(value.value, facet, question: question, address: address)
                return Value(
                    label: names.name(value.value, facet), count: visit.dates.number(value.count), href: href,
                    isChosen: isChosen)
            }
            let rest =
                shown.count == all.count
                ? nil
                : Rest(
                    label: "\(words.showAll) (\(visit.dates.number(all.count)))",
                    href: address.with("more", facet.rawValue).text + "#filters")
            return values.isEmpty ? nil : FacetModel(facetTitle: title, values: values, rest: rest)
        }
    }

    /// Years in their order, the newest first; the rest as they came, best first.
    private static func values(of facet: SearchRequest.Facet, in page: SearchPage) -> [SearchPage.FacetValue] {
        let values = page.facets[facet] ?? []
        return facet == .year ? values.sorted { $0.value > $1.value } : values
    }

    /// The first, and the chosen one wherever it stands.
    private static func shown(
        _ values: [SearchPage.FacetValue], _ facet: SearchRequest.Facet, question: PageQuestion, address: Address
    ) -> [SearchPage.FacetValue] {
        values.enumerated().filter { place, value in
            place < longest || link(value.value, facet, question: question, address: address).isChosen
        }.map(\.element)
    }

    /// The address with the value chosen, or, when it is, without it.
    private static func link(
        _ value: String, _ facet: SearchRequest.Facet, question: PageQuestion, address: Address
    ) -> (href: String, isChosen: Bool) {
        guard facet == .year else {
            let isChosen = address[facet.rawValue] == value
            return (address.with(facet.rawValue, isChosen ? nil : value).text, isChosen)
        }
        let isChosen = question.year == value
        let range = isChosen ? nil : WrittenDays.range(value)
        return (
            address.with("from", range?.lowerBound.iso8601).with("to", range?.upperBound.iso8601).text, isChosen
        )
    }
}
