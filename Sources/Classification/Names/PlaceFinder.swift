import Foundation
import Linguistics
import Records

/// Finds places: the town's own, streets and squares, and what stands with a capital behind a preposition of place.
struct PlaceFinder: Sendable {
    private let lexicon: Lexicon
    private let own: [(forms: PlaceForms, name: String)]
    private let firstNames: FirstNames
    private let noPlaces = StemSet(PlaceFinder.noPlaceStems)

    init(town: TownProfile, lexicon: Lexicon, firstNames: FirstNames) {
        self.lexicon = lexicon
        self.firstNames = firstNames
        own =
            ([town.name] + town.places).map { (PlaceForms($0), $0) }
            + [Transliteration.cyrillic(town.name)].compactMap(\.self).map { (PlaceForms($0), town.name) }
    }

    func places(
        in words: [Word], of text: String, language: Language, except taken: [Range<Int>]
    ) -> [(entity: NamedEntity, range: Range<Int>)] {
        let joints = Joints(words: words, text: text)
        var found: [(entity: NamedEntity, range: Range<Int>)] = []
        var index = 0
        while index < words.count {
            if taken.contains(where: { $0.contains(index) }) {
                index += 1
                continue
            }
            guard let place = place(at: index, words, joints, language),
                !taken.contains(where: { $0.overlaps(place.range) })
            else {
                index += 1
                continue
            }
            found.append(
                (NamedEntity(type: .place, name: place.name, surface: text.written(words[place.range])), place.range))
            index = place.range.upperBound
        }
        return found
    }

    private func place(
        at index: Int, _ words: [Word], _ joints: Joints, _ language: Language
    ) -> (name: String, range: Range<Int>)? {
        guard words[index].beginsWithCapital else { return nil }
        if let known = own.first(where: { $0.forms.length(at: index, of: words) != nil }),
            let length = known.forms.length(at: index, of: words), !isPersonBefore(index, words, language),
            isOwnForSure(index, words, known.name)
        {
            return (known.name, index..<index + length)
        }
        switch language {
        case .cs, .sk: return behindPreposition(index, words, joints, CzechPlaces.cases, language)
        case .uk: return behindPreposition(index, words, joints, UkrainianPlaces.cases, language)
        case .de:
            return joints.before(index) == .hyphen
                ? nil : GermanPlaces.name(of: words[index].surface).map { ($0, index..<index + 1) }
        case .pl, .en: return nil
        }
    }

    /// A district called "Město" or "Lazy" is a word like others unless a preposition stands before it.
    private func isOwnForSure(_ index: Int, _ words: [Word], _ name: String) -> Bool {
        if name == own.first?.name || index > 0 && CzechPlaces.cases[words[index - 1].folded] != nil { return true }
        return lexicon.lemma(of: name.lowercased(), language: .cs).map { $0.first?.isUppercase == true } ?? (index > 0)
    }

    private func isPersonBefore(_ index: Int, _ words: [Word], _ language: Language) -> Bool {
        index > 0 && words[index - 1].beginsWithCapital
            && !firstNames.readings(of: words[index - 1].surface, language: language).isEmpty
    }

    private func behindPreposition(
        _ index: Int, _ words: [Word], _ joints: Joints, _ cases: [String: PlaceCase], _ language: Language
    ) -> (name: String, range: Range<Int>)? {
        guard index > 0, joints.before(index) == .space, let placeCase = cases[words[index - 1].folded],
            !words[index].isAcronym, words[index].surface.count >= 4,
            firstNames.readings(of: words[index].surface, language: language).isEmpty,
            !noPlaces.matches(words[index].folded)
        else { return nil }
        if index + 1 < words.count, joints.before(index + 1) == .space, words[index + 1].beginsWithCapital,
            !words[index + 1].isAcronym
        {
            guard let adjective = adjective(words[index].surface, language),
                let noun = noun(words[index + 1].surface, placeCase, language)
            else { return nil }
            return (agreeing(adjective, with: noun, language) + " " + noun, index..<index + 2)
        }
        return noun(words[index].surface, placeCase, language).map { ($0, index..<index + 1) }
    }

    /// The dictionary's lemma when it is a name too, else by rule.
    private func noun(_ form: String, _ placeCase: PlaceCase, _ language: Language) -> String? {
        if let lemma = lexicon.lemma(of: form, language: language), lemma.first?.isUppercase == true { return lemma }
        switch language {
        case .cs, .sk: return CzechPlaces.nominative(of: form, placeCase)
        case .uk: return UkrainianPlaces.nominative(of: form, placeCase, lexicon)
        case .de, .pl, .en: return nil
        }
    }

    /// The stem of an adjective, or nil when the word is none.
    private func adjective(_ form: String, _ language: Language) -> String? {
        let endings =
            language == .uk
            ? ["ого", "ому", "ій", "ої", "им", "ою", "ий", "а"]
            : ["ého", "ém", "ému", "ým", "é", "ou", "á", "ý", "ích", "ých", "ího", "ím", "í"]
        return endings.lazy.compactMap { ending in
            form.without(ending).map { language != .uk && ending.hasPrefix("í") ? $0 + "í" : $0 }
        }.first
    }

    private func agreeing(_ stem: String, with noun: String, _ language: Language) -> String {
        if stem.hasSuffix("í") { return stem }
        switch (language, noun.last) {
        case (.uk, "а"), (.uk, "я"): return stem + "а"
        case (.uk, "и"), (.uk, "і"): return stem + "і"
        case (.uk, "о"), (.uk, "е"): return stem + "е"
        case (.uk, _): return stem + "ий"
        case (_, "a"), (_, "á"), (_, "ě"): return stem + "á"
        case (_, "o"), (_, "y"), (_, "e"), (_, "é"): return stem + "é"
        case (_, _): return stem + "ý"
        }
    }

    /// Feasts, sites, shops and parties that stand behind the same prepositions.
    private static let noPlaceStems = """
        vánoc velikonoc silvestr nový facebook instagram youtub twitter google internet email kaufland lidl tesc alber penn
        bill ceny gustav nobel великд різдв фейсбук телеграм інстаграм ютуб україн
        """
}

/// The case that a preposition of place asks for.
enum PlaceCase: Sendable {
    case locative, genitive, instrumental
}
