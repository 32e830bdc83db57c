import Records

/// What a judgement rests on, as stored.
struct JudgementGrounds: Codable, Hashable {
    let top: [Judgement.Candidate]
    let evidence: [String]
}
