/// Czech place names from the form behind a preposition back to the nominative.
enum CzechPlaces {
    static let cases: [String: PlaceCase] = [
        "v": .locative, "ve": .locative, "na": .locative, "do": .genitive, "z": .genitive, "ze": .genitive,
        "od": .genitive,
        "nad": .instrumental, "pod": .instrumental, "mezi": .instrumental,
    ]

    static func nominative(of form: String, _ placeCase: PlaceCase) -> String? {
        switch placeCase {
        case .locative: locative(form)
        case .genitive: genitive(form)
        case .instrumental: instrumental(form)
        }
    }

    private static func locative(_ form: String) -> String? {
        if let stem = form.without("icích") { return stem + "ice" }
        if let stem = form.without("ách") ?? form.without("ech") { return stem + "y" }
        if let stem = form.without("ích") { return stem + "y" }
        if let stem = form.without("é") { return stem + "á" }
        if let stem = form.without("ově") { return stem + "ov" }
        if let stem = form.without("íně") { return stem + "ín" }
        if let stem = form.without("kě") ?? form.without("vě") {
            return stem + String(form.dropLast().last ?? "v") + "a"
        }
        if let stem = form.without("ci") {
            return stem + (stem.last.map { "aeiouyěí".contains($0) } == true ? "c" : "ec")
        }
        if let stem = form.without("u") { return stem }
        return nil
    }

    private static func genitive(_ form: String) -> String? {
        if form.hasSuffix("ic") { return form + "e" }
        if let stem = form.without("é") { return stem + "á" }
        if let stem = form.without("y") { return stem + "a" }
        if let stem = form.without("ova") { return stem + "ov" }
        if let stem = form.without("ína") { return stem + "ín" }
        if let stem = form.without("rce") { return stem + "rec" }
        return form.without("u")
    }

    private static func instrumental(_ form: String) -> String? {
        if let stem = form.without("icemi") { return stem + "ice" }
        if let stem = form.without("ami") { return stem + "y" }
        if let stem = form.without("cem") {
            return stem + (stem.last.map { "aeiouyěí".contains($0) } == true ? "c" : "ec")
        }
        if let stem = form.without("kem") {
            return stem + (stem.last.map { "aeiouyěíáů".contains($0) } == true ? "k" : "ek")
        }
        if let stem = form.without("em") { return stem }
        if let stem = form.without("ovou") { return stem + "ová" }
        return form.without("ou").map { $0 + "a" }
    }
}
