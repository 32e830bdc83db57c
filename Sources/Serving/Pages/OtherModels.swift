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
        let problem: NightMessage?
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

/// What an error's page shows. Of the request nothing stands on it but the parameter at fault.
struct FailureModel {
    let frame: Frame
    let w: Phrases
    let code: Int
    let heading: String
    /// What was not understood.
    let reason: String?
    /// What was perhaps meant.
    let meant: String?
    let advice: String?

    init(problem: Problem, visit: Visit, configuration: ServingConfiguration) {
        let words = visit.words
        let own = FailureWords.of(visit.language)
        w = words
        reason = problem.fault?.sentence(in: visit.language)
        meant = problem.suggestion.map { "\(own.didYouMean): \($0)" }
        code = problem.status.code
        switch problem.status.code {
        case 404: (heading, advice) = (words.notFound, words.notFoundAdvice)
        case 410: (heading, advice) = (own.gone, own.goneAdvice)
        case 429: (heading, advice) = (words.badRequest, own.tooMany)
        case 500...: (heading, advice) = (words.unavailable, words.unavailableAdvice)
        default: (heading, advice) = (words.badRequest, nil)  // the other client errors
        }
        frame = visit.frame(title: heading, configuration: configuration)
    }
}
