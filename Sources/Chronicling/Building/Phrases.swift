import Linguistics

/// The phrases of one language. The tables are complete in every language, which a test proves.
package struct Phrases: Sendable {
    private let language: Language
    private let table: [Phrase: String]

    package init(language: Language) {
        self.language = language
        table = Self.table(of: language)
    }

    /// The phrase with `values` in place of its `%` signs, in order.
    package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        var rest = values[...]
        return (table[phrase] ?? phrase.rawValue).reduce(into: "") { text, character in
            if character == "%", let value = rest.popFirst() { text += value } else { text.append(character) }
        }
    }

    /// By name, for writers.
    package var all: [String: String] {
        Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, self($0)) })
    }

    package static func table(of language: Language) -> [Phrase: String] {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: english
        case .sk: slovak
        case .pl: polish
        }
    }
}
