import Linguistics
import Records

/// A word or number of a text, reduced to what comparison needs.
struct Token: Hashable, Sendable {
    /// Of the folded word, or of the number without leading zeros; months after a day are numbers.
    let hash: UInt32
    let marks: Marks

    struct Marks: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let number = Marks(rawValue: 1)
        /// Begins with a capital, and no sentence begins with it.
        static let capital = Marks(rawValue: 2)
        static let beginsSentence = Marks(rawValue: 4)
        static let weekday = Marks(rawValue: 8)
        /// A colon follows, as in `Foto:`.
        static let label = Marks(rawValue: 16)
    }

    /// Day and month in a row are one date: "6. 6." differs from "13. 6." although its numbers occur there.
    static func date(_ tokens: ArraySlice<Token>, at index: Int) -> UInt32? {
        guard index + 1 < tokens.endIndex, tokens[index].marks.contains(.number),
            tokens[index + 1].marks.contains(.number),
            days.contains(tokens[index].hash), months.contains(tokens[index + 1].hash)
        else { return nil }
        return UInt32(truncatingIfNeeded: Hashing.combined(UInt64(tokens[index].hash), UInt64(tokens[index + 1].hash)))
    }

    /// Day, month and year as tokens of a text.
    static func numbers(of day: Day) -> [UInt32] { [day.day, day.month, day.year].map { hash(of: $0) } }

    private static func hash(of number: Int) -> UInt32 {
        numbers.indices.contains(number) ? numbers[number] : hash(of: String(number))
    }

    private static let numbers = (0...2100).map { hash(of: String($0)) }
    private static let days = Set(numbers[1...31])
    private static let months = Set(numbers[1...12])

    static func hash(ofFolded state: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: Hashing.mixed(state)) }

    static func hash(of word: some StringProtocol) -> UInt32 {
        hash(ofFolded: folded(word).utf8.reduce(Hashing.seed) { Hashing.adding($1, to: $0) })
    }

    /// `Folding`, and Ukrainian й and ї without their marks, so that a text typed without them ("иого") meets itself.
    static func folded(_ word: some StringProtocol) -> String {
        String(
            String.UnicodeScalarView(
                Folding.fold(word).unicodeScalars.map { scalar in
                    switch scalar {
                    case "й": "и"
                    case "ї": "і"
                    case let other: other
                    }
                }))
    }
}
