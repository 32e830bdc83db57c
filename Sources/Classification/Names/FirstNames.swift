import Linguistics

/// Every form of every known first name.
struct FirstNames: Sendable {
    private let readings = PerLanguage(FirstNames.readings(in:))
    private let folded = PerLanguage { language in
        Set(FirstNames.readings(in: language).keys.map { Folding.fold($0) })
    }

    func prepare(_ language: Language) { _ = readings[language] }

    /// True for any form of a first name in any language, folded.
    func isName(_ folded: String) -> Bool { Language.allCases.contains { self.folded[$0].contains(folded) } }

    /// The readings of a word as written; a town of Czechs has its Wolfgangs and Oksanas, so other languages' names
    /// count too, in the nominative.
    func readings(of surface: String, language: Language) -> [NameReading] {
        readings[language][surface] ?? []
    }

    private static func readings(in language: Language) -> [String: [NameReading]] {
        var forms: [String: [NameReading]] = [:]
        collect(FirstNameData.men(language), .masculine, language, &forms)
        collect(FirstNameData.women(language), .feminine, language, &forms)
        if language == .cs || language == .sk { collectGuests(&forms) }
        for other in foreign where other != language {
            for (names, gender) in [
                (FirstNameData.men(other), NameReading.Gender.masculine), (FirstNameData.women(other), .feminine),
            ] {
                for name in WordList.words(in: names) where forms[name] == nil {
                    forms[name] = [NameReading(nominative: name, gender: gender, grammaticalCase: .nominative)]
                }
            }
        }
        return forms
    }

    /// Whose readings stand in where a language has none of its own, the first of these first.
    private static let foreign: [Language] = [.cs, .de, .pl, .uk, .en]

    /// Czech declines the Svens and Heikes of its neighbors too.
    private static func collectGuests(_ forms: inout [String: [NameReading]]) {
        var guests: [String: [NameReading]] = [:]
        for language in [Language.de, .pl, .en] {
            for name in WordList.words(in: FirstNameData.men(language)) {
                for (grammaticalCase, form) in Declension.forms(of: name, gender: .masculine, language: .cs) {
                    guests[form, default: []].append(
                        NameReading(nominative: name, gender: .masculine, grammaticalCase: grammaticalCase))
                }
            }
        }
        forms.merge(guests) { own, _ in own }
    }

    private static func collect(
        _ names: String, _ gender: NameReading.Gender, _ language: Language, _ forms: inout [String: [NameReading]]
    ) {
        for name in WordList.words(in: names) {
            for (grammaticalCase, form) in Declension.forms(of: name, gender: gender, language: language) {
                let reading = NameReading(nominative: name, gender: gender, grammaticalCase: grammaticalCase)
                if forms[form]?.contains(reading) != true { forms[form, default: []].append(reading) }
            }
        }
    }
}
