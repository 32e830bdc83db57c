import Records

/// A judgement as one line of JSON: the event's days stand side by side with the rest.
struct JudgementLine: Encodable {
    let id, subject: String
    let confidence: Double
    let unsure: Bool
    let top: [Judgement.Candidate]
    let evidence: [String]
    let relevance: String
    let language: String?
    let eventDate: Day?
    let eventEnd: Day?
    let eventDateInferred: Bool?
    let entities: [NamedEntity]

    init(_ judgement: Judgement) {
        id = judgement.id
        subject = judgement.subject
        confidence = judgement.confidence
        unsure = judgement.unsure
        top = judgement.top
        evidence = judgement.evidence
        relevance = judgement.relevance.rawValue
        language = judgement.language
        eventDate = judgement.event?.start
        eventEnd = judgement.event?.end
        eventDateInferred = judgement.event?.isInferred
        entities = judgement.entities
    }
}
