/// How an item stands to the others: one line of `letopis deduplicate`.
package struct Grouping: Hashable, Codable, Sendable {
    package let id: Record.ID
    /// The same string for every member of a group of copies of one text: the smallest member id.
    package let group: String
    /// The same string for every item that tells the same event: the smallest group of the story.
    package let story: String
    /// How it belongs to its group (or, for series, why it was kept apart).
    package let relation: Relation
    /// 0...1, to the member that it was joined with; 1 for exact, 0 for none.
    package let similarity: Double
    /// In plain words: what was compared and what was found.
    package let reason: String
    /// Of a recording or a stream, the item that lists the meeting that it shows.
    package let meeting: Record.ID?

    package enum Relation: String, Codable, Sendable {
        case none, exact, near, series
    }

    package init(
        id: Record.ID, group: String, story: String, relation: Relation, similarity: Double, reason: String,
        meeting: Record.ID? = nil
    ) {
        self.id = id
        self.group = group
        self.story = story
        self.relation = relation
        self.similarity = similarity
        self.reason = reason
        self.meeting = meeting
    }
}

/// What an item is about: one line of `letopis classify`.
package struct Judgement: Hashable, Codable, Sendable {
    package let id: Record.ID
    /// A subject's id in the scheme, `other` when nothing speaks for any.
    package let subject: String
    /// 0...1.
    package let confidence: Double
    /// True when a person should look.
    package let unsure: Bool
    /// The best three, best first.
    package let top: [Candidate]
    /// The words that decided.
    package let evidence: [String]
    package let relevance: Relevance
    package let language: String?
    package let event: EventDate?
    package let entities: [NamedEntity]

    package struct Candidate: Hashable, Codable, Sendable {
        package let subject: String
        package let confidence: Double

        package init(subject: String, confidence: Double) {
            self.subject = subject
            self.confidence = confidence
        }
    }

    /// Whether the item is about the town, only mentions it, or neither.
    package enum Relevance: String, Codable, Sendable, CaseIterable {
        case about, mentions, not
    }

    package init(
        id: Record.ID, subject: String, confidence: Double, unsure: Bool, top: [Candidate], evidence: [String],
        relevance: Relevance, language: String?, event: EventDate?, entities: [NamedEntity]
    ) {
        self.id = id
        self.subject = subject
        self.confidence = confidence
        self.unsure = unsure
        self.top = top
        self.evidence = evidence
        self.relevance = relevance
        self.language = language
        self.event = event
        self.entities = entities
    }
}

/// A person, place or body named in a text.
package struct NamedEntity: Hashable, Codable, Sendable {
    package let type: Kind
    /// In the nominative, "First Last" without title.
    package let name: String
    /// As it stands in the text.
    package let surface: String

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case person, place, org
    }

    package init(type: Kind, name: String, surface: String) {
        self.type = type
        self.name = name
        self.surface = surface
    }
}

/// A person's or the machine's word on an item's subject. A person's beats the machine's for ever.
package struct SubjectAssignment: Hashable, Codable, Sendable {
    package let record: Record.ID
    package let subject: String
    package let origin: Origin
    package let confidence: Double
    package let evidence: [String]

    package enum Origin: String, Codable, Sendable, CaseIterable {
        case lexicon, model, person
    }

    package init(record: Record.ID, subject: String, origin: Origin, confidence: Double, evidence: [String]) {
        self.record = record
        self.subject = subject
        self.origin = origin
        self.confidence = confidence
        self.evidence = evidence
    }
}
