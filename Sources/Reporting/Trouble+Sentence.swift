import Linguistics
import Records

extension Trouble {
    /// What people read of it in `language`; `message`, the machine's own English sentence, where there are no other words.
    package func sentence(in language: Language, message: String) -> String {
        MorningWords.of(language).trouble(self, message)
    }
}
