import Linguistics
import Records

/// A document cut into words once, for every judgement that reads them.
struct ReadText: Sendable {
    let title: [Word]
    let body: [Word]
    /// Of the words, title first, then body.
    let keys: [String]
    let titleText: String
    let bodyText: String
    private let language: Language?

    /// Words of the body that are read; the end of a long text decides nothing.
    static let maximumWords = 400
    /// Words whose base form is looked up: what a text is about stands at its beginning.
    private static let keyedWords = 240

    init(_ document: Document, language: Language?, lexicon: Lexicon) {
        titleText = document.title ?? ""
        bodyText = ReadText.beginning(of: document.text)
        title = Tokenizer.words(in: titleText)
        body = Tokenizer.words(in: bodyText)
        keys = (title + body).enumerated().map { index, word in
            guard let language, index < ReadText.keyedWords else { return word.folded }
            return lexicon.key(of: word, language: language)
        }
        self.language = language
    }

    /// Index of the first body word of each sentence.
    var sentenceStarts: [Int] { ReadText.sentenceStarts(of: body, in: bodyText, language: language) }

    /// Enough letters for the words that are read, cut between words.
    private static func beginning(of text: String) -> String {
        guard text.utf8.count > maximumWords * 9 else { return text }
        let end = text.utf8.index(text.utf8.startIndex, offsetBy: maximumWords * 8)
        let space = text.utf8[..<end].lastIndex(of: 0x20) ?? text.startIndex
        return String(text[..<space])
    }

    private static func sentenceStarts(of words: [Word], in text: String, language: Language?) -> [Int] {
        var starts: [Int] = []
        var index = 0
        for range in Sentences.ranges(in: text, language: language?.rawValue) {
            let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            while index < words.count, words[index].utf8Range.lowerBound < offset { index += 1 }
            if index < words.count { starts.append(index) }
        }
        return starts
    }
}
