/// One text that is being read by a `TimeFormat`.
struct TimeFormatReading {
    static let letters: Set<Character> = Set("djDlSmnMFYyHGhgisuvaAUTePpO")

    private var rest: Substring
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var hour: Int?
    private var minute: Int?
    private var second: Int?
    private var isAfternoon: Bool?
    private var epoch: Int?
    private var zone = ""

    init(_ text: String) {
        rest = text[...]
    }

    var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

    /// Nil when what was read is no date.
    var isoText: String? {
        if let epoch { return String(epoch) }
        guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
        let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        guard var hour else { return date }
        if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        guard hour < 24, (minute ?? 0) < 60, (second ?? 0) < 61 else { return nil }
        let time = [hour, minute ?? 0, second].compactMap { $0.map { Self.padded($0, 2) } }.joined(separator: ":")
        return "\(date)T\(time)\(zone)"
    }

    /// Reads what a letter stands for; false when something else stands there.
    mutating func read(_ letter: Character) -> Bool {
        switch letter {
        case "d", "j": number(2, into: \.day)
        case "m", "n": number(2, into: \.month)
        case "Y": number(4, into: \.year)
        case "y": readShortYear()
        case "H", "G", "h", "g": number(2, into: \.hour)
        case "i": number(2, into: \.minute)
        case "s": number(2, into: \.second)
        case "U": number(11, into: \.epoch)
        case "u", "v", "S": passWhile { letter == "S" ? $0.isLetter : $0.isNumber }
        case "M", "F": readMonthName()
        case "D", "l": passWhile(\.isLetter)
        case "a", "A": readHalf()
        case "T", "e", "P", "p", "O": readZone()
        default: false  // `letters` holds what is above
        }
    }

    mutating func pass(_ letter: Character) -> Bool {
        if letter.isWhitespace {
            rest = rest.drop(while: \.isWhitespace)
            return true
        }
        guard rest.first == letter else { return false }
        rest.removeFirst()
        return true
    }

    mutating func passAny() -> Bool { rest.popFirst() != nil }

    mutating func passWord() -> Bool {
        rest = rest.drop { !$0.isWhitespace && !",;:/.\\()-".contains($0) }
        return true
    }

    mutating func passRest() -> Bool {
        rest = ""
        return true
    }

    private mutating func number(_ digits: Int, into field: WritableKeyPath<Self, Int?>) -> Bool {
        let text = rest.prefix(digits).prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(text) else { return false }
        rest = rest.dropFirst(text.count)
        self[keyPath: field] = number
        return true
    }

    /// PHP's century: 70 to 99 are of the last one.
    private mutating func readShortYear() -> Bool {
        guard number(2, into: \.year), let short = year else { return false }
        year = short + (short < 70 ? 2_000 : 1_900)
        return true
    }

    private mutating func passWhile(_ condition: (Character) -> Bool) -> Bool {
        let end = rest.drop(while: condition)
        defer { rest = end }
        return end.startIndex != rest.startIndex
    }

    private mutating func readMonthName() -> Bool {
        let name = rest.prefix(while: \.isLetter)
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard let index = names.firstIndex(of: String(name.prefix(3)).lowercased()) else { return false }
        month = index + 1
        rest = rest.dropFirst(name.count)
        return true
    }

    private mutating func readHalf() -> Bool {
        let half = rest.prefix(2).lowercased()
        guard half == "am" || half == "pm" else { return false }
        isAfternoon = half == "pm"
        rest = rest.dropFirst(2)
        return true
    }

    /// `Z`, `+02:00`, `+0200`; a zone's name is kept beside the time, for those who know names.
    private mutating func readZone() -> Bool {
        let text = rest.prefix { !$0.isWhitespace && $0 != ")" }
        guard let first = text.first else { return false }
        zone = first == "+" || first == "-" || text == "Z" ? String(text) : " \(text)"
        rest = rest.dropFirst(text.count)
        return true
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
