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
            let failures = status?.consecutiveFailures ?? 0
            let wasRead = status?.lastAttempt != nil
            return Row(
                sourceName: source.name, href: visit.address("/", [("source", source.id)]).text,
                state: !wasRead
                    ? words.neverAsked
                    : failures == 0 ? words.healthy : visit.dates.count(failures, of: words.failedTimes),
                stateClass: !wasRead ? "none" : failures == 0 ? "good" : "bad",
                problem: failures == 0 ? nil : status?.message,
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
    let examples: [Example]
    let contact: Contact?

    struct Example {
        let query: String
        let href: String
        let meaning: String
    }

    struct Contact {
        let href: String
        let label: String
    }

    init(visit: Visit, configuration: ServingConfiguration) {
        w = visit.words
        about = visit.words.about
        frame = visit.frame(title: visit.words.about.title, configuration: configuration)
        examples = visit.words.about.examples.map {
            Example(query: $0.query, href: visit.address("/", [("q", $0.query)]).text, meaning: $0.meaning)
        }
        contact = configuration.contact.flatMap { contact in
            let link = contact.contains("@") && !contact.contains(":") ? "mailto:\(contact)" : contact
            return WebLink.safe(link).map { Contact(href: $0, label: contact) }
        }
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
