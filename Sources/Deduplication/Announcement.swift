import Linguistics
import Records

/// The title and first sentences of an item that may announce a meeting.
struct Announcement: Sendable {
    private let title: [String]
    private let lead: [String]
    private let town: TownName

    /// Letters of the text that count as its lead.
    private static let leadLength = 700

    init(_ document: Document, town: TownName) {
        let lead = Announcement.words(in: String(document.text.prefix(Announcement.leadLength)))
        let title = Announcement.words(in: document.title ?? "")
        self.title = title.isEmpty ? lead : title
        self.lead = lead
        self.town = town
    }

    /// Folded; "Gemeinderatssitzung" is a body and what it does.
    private static func words(in text: String) -> [String] {
        MeetingBody.words(in: text).flatMap { word -> [String] in
            guard word.hasSuffix("sitzung"), word.count > 10 else { return [word] }
            let body = word.dropLast("sitzung".count)
            // The s of the joint, and not that of "Ausschuss".
            return [
                String(body.hasSuffix("s") && !body.hasSuffix("ss") || body.hasSuffix("sss") ? body.dropLast() : body),
                "sitzung",
            ]
        }
    }

    /// The kind of body stands in the title, its other words there or in the lead, and something says that it meets.
    func names(_ body: MeetingBody) -> Bool {
        (title + lead).contains { Announcement.says($0, Announcement.cues) } && tells(of: body)
    }

    /// The same of a film's title, which must itself say that it shows the meeting, or say nothing but the body and the
    /// day: a report on a meeting is no recording.
    func shows(_ body: MeetingBody) -> Bool {
        (title.contains { Announcement.says($0, Announcement.filmCues) } || saysNothingBut(body)) && tells(of: body)
    }

    /// "Rada města 22. 4. 2026", "Kontrolní výbor 6.5.2026", "Video: Stadtrat Lindenau 12.03.2025, Teil 1".
    private func saysNothingBut(_ body: MeetingBody) -> Bool {
        let others = title.filter { word in
            !word.allSatisfy(\.isNumber) && !MeetingBody.isTown(word) && !MeetingBody.isEmpty(word)
                && !MeetingBody.isRoman(word) && !Announcement.isOfCalendar(word) && !Announcement.small.contains(word)
                && !town.isNamed(by: word) && !body.words.contains { MeetingBody.isForm(word, of: $0) }
        }
        return others.isEmpty && title.contains { $0.allSatisfy(\.isNumber) }
    }

    private func tells(of body: MeetingBody) -> Bool {
        // Only councils have sessions: "42 сесія Вербівської громади".
        let isSession = title.contains { $0.hasPrefix("сесі") }
        let isOfCommittee = title.contains(MeetingBody.executive) && !isSession
        guard !isOfCommittee || body.words == [MeetingBody.executive] else { return false }
        let all = title + lead
        return body.words.allSatisfy { word in
            (MeetingBody.isKind(word) ? title : all).contains { MeetingBody.isForm($0, of: word) }
                || isSession && MeetingBody.isCouncil(word)
        }
    }

    private static func isOfCalendar(_ word: String) -> Bool {
        let hash = Token.hash(of: word)
        return calendar.month(hash) != nil || calendar.isWeekday(hash)
    }

    private static let calendar = CalendarWords()

    private static func says(_ word: String, _ cues: [String]) -> Bool { cues.contains { word.hasPrefix($0) } }

    private static let cues = [
        "tagt", "tagen", "sitzung", "zusammen", "trifft", "treffen", "tritt", "zased", "jedna", "schuz", "sejd",
        "schaz",
        "pozvank", "засідан", "сесі", "збер", "скликан", "posiedz", "sesj", "zasadn",
    ]
    private static let filmCues = [
        "zasedani", "jednani", "schuze", "prenos", "zaznam", "stream", "live", "online", "sitzung", "ubertragung",
        "mitschnitt", "aufzeichnung", "засідан", "сесі", "трансляц", "запис", "наживо", "posiedzen", "sesj",
        "transmisj",
        "zasadnut", "zive", "nazivo", "vysilan", "videozaznam", "videoprenos", "videoubertragung", "videoaufzeichnung",
        "ефір", "відеозапис",
    ]
    /// Words of parts, days and films.
    private static let small: Set = [
        "cast", "casti", "dil", "teil", "part", "czesc", "частина", "video", "відео", "z", "ze", "zo", "dne",
        "den", "c", "cislo", "nr", "no", "der", "des", "die", "das", "vom", "am", "aus", "dem", "hod", "uhr", "від",
        "за", "з", "із", "р", "року", "год", "roku",
    ]
}
