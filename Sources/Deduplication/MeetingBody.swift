import Foundation
import Linguistics

/// The body that meets, as the significant words of a meeting's title.
struct MeetingBody: Sendable {
    /// Folded, at least one of them the kind of body.
    let words: [String]

    /// Nil when the title names no body.
    init?(title: String?) {
        guard let title else { return nil }
        let name = title.prefix { $0 != "(" && $0 != "\n" && $0 != "," && $0 != ";" && $0 != "/" }
        var words: [String] = []
        var isTown = false
        for word in MeetingBody.words(in: String(name)) {
            if MeetingBody.towns.contains(word) {
                // "Zastupitelstvo města Orlová": the town's own name is left out of announcements.
                isTown = true
            } else if !isTown, word.count >= 3, !MeetingBody.empty.contains(word), !word.allSatisfy(\.isNumber),
                !MeetingBody.isRoman(word)
            {
                words.append(word)
            }
        }
        guard words.contains(where: MeetingBody.isKind) else { return nil }
        // Whose committee it is, recordings leave out.
        self.words = words.contains(MeetingBody.executive) ? [MeetingBody.executive] : words
    }

    /// Folded, and an executive committee under its short name: "виконавчого комітету", "виконкому".
    static func words(in text: String) -> [String] {
        Tokenizer.words(in: text).map(\.folded).reduce(into: []) { words, word in
            if word.hasPrefix("комітет"), words.last?.hasPrefix("виконавч") == true {
                words[words.count - 1] = executive
            } else {
                words.append(word.hasPrefix(executive) ? executive : word)
            }
        }
    }

    /// It is another body than the council whose it is.
    static let executive = "виконком"

    /// Whether the words of one stand in the other: "Zasedání zastupitelstva", "Zastupitelstvo města Rudná".
    func isSame(as other: MeetingBody) -> Bool { covers(other) || other.covers(self) }

    private func covers(_ other: MeetingBody) -> Bool {
        other.words.allSatisfy { word in words.contains { MeetingBody.isForm($0, of: word) } }
    }

    /// "Ortschaftsrates", "Durlacher", "zastupitelstva": the word but for its ending.
    static func isForm(_ written: String, of word: String) -> Bool {
        if written.hasPrefix("zastupitel"), word.hasPrefix("zastupitel") { return true }
        // Too short for an ending to be told from another word: "rádio", "radnice".
        if councilForms.contains(word), councilForms.contains(written) { return true }
        let common = written.commonPrefix(with: word).count
        return common >= max(4, word.count - 2) && written.count - common <= 3
    }

    static func isCouncil(_ word: String) -> Bool { word.hasPrefix("рад") && councilForms.contains(word) }

    /// Says of a meeting what kind it is, and not whose: "mimořádné", "міської".
    static func isEmpty(_ folded: String) -> Bool { empty.contains(folded) }

    /// "VIII скликання", in either alphabet.
    static func isRoman(_ folded: String) -> Bool { folded.allSatisfy("ivxlіхс".contains) }

    /// True for the word that says what kind of body it is.
    static func isKind(_ folded: String) -> Bool {
        kinds.contains { folded.hasPrefix($0) }
            || ends.contains { end in
                folded.hasSuffix(end) || folded.hasSuffix(end + "s") || folded.hasSuffix(end + "es")
            }
    }

    /// "města", "Stadt": whose body it is.
    static func isTown(_ folded: String) -> Bool { towns.contains(folded) }

    private static let kinds = [
        "zastupitel", "rada", "rady", "vybor", "komis", "kreistag", "bezirkstag", "ради", "рада", "коміс", "сесі",
        executive,
    ]
    private static let ends = ["rat", "ausschuss", "beirat", "versammlung", "ausschusse", "vertretung"]
    private static let towns: Set = ["mesta", "obce", "mestyse", "stadt", "громади", "gminy"]
    private static let empty: Set = [
        "zasedani", "jednani", "schuze", "program", "pozvanka", "verejne", "radne", "mimoradne", "ustavujici",
        "sitzung",
        "offentliche", "sondersitzung", "und", "der", "des", "die", "fur", "сесія", "засідання", "чергова",
        "позачергова", "скликання", "міська", "міської", "селищна", "селищної", "сільська", "сільської", "posiedzenie",
        "zasadnutie", "постійна", "постійної",
    ]
    private static let councilForms: Set = [
        "rada", "rady", "rade", "radu", "radou", "rat", "rats", "rates", "рада", "ради", "раді", "раду", "радою",
    ]
}
