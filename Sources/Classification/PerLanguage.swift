import Linguistics
import Synchronization

/// What takes time to make and is needed of few languages: made when a language is first met, then kept.
final class PerLanguage<Value: Sendable>: Sendable {
    private let make: @Sendable (Language) -> Value
    private let made = Mutex<[Language: Value]>([:])

    init(_ make: @escaping @Sendable (Language) -> Value) {
        self.make = make
    }

    subscript(language: Language) -> Value {
        if let value = made.withLock({ $0[language] }) { return value }
        let value = make(language)
        return made.withLock { made in
            let first = made[language] ?? value
            made[language] = first
            return first
        }
    }
}
