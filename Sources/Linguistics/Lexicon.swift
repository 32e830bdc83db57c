import Foundation
import Records

/// What brings the forms of a word together: dictionaries where there are files, light rules where not. Immutable.
///
/// Order of knowledge: a few irregular words, the dictionary, spellings that the dictionary knows with umlauts or other
/// diacritics, under another ending or without a prefix, German compounds by their last part; what is left is cut to a
/// stem.
package final class Lexicon: Sendable {
    /// The languages without a usable file, in the order of `Language.allCases`. Reads every file whole.
    package var missing: [Language] { Language.allCases.filter { file($0) == nil } }
    /// Names the tables and the rules: an index made under another digest must be made again.
    package let digest: String
    /// By `Language.index`.
    private let files: [LexiconFile?]

    /// Raised whenever a rule, an irregular word or the folding changes what a key is.
    private static let rulesVersion = 2

    /// Maps `<language>.lexicon` of each language in `directory`. A missing or damaged file leaves that language to
    /// the rules.
    package static func load(directory: String?) -> Lexicon {
        guard let directory else { return Lexicon(files: []) }
        return Lexicon(
            files: Language.allCases.compactMap {
                LexiconFile(path: "\(directory)/\($0.rawValue).lexicon", language: $0)
            })
    }

    private init(files: [LexiconFile]) {
        let found = Language.allCases.map { language in files.first { $0.language == language } }
        self.files = found
        let stamp = files.flatMap { Array($0.language.rawValue.utf8) + $0.digest }
        digest = Digest(of: Array("rules \(Self.rulesVersion) ".utf8) + stamp).shortName
    }

    /// The dictionary's lemma: of the word as written, else in lower case, else capitalized, else of a spelling that
    /// differs by its diacritics or its ending. Nil when it is unknown.
    package func lemma(of word: String, language: Language) -> String? {
        let word = Word(word)
        if let irregular = irregularLemma(of: word, language: language) { return irregular }
        guard let file = file(language) else { return nil }
        return number(of: word, in: file).map(file.text(ofLemma:))
    }

    /// One folded key for all forms of a word, known or not.
    package func key(of word: String, language: Language) -> String {
        key(of: Word(word), language: language)
    }

    /// One folded key for all forms of a word, known or not.
    package func key(of word: Word, language: Language) -> String {
        if word.folded.utf8.first.map({ $0 &- 0x30 < 10 }) == true { return word.folded }
        if let irregular = irregularLemma(of: word, language: language) { return Folding.fold(irregular) }
        guard let file = file(language) else { return Endings.of(language).stem(of: word.folded) }
        if let number = number(of: word, in: file) { return file.key(ofLemma: number) }
        if language == .de, let compound = GermanCompound(word.surface, in: file) { return compound.key }
        return Endings.of(language).stem(of: word.folded)
    }

    /// Every key that a word of a query may mean in one of the languages: typed without diacritics, in any case and
    /// form, with `ae` for `ä`. Sorted, each once.
    package func keys(forQuery word: String, languages: [Language]) -> [String] {
        let word = Word(Spelling.composed(word))
        return Set(languages.flatMap { keys(forQuery: word, language: $0) }).sorted()
    }

    /// The keys of the parts of a German compound, `Stadtverwaltung` -> `stadt`, `verwaltung`; empty for other words.
    package func partKeys(of word: String, language: Language) -> [String] {
        guard language == .de, let file = file(.de) else { return [] }
        return GermanCompound(word, in: file)?.partKeys ?? []
    }

    private func keys(forQuery word: Word, language: Language) -> [String] {
        var keys = [key(of: word, language: language)]
        keys += Irregulars.lemmas(ofFolded: word.folded, language: language).map(Folding.fold)
        guard let file = file(language) else { return keys + transcribed(word, language) }
        var numbers = FormLookup.all(word.surface, in: file)
        let isPlain = word.surface.lowercased() == word.folded
        if isPlain || numbers.isEmpty { numbers += FormLookup.unaccented(word.folded, in: file) }
        if numbers.isEmpty { numbers = EndingGuess.unaccented(word.folded, in: file) }
        keys += numbers.map(file.key(ofLemma:))
        return keys + transcribed(word, language)
    }

    /// `Müller` is written `Mueller` where there are no umlauts, and the other way round.
    private func transcribed(_ word: Word, _ language: Language) -> [String] {
        guard language == .de else { return [] }
        return Umlauts.transcriptions(of: word.surface).map { key(of: $0, language: .de) }
    }

    private func file(_ language: Language) -> LexiconFile? {
        guard let file = files[language.index], file.isIntact else { return nil }
        return file
    }

    /// A name that the dictionary knows as written (Orlové) is not the irregular word (orlové); German writes every
    /// noun with a capital.
    private func irregularLemma(of word: Word, language: Language) -> String? {
        guard let lemma = Irregulars.lemma(of: word, language: language) else { return nil }
        guard let file = file(language), language != .de, word.surface.first?.isUppercase == true else {
            return lemma
        }
        return FormLookup.exact(word.surface, in: file) == nil ? lemma : nil
    }

    private func number(of word: Word, in file: LexiconFile) -> Int? {
        if let number = FormLookup.first(word.surface, in: file) { return number }
        if file.language == .de {
            let spellings = Umlauts.restorations(of: word.surface)
            if let number = spellings.lazy.compactMap({ FormLookup.first($0, in: file) }).first { return number }
        }
        return onlyNumber(ofUnaccented: word, in: file) ?? EndingGuess.first(word.surface, in: file)
    }

    /// The lemma of a word written without its diacritics, when only one is possible.
    private func onlyNumber(ofUnaccented word: Word, in file: LexiconFile) -> Int? {
        let found = FormLookup.unaccented(word.folded, in: file)
        guard let first = found.first, word.surface.lowercased() == word.folded else { return nil }
        let key = file.key(ofLemma: first)
        return found.allSatisfy { file.key(ofLemma: $0) == key } ? first : nil
    }
}
