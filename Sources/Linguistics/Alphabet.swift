import Foundation

/// The letters of a language in their order, each with a weight.
struct Alphabet: Sendable {
    private let weights: [String: UInt32]
    private let names: [UInt32: String]

    struct Letter {
        /// Lower case.
        let scalar: Unicode.Scalar
        let isUppercase: Bool
    }

    private init(_ letters: String) {
        let letters = letters.split(separator: " ").map(String.init)
        weights = Dictionary(
            uniqueKeysWithValues: letters.enumerated().map { ($0.element, Self.firstLetter + UInt32($0.offset)) })
        names = Dictionary(uniqueKeysWithValues: weights.map { ($0.value, Self.capitalized($0.key)) })
    }

    static func of(_ language: Language) -> Alphabet {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de, .en: latin
        case .uk: ukrainian
        case .pl: polish
        }
    }

    static func letters(of text: String) -> [Letter] {
        text.precomposedStringWithCanonicalMapping.unicodeScalars.flatMap { scalar in
            scalar.properties.lowercaseMapping.unicodeScalars.map {
                Letter(scalar: $0, isUppercase: scalar.properties.isUppercase)
            }
        }
    }

    /// The weights of the letter at `index` (two for ß, none for signs) and how many scalars it takes up.
    func weights(of letters: [Letter], at index: Int) -> (weights: [UInt32], length: Int) {
        let letter = String(letters[index].scalar)
        if index + 1 < letters.count, let weight = weights[letter + String(letters[index + 1].scalar)] {
            return ([weight], 2)
        }
        if let weight = weights[letter] { return ([weight], 1) }
        let scalar = letters[index].scalar
        if scalar.properties.isWhitespace || scalar == "-" || scalar == "–" { return ([Self.space], 1) }
        if let digit = Int(letter) { return ([Self.firstDigit + UInt32(digit)], 1) }
        let base = Folding.fold(letter)
        let bases = base.unicodeScalars.map { weights[String($0)] ?? Self.foreign + $0.value }
        return (scalar.properties.isAlphabetic ? bases : [], 1)
    }

    func initial(of text: String) -> String {
        let letters = Self.letters(of: text)
        for index in letters.indices {
            let weights = weights(of: letters, at: index).weights
            guard let weight = weights.first, weight != Self.space else { continue }
            if let name = names[weight] { return name }
            if weight < Self.firstLetter { return "0–9" }
            return Unicode.Scalar(weight - Self.foreign).map { String($0).uppercased() } ?? "#"
        }
        return "#"
    }

    private static func capitalized(_ letter: String) -> String {
        letter.prefix(1).uppercased() + letter.dropFirst()
    }

    private static let space: UInt32 = 1
    private static let firstDigit: UInt32 = 2
    private static let firstLetter: UInt32 = 16
    /// Letters of other scripts come behind, in Unicode's order.
    private static let foreign: UInt32 = 0x1000

    private static let latin = Alphabet("a b c d e f g h i j k l m n o p q r s t u v w x y z")
    private static let czech = Alphabet("a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž")
    private static let slovak = Alphabet("a ä b c č d e f g h ch i j k l m n o ô p q r s š t u v w x y z ž")
    private static let polish = Alphabet(
        "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż")
    private static let ukrainian = Alphabet(
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я "
            + "a b c d e f g h i j k l m n o p q r s t u v w x y z")
}
