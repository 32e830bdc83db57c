import Dating
import Records

/// The number and the date of an issue, found in its head, its title or its file's name.
///
/// A date counts only when day, month and year stand there together, or a month's name and a year: `2008-02` in a file's
/// name is as often the second issue as February. The day of a deadline, of the founding or of the next issue is none, nor
/// is one outside of the month that the head names: that is an event's.
struct IssueHead {
    /// As written: `15. března 2014`. Nil when nothing is certain.
    let date: String?
    /// `2/2018`; the year may be missing.
    let number: String?

    /// Lines of the first page that are its head.
    private static let headLines = 25

    init(file: String, title: String?, firstPage: String) {
        let lines = firstPage.split(whereSeparator: \.isNewline).compactMap { Trimmed.text(String($0)) }
            .prefix(IssueHead.headLines)
        let head = HeadLines.ofTheIssue(Array(lines.prefix(8))) + [title ?? ""]
        let days = head.dropLast().compactMap { IssueHead.day(in: $0) }
        let month = head.lazy.compactMap { IssueHead.day(in: $0) == nil ? IssueHead.month(in: $0) : nil }.first
        date = days.first { IssueHead.isDay($0, in: month) } ?? IssueHead.isoDay(in: file) ?? month
        number = (lines + [title ?? "", file]).lazy.compactMap { IssueHead.number(in: $0) }.first
    }

    // MARK: Dates

    /// False only for a day that is surely in another month.
    private static func isDay(_ day: String, in month: String?) -> Bool {
        guard let month, let day = read(day), let month = read(month) else { return true }
        return day.year == month.year && day.month == month.month
    }

    /// Any zone serves: only months are compared.
    private static func read(_ text: String) -> Day? {
        guard let clock = try? TownClock(timeZone: "UTC") else { return nil }
        return DateReader(clock: clock).moment(text).map { clock.day(at: $0.instant) }
    }

    /// `5. 12. 2018`, `15.března 2014`, `14. September 2018`.
    static func day(in line: String) -> String? {
        let tokens = tokens(of: line)
        for index in tokens.indices where isNumber(tokens[index], 1...31) && tokens[index].count <= 2 {
            var next = index + 1
            if next < tokens.count, tokens[next] == "." { next += 1 }
            guard next < tokens.count else { continue }
            let isNumeric = isNumber(tokens[next], 1...12) && next > index + 1
            guard isNumeric || MonthName.isMonth(tokens[next]) else { continue }
            let month = tokens[next]
            next += 1
            if next < tokens.count, tokens[next] == "." { next += 1 }
            guard next < tokens.count, isYear(tokens[next]) else { continue }
            return isNumeric
                ? "\(tokens[index]).\(month).\(tokens[next])" : "\(tokens[index]). \(month) \(tokens[next])"
        }
        return nil
    }

    /// `2025-03-15` or `20250315`, whole.
    private static func isoDay(in name: String) -> String? {
        let parts = name.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        for index in parts.indices {
            if parts[index].count == 8, isYear(String(parts[index].prefix(4))) {
                let month = String(parts[index].dropFirst(4).prefix(2))
                let day = String(parts[index].suffix(2))
                if isNumber(month, 1...12), isNumber(day, 1...31) { return "\(parts[index].prefix(4))-\(month)-\(day)" }
            }
            guard index + 2 < parts.count, isYear(parts[index]), parts[index + 1].count == 2,
                parts[index + 2].count == 2, isNumber(parts[index + 1], 1...12), isNumber(parts[index + 2], 1...31)
            else { continue }
            return "\(parts[index])-\(parts[index + 1])-\(parts[index + 2])"
        }
        return nil
    }

    /// `březen 2025`, `Ausgabe März 2025`; of `Mai / Juni 2025` the first.
    static func month(in line: String) -> String? {
        let tokens = tokens(of: line)
        for index in tokens.indices.dropLast() where MonthName.isMonth(tokens[index]) && isYear(tokens[index + 1]) {
            let last = "\(tokens[index]) \(tokens[index + 1])"
            guard index >= 2, MonthName.isMonth(tokens[index - 2]) else { return last }
            let first = "\(tokens[index - 2]) \(tokens[index + 1])"
            // "Dezember / Januar 2026" begins in the year before.
            return (read(first)?.month ?? 13) < (read(last)?.month ?? 0) ? first : last
        }
        return nil
    }

    // MARK: Numbers

    /// `č. 2/2018`, `č.12/06`, `Nr. 5`, `№ 3 (120)`; a bare `3/2025` in a short line.
    private static func number(in line: String) -> String? {
        let tokens = tokens(of: line)
        for index in tokens.indices where words.contains(tokens[index].lowercased()) {
            var next = index + 1
            while next < tokens.count, tokens[next] == "." || tokens[next] == ":" { next += 1 }
            if let number = number(at: next, of: tokens, needsYear: false) { return number }
        }
        for index in tokens.indices where tokens.count <= 6 {
            if let number = number(at: index, of: tokens, needsYear: true) { return number }
        }
        return nil
    }

    private static func number(at index: Int, of tokens: [String], needsYear: Bool) -> String? {
        guard index < tokens.count, isNumber(tokens[index], 1...999) else { return nil }
        let plain = String(Int(tokens[index]) ?? 0)
        if index + 2 < tokens.count, tokens[index + 1] == "/" {
            let year = tokens[index + 2]
            if isYear(year) { return "\(plain)/\(year)" }
            // "12/06": a year of this century, where a marker says that it is an issue.
            if !needsYear, year.count == 2, let short = Int(year) { return "\(plain)/\(2000 + short)" }
        }
        return needsYear ? nil : plain
    }

    private static let words: Set<String> = [
        "č", "číslo", "cislo", "čís", "nr", "nummer", "ausgabe", "no", "number", "issue", "numer", "№", "число",
        "випуск",
        "номер", "vydání",
    ]

    // MARK: Tokens

    /// Words, numbers and single marks.
    static func tokens(of line: String) -> [String] {
        var tokens: [String] = []
        var last: Character = " "
        for character in line {
            let isNumber = character.isASCII && character.isNumber
            if !character.isWhitespace {
                let joins = character.isLetter && last.isLetter || isNumber && last.isASCII && last.isNumber
                if joins, !tokens.isEmpty {
                    tokens[tokens.count - 1].append(character)
                } else {
                    tokens.append(String(character))
                }
            }
            last = character
        }
        return tokens
    }

    static func isNumber(_ text: String, _ range: ClosedRange<Int>) -> Bool {
        text.utf8.allSatisfy(ByteClass.isDigit) && Int(text).map(range.contains) ?? false
    }

    static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && isNumber(text, 1850...2150) }
}
