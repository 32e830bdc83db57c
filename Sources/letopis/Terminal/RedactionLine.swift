import Archiving
import Records

/// What was done to an item as one line of JSON.
struct RedactionLine: Encodable {
    let id: String
    let decision: String
    let request: String
    let reason: String
    let decidedBy: String
    let at: Instant
    let isDryRun: Bool
    let isNew: Bool
    let versions: Int
    let places: Int
    let namesNotFound: [String]
    let captures: [Place]

    struct Place: Encodable {
        let file: String
        let offset: Int
        let fetchedAt: Instant
        let digest: String
    }

    init(_ effect: RedactionEffect, _ order: RedactionOrder, isRehearsal: Bool) {
        id = effect.id
        decision = order.decision.rawValue
        request = order.request
        reason = order.reason
        decidedBy = order.decidedBy
        at = order.at
        isDryRun = isRehearsal
        isNew = effect.isNew
        versions = effect.versions
        places = effect.places
        namesNotFound = effect.namesNotFound
        captures = effect.captures.map {
            Place(file: $0.file, offset: $0.offset, fetchedAt: $0.fetchedAt, digest: $0.digest)
        }
    }
}

/// An entry of the log as one line of JSON.
struct RedactionLogLine: Encodable {
    let id: String
    let source: String
    let at: Instant
    let decision: String
    let request: String
    let reason: String
    let decidedBy: String

    init(_ entry: Redaction) {
        id = entry.id
        source = entry.source
        at = entry.at
        decision = entry.decision.rawValue
        request = entry.request
        reason = entry.reason
        decidedBy = entry.decidedBy
    }
}
