import Linguistics
import Records

/// The lists of every language, as they are written.
package enum SubjectLexicons {
    package static func words(_ language: Language) -> [Subject: String] {
        switch language {
        case .cs: CzechSubjects.words
        case .sk: SlovakSubjects.words
        case .de: GermanSubjects.words
        case .uk: UkrainianSubjects.words
        case .pl: PolishSubjects.words
        case .en: EnglishSubjects.words
        }
    }
}
