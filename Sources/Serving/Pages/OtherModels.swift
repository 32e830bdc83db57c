import Archiving
import Hummingbird
import Records

/// What the page of sources shows: where the archive reads, and how it goes.
struct SourcesModel {
    let frame: Frame
    let w: Phrases
    let rows: [Row]

    struct Row {
        let sourceName: String
        let href: String
        let state: String
        let stateClass: String
        let problem: String?
        let lastAnswer: String
        let rights: String
        let count: String
    }

    init(sources: [SourceSummary], statuses: [SourceStatus], visit: Visit, configuration: ServingConfiguration) {
        let words = visit.words
        let byID = Dictionary(statuses.map { ($0.source, $0) }) { first, _ in first }
        w = words
        frame = visit.frame(title: words.sourcesTitle, configuration: configuration)
        rows = sources.map { source in
            let status = byID[source.id]
            let state = SourceState(status, visit: visit)
            return Row(
                sourceName: source.name, href: visit.address("/sources/\(Address.escaped(source.id))").text,
                state: state.state, stateClass: state.stateClass, problem: state.problem,
                lastAnswer: status?.lastSuccess.map(visit.dates.instant) ?? "–",
                rights: words.rightsNames[source.rights.rawValue] ?? source.rights.rawValue,
                count: visit.dates.number(source.items))
        }
    }
}

struct AboutModel {
    let frame: Frame
    let w: Phrases
    let about: Phrases.AboutText
    let accessibilityTitle: String
    let examples: [Example]
    let contact: Contact?

    struct Example {
        let query: String
        let href: String
        let meaning: String
    }

    init(visit: Visit, configuration: ServingConfiguration) {
        w = visit.words
        about = visit.words.about
        accessibilityTitle = AccessibilityWords.of(visit.language).title
        frame = visit.frame(title: visit.words.about.title, configuration: configuration)
        examples = visit.words.about.examples.map {
            Example(query: $0.query, href: visit.address("/", [("q", $0.query)]).text, meaning: $0.meaning)
        }
        contact = Contact(configuration.contact)
    }
}

/// What an error's page shows. The address is not repeated: nothing of the request stands on it.
struct FailureModel {
    let frame: Frame
    let w: Phrases
    let code: Int
    let heading: String
    let advice: String?

    init(problem: Problem, visit: Visit, configuration: ServingConfiguration) {
        let words = visit.words
        w = words
        code = problem.status.code
        switch problem.status.code {
        case 404, 410: (heading, advice) = (words.notFound, words.notFoundAdvice)
        case 500...: (heading, advice) = (words.unavailable, words.unavailableAdvice)
        default: (heading, advice) = (words.badRequest, nil)  // the other client errors
        }
        frame = visit.frame(title: heading, configuration: configuration)
    }
}
