import Linguistics
import Records

/// Finds persons: a known first name or a title, and what is written with a capital behind it. A bare pair of
/// capitals is no person.
struct PersonFinder: Sendable {
    private let firstNames: FirstNames
    private let cues = PersonCues()
    private let surnames: Surname

    init(lexicon: Lexicon, firstNames: FirstNames) {
        surnames = Surname(lexicon: lexicon)
        self.firstNames = firstNames
    }

    /// The persons of a text, with the range of words that each takes.
    func persons(in words: [Word], of text: String, language: Language) -> [(entity: NamedEntity, range: Range<Int>)] {
        let joints = Joints(words: words, text: text)
        var found: [(entity: NamedEntity, range: Range<Int>)] = []
        var index = 0
        while index < words.count {
            if let person = person(at: index, in: words, joints, language) {
                found.append((entity(person.name, words[person.range], of: text), person.range))
                index = person.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func person(
        at index: Int, in words: [Word], _ joints: Joints, _ language: Language
    ) -> (name: String, range: Range<Int>)? {
        guard words[index].beginsWithCapital, !words[index].isAcronym else { return nil }
        let isBehindCue = index > 0 && isCue(words[index - 1], joint: joints.before(index))
        if index > 0, cues.isPlaceCue(words[index - 1]), joints.before(index) != .other { return nil }
        let readings = firstNames.readings(of: words[index].surface, language: language)
        if !readings.isEmpty { return named(index, readings, words, joints, language) }
        guard isBehindCue, index + 1 < words.count, words[index].surface.count > 2 else { return nil }
        return titled(index, words, joints, language)
    }

    private func isCue(_ word: Word, joint: Joints.Joint) -> Bool {
        cues.isTitle(word) && (joint == .point || joint == .space) || cues.isOffice(word) && joint == .space
    }

    /// First names and a surname: "Jana Marie Nováková", "Hans-Peter Kühn".
    private func named(
        _ index: Int, _ readings: [NameReading], _ words: [Word], _ joints: Joints, _ language: Language
    ) -> (name: String, range: Range<Int>)? {
        var firsts = [index]
        var next = index + 1
        while next < words.count, firsts.count < 3, joints.joins(next), isFirstName(words[next], language),
            next + 1 < words.count, joints.joins(next + 1), words[next + 1].beginsWithCapital
        {
            firsts.append(next)
            next += 1
        }
        guard next < words.count, joints.before(next) == .space, isSurname(words[next]) else { return nil }
        if next + 1 < words.count, joints.joins(next + 1), cues.isPlaceCue(words[next + 1]) { return nil }
        var end = next + 1
        // A double surname: "Nováková-Malá".
        if end < words.count, joints.before(end) == .hyphen, words[end].beginsWithCapital { end += 1 }
        for reading in ordered(readings, surname: words[next].surface, language) {
            var parts: [String] = []
            for place in next..<end {
                guard let part = surname(words, place, reading, joints, language) else { break }
                parts.append(part)
            }
            guard parts.count == end - next else { continue }
            let first = firstPart(firsts, reading, words, joints, language)
            return (first + " " + parts.joined(separator: "-"), index..<end)
        }
        return nil
    }

    /// The nominative first, because it needs no rule; but "Dominika Ryby" is Dominik's, as no woman is called Ryby.
    private func ordered(_ readings: [NameReading], surname: String, _ language: Language) -> [NameReading] {
        func rank(_ reading: NameReading) -> Int {
            let isStrange =
                language == .cs && reading.gender == .feminine && reading.grammaticalCase == .nominative
                && !["á", "í", "ů"].contains { surname.hasSuffix($0) }
            return reading.grammaticalCase.rawValue + (isStrange ? 10 : 0)
        }
        return readings.sorted {
            (rank($0), $0.gender.rawValue, $0.nominative) < (rank($1), $1.gender.rawValue, $1.nominative)
        }
    }

    private func firstPart(
        _ firsts: [Int], _ reading: NameReading, _ words: [Word], _ joints: Joints, _ language: Language
    ) -> String {
        firsts.enumerated().reduce(into: "") { name, entry in
            let (place, index) = entry
            if place == 0 {
                name = reading.nominative
                return
            }
            let more = firstNames.readings(of: words[index].surface, language: language)
            let best =
                more.first { $0.gender == reading.gender && $0.grammaticalCase == reading.grammaticalCase }
                ?? more.first
            name += (joints.before(index) == .hyphen ? "-" : " ") + (best?.nominative ?? words[index].surface)
        }
    }

    private func surname(
        _ words: [Word], _ index: Int, _ reading: NameReading, _ joints: Joints, _ language: Language
    ) -> String? {
        let form = words[index].surface
        if language == .de { return germanSurname(words, index, joints) }
        guard let nominative = surnames.nominative(of: form, reading, language: language) else { return nil }
        return nominative
    }

    /// The genitive's -s stands before what is owned; a name in -s keeps it ("Max Hinz' Modellbahn", "Albert Drees.").
    private func germanSurname(_ words: [Word], _ index: Int, _ joints: Joints) -> String {
        let form = words[index].surface
        let owns = index + 1 < words.count && joints.before(index + 1) == .space && words[index + 1].beginsWithCapital
        guard owns, form.count > 3, form.hasSuffix("s"), !form.hasSuffix("ss") else { return form }
        return String(form.dropLast())
    }

    /// "Ing. Xaver Dvořák": a title and two capitals, of which the second is the surname.
    private func titled(_ index: Int, _ words: [Word], _ joints: Joints, _ language: Language) -> (
        name: String, range: Range<Int>
    )? {
        let next = index + 1
        guard joints.before(next) == .space, isSurname(words[next]), cues.isTitle(words[max(0, index - 1)]) else {
            return nil
        }
        return (words[index].surface + " " + words[next].surface, index..<next + 1)
    }

    private func isFirstName(_ word: Word, _ language: Language) -> Bool {
        word.beginsWithCapital && !firstNames.readings(of: word.surface, language: language).isEmpty
    }

    private func isSurname(_ word: Word) -> Bool {
        word.beginsWithCapital && word.surface.count >= 3 && !word.isAcronym
            && !word.surface.contains(where: \.isNumber)
    }

    private func entity(_ name: String, _ words: ArraySlice<Word>, of text: String) -> NamedEntity {
        NamedEntity(type: .person, name: name, surface: text.written(words))
    }
}

extension String {
    /// The text from the first to the last of the words.
    func written(_ words: ArraySlice<Word>) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(
            decoding: utf8.dropFirst(first.utf8Range.lowerBound).prefix(
                last.utf8Range.upperBound - first.utf8Range.lowerBound), as: UTF8.self)
    }
}
