import Foundation
import Linguistics
import Records

/// The title and first sentences of an item that may announce a meeting.
struct Announcement: Sendable {
    private let title: [String]
    private let lead: [String]

    /// Letters of the text that count as its lead.
    private static let leadLength = 700

    init(_ document: Document) {
        let lead = Tokenizer.words(in: String(document.text.prefix(Announcement.leadLength))).map(\.folded)
        let title = Tokenizer.words(in: document.title ?? "").map(\.folded)
        self.title = title.isEmpty ? lead : title
        self.lead = lead
    }

    /// The kind of body stands in the title, its other words there or in the lead, and something says that it meets.
    func names(_ body: MeetingBody) -> Bool {
        let all = title + lead
        return all.contains(where: Announcement.saysMeeting)
            && body.words.allSatisfy { word in
                (MeetingBody.isKind(word) ? title : all).contains { Announcement.isForm($0, of: word) }
            }
    }

    /// "Ortschaftsrates", "Durlacher", "zastupitelstva": the word but for its ending.
    private static func isForm(_ written: String, of word: String) -> Bool {
        if written.hasPrefix("zastupitel"), word.hasPrefix("zastupitel") { return true }
        let common = written.commonPrefix(with: word).count
        return common >= max(4, word.count - 2) && written.count - common <= 3
    }

    private static func saysMeeting(_ word: String) -> Bool { cues.contains { word.hasPrefix($0) } }

    private static let cues = [
        "tagt", "tagen", "sitzung", "zusammen", "trifft", "treffen", "tritt", "zased", "jedna", "schuz", "sejd",
        "schaz",
        "pozvank", "засідан", "сесі", "збер", "скликан", "posiedz", "sesj", "zasadn",
    ]
}
