import Linguistics

/// Ukrainian place names from the form behind a preposition back to the nominative.
enum UkrainianPlaces {
    static let cases: [String: PlaceCase] = [
        "у": .locative, "в": .locative, "на": .locative, "до": .genitive, "з": .genitive, "із": .genitive,
        "зі": .genitive, "від": .genitive,
        "біля": .genitive, "над": .instrumental, "під": .instrumental, "між": .instrumental, "і": .instrumental,
        "та": .instrumental,
    ]

    static func nominative(of form: String, _ placeCase: PlaceCase, _ lexicon: Lexicon) -> String? {
        // Towns in -ськ and -цьк tell themselves from other words by their end.
        for ending in ["ськом", "ську", "ська", "цьком", "цьку", "цька"] {
            if let stem = form.without(ending) { return stem + ending.prefix(3) }
        }
        // "і", "та": only such towns, because anything may stand there.
        if let common = lexicon.lemma(of: form.lowercased(), language: .uk), common.count >= 4 {
            return common.prefix(1).uppercased() + common.dropFirst()
        }
        switch placeCase {
        case .locative:
            if let stem = form.without("івці") ?? form.without("івцях") { return stem + "івці" }
            if let stem = form.without("ці") { return stem + "ка" }
            if let stem = form.without("ові") { return stem + "ів" }
            return form.without("і").map { $0 + "а" }
        case .genitive:
            if let stem = form.without("івців") { return stem + "івці" }
            return form.without("ки").map { $0 + "ка" } ?? form.without("ова").map { $0 + "ів" }
        case .instrumental:
            return form.without("ою").map { $0 + "а" }
        }
    }
}
