import Records

/// The entries that a book prints, in order of time, and whether anybody adopted them.
struct BookEntries {
    let all: [Entry]
    let areProposals: Bool
    /// Of proposals, by entry id.
    let scores: [String: Double]

    /// What is adopted; while nothing is, the best proposals.
    static func chosen(from input: BookInput, limit: Int) -> BookEntries {
        let scores = Dictionary(
            input.proposals.map { ($0.id, $0.score.total) }, uniquingKeysWith: { first, _ in first })
        let adopted = input.entries.filter { $0.status == .adopted && $0.date.year == input.year }
        guard adopted.isEmpty else { return BookEntries(all: sorted(adopted), areProposals: false, scores: scores) }
        let best = input.proposals.filter { !$0.isDisputed && $0.date.year == input.year }
            .sorted { ($1.score.total, $0.id) < ($0.score.total, $1.id) }.prefix(limit)
        return BookEntries(
            all: sorted(best.map { Entry(of: $0, status: .proposed) }), areProposals: !best.isEmpty, scores: scores)
    }

    private static func sorted(_ entries: [Entry]) -> [Entry] { entries.sorted { ($0.date, $0.id) < ($1.date, $1.id) } }
}

extension Entry {
    /// The title; without one, the beginning of the text.
    var heading: String {
        if let title { return title }
        let words =
            EntryText().blocks(of: text).compactMap { block -> String? in
                guard case .para(let inlines) = block else { return nil }
                return inlines.map { if case .text(let text) = $0 { text } else { "" } }.joined()
            }.first ?? ""
        guard words.count > 80 else { return words }
        return String(words.prefix(80).reversed().drop { !$0.isWhitespace }.drop { $0.isWhitespace }.reversed()) + " …"
    }
}
