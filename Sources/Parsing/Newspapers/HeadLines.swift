/// The lines of an issue's head, without what they say of other days: of a deadline, the founding, the next issue.
///
/// Heads put several things on one line, and the columns of a PDF file's head come out as one: "Ausgabe Mai 2026 ·
/// Redaktionsschluss 15. April 2026".
enum HeadLines {
    /// What of `lines` may date the issue. Where it is not certain which day a word is about, the whole line is left out, and
    /// behind a deadline that leaves its day open the next line too.
    static func ofTheIssue(_ lines: [String]) -> [String] {
        var kept: [String] = []
        var isAnswerNext = false
        for line in lines {
            let isAnswer = isAnswerNext && IssueHead.day(in: line) ?? IssueHead.month(in: line) != nil
            isAnswerNext = false
            if isAnswer { continue }
            let parts = parts(of: line).map { (text: $0, other: OtherDay(in: $0)) }
            guard parts.allSatisfy({ $0.other?.isStated ?? true }) else {
                isAnswerNext = parts.last?.other?.isOpen == true && IssueHead.day(in: line) == nil
                continue
            }
            kept += parts.map { $0.other?.before ?? $0.text }
        }
        return kept
    }

    /// A part of a line that speaks of another day.
    private struct OtherDay {
        /// What stands before the word, which is the issue's when the word has its day behind it.
        let before: String
        /// Whether the day is stated behind the word.
        let isStated: Bool
        /// Whether it is yet to be said.
        let isOpen: Bool

        init?(in part: String) {
            let words = part.split(separator: " ").map(String.init)
            let kinds = words.map(HeadLines.kind(of:))
            guard let first = kinds.firstIndex(where: { $0 != nil }) else { return nil }
            before = words[..<first].joined(separator: " ")
            let behind = words[first...].joined(separator: " ")
            let numbers = IssueHead.tokens(of: behind).filter { $0.allSatisfy { $0.isASCII && $0.isNumber } }
            // As many days as words: of "20. května uzávěrka, vyjde 1. června" the first day is the deadline's.
            let told = first == 0 ? 1 : kinds.count { $0 != nil }
            switch kinds.compactMap(\.self).max() ?? .registration {
            case .registration: isStated = numbers.contains { $0.count > 2 }
            case .founding: isStated = numbers.count { IssueHead.isYear($0) } >= told
            case .deadline: isStated = HeadLines.days(in: behind) >= told
            }
            isOpen = !isStated && (numbers.isEmpty || part.hasSuffix(":"))
        }
    }

    private enum Kind: Int, Comparable {
        case registration, founding, deadline

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whole days with their years.
    private static func days(in text: String) -> Int {
        var count = 0
        var part = ""
        for token in IssueHead.tokens(of: text) {
            part += token + " "
            guard IssueHead.isYear(token) else { continue }
            if IssueHead.day(in: part) != nil { count += 1 }
            part = ""
        }
        return count
    }

    /// Between signs, wide gaps and sentences: a point behind a word of two letters or more and before a capital.
    static func parts(of line: String) -> [String] {
        var parts = [""]
        var rest = line[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            if "·|•\t".contains(character) || character == " " && rest.first == " " {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
            let word = parts[parts.count - 1].dropLast().suffix(2)
            guard character == ".", rest.first == " ", rest.dropFirst().first?.isUppercase == true, word.count == 2,
                word.allSatisfy(\.isLetter)
            else { continue }
            parts.append("")
        }
        return parts.compactMap { Trimmed.text($0) }
    }

    private static func kind(of word: String) -> Kind? {
        let words = IssueHead.tokens(of: word).map(HeaderName.folded)
        return words.compactMap { word in
            if deadlines.contains(where: word.hasPrefix) || word == "next" { return .deadline }
            if foundings.contains(where: word.hasPrefix) || word == "seit" || word == "since" { return .founding }
            return registrations.contains(where: word.hasPrefix) ? .registration : nil
        }.max()
    }

    /// Beginnings of folded words: of what is to come, the founding, the registration.
    private static let deadlines = [
        "uzaverk", "uzavierk", "pristi", "nasledujic", "vyjde", "podavan", "redaktionsschluss", "annahmeschluss",
        "anzeigenschluss", "einsendeschluss", "nachst", "naechst", "наступн", "nastepn", "najblizs", "termin",
        "deadline",
    ]
    private static let foundings = ["zaloz", "gegr", "заснован", "founded", "established"]
    private static let registrations = ["registr", "evidenc", "зареєстр", "свідоцтв"]
}
