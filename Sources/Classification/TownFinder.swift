import Foundation
import Linguistics

/// Finds where a text names the town, and leaves out what only looks like it: surnames, other places, plain words.
struct TownFinder: Sendable {
    private let names: [PlaceForms]
    private let districts: [PlaceForms]
    private let firstNames: FirstNames
    private let personWords = StemSet(TownFinder.personStems)
    private let institutions = StemSet(TownFinder.institutionStems)

    init(town: TownProfile, firstNames: FirstNames) {
        self.firstNames = firstNames
        let written = [town.name, TownFinder.shortName(of: town.name)].compactMap(\.self)
        names = (written + written.compactMap(Transliteration.cyrillic)).map(PlaceForms.init)
        districts = town.places.map(PlaceForms.init)
    }

    /// What people call "Jasanov nad Olešnou" at home: Jasanov. Nil when the name has no such addition.
    private static func shortName(of name: String) -> String? {
        let words = name.split(separator: " ")
        guard let addition = words.indices.dropFirst().first(where: { positions.contains(Folding.fold(words[$0])) })
        else {
            return nil
        }
        return words[..<addition].joined(separator: " ")
    }

    /// True when a source's own name speaks of the town ("TV Orlová", "Zpravodaj města Orlová").
    func names(source: String) -> Bool {
        let words = Tokenizer.words(in: source)
        return words.indices.contains { index in
            names.contains { $0.length(at: index, of: words) != nil || $0.isAdjective(words[index]) }
        }
    }

    func mentions(in text: ReadText) -> [TownMention] {
        let title = candidates(in: text.title, isTitle: true, text)
        let body = candidates(in: text.body, isTitle: false, text)
        let all = title + body
        // Once somebody bears the name in a text, the bare name there is that person ("Dědictví po tetě Orlové").
        let isSurname = all.contains { $0.isPerson }
        return all.filter { !$0.isPerson && (!isSurname || $0.isPlaceForSure) }.map(\.mention)
    }

    private struct Candidate {
        let mention: TownMention
        let isPerson: Bool
        /// A preposition of place or the word "town" stands before it.
        let isPlaceForSure: Bool
    }

    private func candidates(in words: [Word], isTitle: Bool, _ text: ReadText) -> [Candidate] {
        var found: [Candidate] = []
        var index = 0
        while index < words.count {
            let step = candidate(at: index, in: words, isTitle: isTitle, text)
            if let candidate = step.candidate { found.append(candidate) }
            index += step.length
        }
        return found
    }

    private func candidate(
        at index: Int, in words: [Word], isTitle: Bool, _ text: ReadText
    ) -> (candidate: Candidate?, length: Int) {
        func mention(_ kind: TownMention.Kind) -> TownMention {
            TownMention(kind: kind, index: index, isInTitle: isTitle)
        }
        if let length = names.compactMap({ $0.length(at: index, of: words) }).max() {
            guard !isPlainWord(words[index], text),
                !isOtherPlace(index, length, in: words, isTitle ? text.titleText : text.bodyText)
            else { return (nil, length) }
            let candidate = Candidate(
                mention: mention(.name), isPerson: isPerson(index, in: words),
                isPlaceForSure: isAfterPlaceWord(index, in: words))
            return (candidate, length)
        }
        if names.contains(where: { $0.isAdjective(words[index]) }) {
            return (Candidate(mention: mention(.adjective), isPerson: false, isPlaceForSure: true), 1)
        }
        if let length = districts.compactMap({ $0.length(at: index, of: words) }).max() {
            if isOtherPlace(index, length, in: words, isTitle ? text.titleText : text.bodyText) { return (nil, length) }
            return (Candidate(mention: mention(.district), isPerson: false, isPlaceForSure: false), length)
        }
        return (nil, 1)
    }

    /// "Orlová křídla": the same form stands in small letters elsewhere, so it is a word of the language.
    private func isPlainWord(_ word: Word, _ text: ReadText) -> Bool {
        (text.title + text.body).contains { $0.folded == word.folded && !$0.beginsWithCapital }
    }

    /// A first name or a word for a woman before the name.
    private func isPerson(_ index: Int, in words: [Word]) -> Bool {
        guard index > 0 else { return false }
        let before = words[index - 1]
        if before.beginsWithCapital, firstNames.isName(before.folded) { return true }
        return !before.beginsWithCapital && personWords.matches(before.folded)
    }

    /// "Dolní Lutyně", "Lazy pod Makytou": another place whose name has ours in it.
    private func isOtherPlace(_ index: Int, _ length: Int, in words: [Word], _ text: String) -> Bool {
        if index > 0, words[index - 1].beginsWithCapital || index == 1,
            TownFinder.distinctions.contains(words[index - 1].folded)
        {
            return true
        }
        let next = index + length
        guard next + 1 < words.count, TownFinder.positions.contains(words[next].folded),
            words[next + 1].beginsWithCapital
        else { return false }
        return !institutions.matches(words[next + 1].folded)
    }

    private func isAfterPlaceWord(_ index: Int, in words: [Word]) -> Bool {
        index > 0 && TownFinder.placeWords.contains(words[index - 1].folded)
    }

    private static let personStems = """
        paní panem tet slečn babič spisovatelk hereč zpěvač malířk ředitelk starostk poslankyn učitelk trenérk sportovkyn
        lékařk frau herr пан тіт актрис співач письменниц
        """
    private static let distinctions: Set = [
        "dolni", "horni", "nova", "nove", "stara", "stare", "velka", "velke", "mala", "male", "maly", "velky", "novy",
        "stary",
        "ostravska", "ostravske", "ostravskou", "ostrava", "ober", "unter", "neu", "alt", "нова", "стара", "велика",
        "мала",
    ]
    private static let positions: Set = [
        "u", "v", "ve", "na", "pod", "nad", "pri", "an", "am", "bei", "im", "in", "на", "над", "під", "біля",
    ]
    private static let institutionStems = """
        dom kin muze kostel penn lidl bill kaufl hotel nádraž náměst škol rathaus bahnhof markt park
        """
    private static let placeWords: Set = [
        "v", "ve", "do", "z", "ze", "mesto", "mesta", "mestu", "meste", "mestem", "u", "in", "nach", "aus", "stadt",
        "w", "we",
        "у", "в", "з", "із", "до", "місто", "міста", "місті", "містом",
    ]
}
