import Records

/// How loudly a text speaks for one subject, and with which words.
struct SubjectScore: Sendable {
    let subject: Subject
    let score: Double
    /// As they stand in the text, the weightiest first.
    let evidence: [String]
}
