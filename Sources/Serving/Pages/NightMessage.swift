import Linguistics
import Records
import Reporting

/// What a night says of itself, in the reader's language where there are words for it.
struct NightMessage {
    let text: String
    /// Of the text, where it is not the page's.
    let tongue: String?

    /// `trouble` is what was stored beside `message`; nil for a sentence without one.
    init(_ message: String, _ trouble: Trouble?, in language: PageLanguage) {
        let known = trouble ?? Trouble(formerSentence: message)
        let said =
            known == .other
            ? DocumentRemark(message)?.sentence(in: language)
            : known.sentence(in: language.linguistic, message: message)
        let isOwn = language == .en || said.map { $0 != message } ?? false
        text = language == .en ? message : said ?? message
        tongue = isOwn ? nil : "en"
    }
}

extension NightMessage {
    /// An address is of no language.
    init(address: String) {
        text = address
        tongue = nil
    }
}

/// What was remarkable about a document that was read: there is no trouble stored beside these sentences.
private enum DocumentRemark {
    case empty, brokenOff
    case unreadable(Int)

    init?(_ message: String) {
        if message.hasPrefix("no items in it") {
            self = .empty
        } else if message.hasPrefix("the document breaks off") {
            self = .brokenOff
        } else if message.contains(" unreadable: "), let count = Int(message.prefix { $0.isNumber }) {
            self = .unreadable(count)
        } else {
            return nil
        }
    }

    /// Nil in English, which is the machine's own.
    func sentence(in language: PageLanguage) -> String? {
        switch (self, language) {
        case (_, .en): nil
        case (.empty, .cs): "v dokumentu nebyla žádná zpráva"
        case (.empty, .de): "im Dokument stand keine Meldung"
        case (.empty, .uk): "у документі не було жодного повідомлення"
        case (.brokenOff, .cs): "dokument je useknutý; co se dalo přečíst, je uloženo, a nic neplatí za zmizelé"
        case (.brokenOff, .de):
            "das Dokument bricht ab; was lesbar war, ist gespeichert, und nichts gilt als verschwunden"
        case (.brokenOff, .uk): "документ обривається; що вдалося прочитати, збережено, і нічого не вважається зниклим"
        case (.unreadable(let count), .cs): "co se nedalo přečíst: \(count); nic neplatí za zmizelé"
        case (.unreadable(let count), .de): "nicht lesbar: \(count); nichts gilt als verschwunden"
        case (.unreadable(let count), .uk): "не вдалося прочитати: \(count); нічого не вважається зниклим"
        }
    }
}
