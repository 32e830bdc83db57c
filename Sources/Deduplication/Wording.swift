import Records

/// Says in plain words why an item stands where it stands.
struct Wording: Sendable {
    /// Of all items, by their place.
    let ids: [String]

    var alone: String { "no other item carries this text" }

    func relation(_ verdict: Verdict) -> Grouping.Relation {
        switch verdict {
        case .copy(_, .exact): .exact
        case .copy: .near
        case .series: .series
        case .unrelated: .none
        }
    }

    /// Two decimals: more would claim more than the measure knows.
    func similarity(_ verdict: Verdict) -> Double {
        switch verdict {
        case .copy(let similarity, _), .series(let similarity, _): (similarity * 100).rounded() / 100
        case .unrelated: 0
        }
    }

    func reason(_ verdict: Verdict, other: Int) -> String {
        let name = ids[other]
        switch verdict {
        case .copy(_, .exact): return "same text as \(name)"
        case .copy(let similarity, .near): return "\(near(similarity)) \(name)\(rest(similarity))"
        case .copy(let similarity, .samePublication): return "same address and text as \(name)\(rest(similarity))"
        case .copy(_, .titleAndDate): return "same source, title and days as \(name)"
        case .series(_, let difference): return "like \(name), \(words(for: difference)): kept apart"
        case .unrelated: return alone
        }
    }

    private func near(_ similarity: Double) -> String {
        percent(similarity) == 0 ? "same text, shortened or with something added, as" : "same text as"
    }

    private func rest(_ similarity: Double) -> String {
        percent(similarity) == 0 ? "" : " but for \(percent(similarity)) % of the words"
    }

    private func percent(_ similarity: Double) -> Int { Int(((1 - similarity) * 100).rounded()) }

    private func words(for difference: Verdict.Difference) -> String {
        switch difference {
        case .number: "yet with another number or date"
        case .eventDate: "yet on another day"
        case .wording: "a recurring title with other words"
        case .publicationDate: "a recurring text published on other days"
        case .reference: "a recurring title under another address"
        }
    }
}
