import Archiving
import Linguistics
import Records
import Reporting

/// What a night says of itself, in the reader's language where there are words for it.
struct NightMessage {
    let text: String
    /// Of the text, where it is not the page's.
    let tongue: String?

    /// `trouble` is what was stored beside `message`; nil for a sentence of before there were kinds.
    init(_ message: String, _ trouble: Trouble?, in language: PageLanguage) {
        let known = trouble ?? Trouble(formerSentence: message)
        self.init(known.sentence(in: language.linguistic, message: message), message, in: language)
    }

    /// Nil for a smooth night.
    init?(_ night: SourceNight, _ dates: PageDates, in language: PageLanguage) {
        guard let message = night.message else { return nil }
        if night.outcome == .failed {
            self.init(message, night.trouble, in: language)
            return
        }
        let matters = night.remarks ?? Remark.Matter(formerSentence: message).map { [$0] }
        let words = RemarkWords.of(language)
        let said = words.flatMap { words in matters?.map { words.sentence($0, dates) }.joined(separator: "; ") }
        self.init(said, message, in: language)
    }

    /// `said` is nil where there are no words; English is the machine's own.
    private init(_ said: String?, _ message: String, in language: PageLanguage) {
        text = language == .en ? message : said ?? message
        tongue = language == .en || said.map { $0 != message } ?? false ? nil : "en"
    }
}

extension NightMessage {
    /// An address is of no language.
    init(address: String) {
        text = address
        tongue = nil
    }
}
