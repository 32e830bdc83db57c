/// What can be odd about a query, and what was done about it: a closed set, so that each page says it in its language.
package enum QueryProblem: Hashable, Sendable {
    case tooLong(characters: Int)
    case tooManyWords(followed: Int)
    case tooManyAsterisks(followed: Int)
    case shortPrefix(letters: Int)
    case closesNothing
    case neverCloses
    case closedAtEnd
    case loneQuotationMark
    case emptyQuotation
    /// A piece without a letter or digit.
    case noWord(String)
    /// An operator that was taken as a word, as the following two.
    case noChoice(String)
    case noNeighbours(String)
    case nothingAfter(String)
    /// A field with its value, taken as words.
    case noValue(String)
    /// A value that nothing in this archive has, as the following three; nothing is found by it.
    case noSource(String)
    case noSubject(String)
    case noKind(String)
    case noLanguage(String)
    /// The last day lies before the first.
    case endsBeforeItBegins

    /// For programs; permanent.
    package var code: String {
        switch self {
        case .tooLong: "too-long"
        case .tooManyWords: "too-many-words"
        case .tooManyAsterisks: "too-many-asterisks"
        case .shortPrefix: "short-prefix"
        case .closesNothing: "closes-nothing"
        case .neverCloses: "never-closes"
        case .closedAtEnd: "closed-at-end"
        case .loneQuotationMark: "lone-quotation-mark"
        case .emptyQuotation: "empty-quotation"
        case .noWord: "no-word"
        case .noChoice: "no-choice"
        case .noNeighbours: "no-neighbours"
        case .nothingAfter: "nothing-after"
        case .noValue: "no-value"
        case .noSource: "no-source"
        case .noSubject: "no-subject"
        case .noKind: "no-kind"
        case .noLanguage: "no-language"
        case .endsBeforeItBegins: "ends-before-it-begins"
        }
    }

    /// One plain English sentence.
    package var message: String {
        switch self {
        case .tooLong(let characters): "the query was cut after \(characters) characters"
        case .tooManyWords(let followed): "only the first \(followed) words are looked for"
        case .tooManyAsterisks(let followed): "only the first \(followed) asterisks are followed"
        case .shortPrefix(let letters): "an asterisk needs one word of \(letters) or more letters before it"
        case .closesNothing: "this parenthesis closes nothing and was left out"
        case .neverCloses: "this parenthesis has no partner and was left out"
        case .closedAtEnd: "the closing parenthesis is missing"
        case .loneQuotationMark: "the second quotation mark is missing; the words were taken one by one"
        case .emptyQuotation: "there is no word between these quotation marks"
        case .noWord(let piece): "\u{201C}\(piece)\u{201D} holds no letter or digit and was left out"
        case .noChoice(let word): "\u{201C}\(word)\u{201D} has nothing to choose between and was taken as a word"
        case .noNeighbours(let word): "\u{201C}\(word)\u{201D} needs a word on either side and was taken as a word"
        case .nothingAfter(let word): "\u{201C}\(word)\u{201D} stands before nothing and was taken as a word"
        case .noValue(let piece): "\u{201C}\(piece)\u{201D} is no value of this field; it was taken as words"
        case .noSource(let id): "there is no source \u{201C}\(id)\u{201D}"
        case .noSubject(let id): "there is no subject \u{201C}\(id)\u{201D}"
        case .noKind(let name): "there is no kind \u{201C}\(name)\u{201D}"
        case .noLanguage(let tag): "there is no language \u{201C}\(tag)\u{201D}"
        case .endsBeforeItBegins: "the last day lies before the first"
        }
    }
}
