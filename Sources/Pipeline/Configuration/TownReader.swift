import Records

enum TownReader {
    /// The `town` object; nil, with the reasons noted, when it cannot be used.
    static func town(from reader: inout ObjectReader) -> Configuration.Town? {
        guard var town = reader.object("town") else {
            reader.note(
                "is missing: say whose chronicle this is, {\"name\": …, \"country\": …}", at: "town", line: reader.line)
            return nil
        }
        let name = town.requiredText("name")
        let country = town.text("country") ?? "CZ"
        if country.utf8.count != 2 || country != country.uppercased() {
            town.note("must be the two capital letters of a country, such as CZ, DE, UA", at: "country")
        } else if !CountryCode.isKnown(country) {
            let meant = CountryCode.meant(by: country).map { "; did you mean \($0)?" } ?? ", such as CZ, DE, UA"
            town.note("\"\(country)\" is no country (ISO 3166)\(meant)", at: "country")
        }
        let languages = town.texts("languages") ?? [Self.language(of: country)]
        if languages.isEmpty { town.note("must name at least one language, such as [\"cs\"]", at: "languages") }
        for fault in languages.compactMap(LanguageTag.fault) { town.note(fault, at: "languages") }
        let zone = town.text("timezone") ?? Self.zone(of: country)
        let places = town.texts("places") ?? []
        var clock: TownClock?
        do {
            clock = try TownClock(timeZone: zone)
        } catch {
            town.note(error.description, at: "timezone")
        }
        let problems = town.finish()
        reader.take(problems)
        guard problems.isEmpty, let clock else { return nil }
        return Configuration.Town(name: name, country: country, languages: languages, clock: clock, places: places)
    }

    /// The official language of the countries served from the first day; English elsewhere.
    static func language(of country: String) -> String {
        ["CZ": "cs", "SK": "sk", "DE": "de", "AT": "de", "UA": "uk", "PL": "pl"][country] ?? "en"
    }

    static func zone(of country: String) -> String {
        [
            "CZ": "Europe/Prague", "SK": "Europe/Bratislava", "DE": "Europe/Berlin", "AT": "Europe/Vienna",
            "UA": "Europe/Kyiv", "PL": "Europe/Warsaw",
        ][country] ?? "UTC"
    }
}
