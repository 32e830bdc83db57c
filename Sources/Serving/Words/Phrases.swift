/// Every word of the pages in one language. Templates read the plain ones by name; those with numbers or dates are
/// put together in the page models.
struct Phrases: Sendable {
    let language: PageLanguage

    // The frame.
    let tagline: String
    let skip: String
    let searchNav: String
    let sourcesNav: String
    let aboutNav: String
    let languages: String
    let madeBy: String

    // Searching.
    let searchLabel: String
    let searchHint: String
    let searchButton: String
    let from: String
    let to: String
    let order: String
    let newest: String
    let oldest: String
    let relevance: String
    let newestItems: String
    let results: Plural
    let atLeast: String
    let partial: String
    let filters: String
    let toFilters: String
    let source: String
    let kind: String
    let year: String
    let subject: String
    let timeline: String
    let time: String
    let asTable: String
    let items: Plural
    let itemsColumn: String
    let nothingFound: String
    let nothingAdvice: [String]
    let clearAdvice: String
    let emptyArchive: String
    let nextPage: String
    let firstPage: String
    let feedOfQuery: String
    let asData: String
    let untitled: String
    let dateNotStated: String
    /// Before the number of a facet's values.
    let showAll: String
    let countsAreItems: String
    let sameStory: Plural

    // One item.
    let event: String
    let inferred: String
    let place: String
    let people: String
    let authors: String
    let original: String
    let firstSeen: String
    let lastSeen: String
    let missingSince: String
    let withdrawn: String
    let byMachine: String
    let byPerson: String
    let unsure: String
    let excerptOnly: String
    let linkOnly: String
    let noText: String
    let attachments: String
    /// Before the council's meeting that a recording or a stream shows.
    let meeting: String
    let story: String
    let versions: String
    let version: String
    let current: String
    let firstVersion: String
    let titleBefore: String
    let onlyDetails: String
    let citation: String
    let permalink: String
    let online: String

    // Sources.
    let sourcesTitle: String
    let sourcesLead: String
    let name: String
    let rights: String
    let lastAnswer: String
    let state: String
    let healthy: String
    let neverAsked: String
    let failedTimes: Plural

    // About and errors.
    let about: AboutText
    let notFound: String
    let notFoundAdvice: String
    let badRequest: String
    let unavailable: String
    let unavailableAdvice: String

    let kinds: [String: String]
    let kindsOne: [String: String]
    let subjects: [String: String]
    let rightsNames: [String: String]
    let sourceKinds: [String: String]

    struct AboutText: Sendable {
        let title: String
        let paragraphs: [String]
        let howToSearch: String
        let examples: [Example]
        let forPrograms: String
        let programs: [String]
        let accessibility: String
        let accessibilityText: [String]
    }

    struct Example: Sendable {
        let query: String
        let meaning: String
    }

    static func of(_ language: PageLanguage) -> Phrases {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: english
        }
    }
}
