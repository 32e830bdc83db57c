import Records

/// How a language writes dates, and where its lines must not break.
package struct Typography {
    /// The month's name by itself, 1 to 12; empty for any other number.
    package static func month(_ month: Int, _ language: Language) -> String {
        name(month, in: CalendarNames.of(language).months)
    }

    /// The weekday's name, 1 Monday to 7 Sunday; empty for any other number.
    package static func weekday(_ weekday: Int, _ language: Language) -> String {
        name(weekday, in: CalendarNames.of(language).weekdays)
    }

    /// The date in words: `9. května 2025`, `9. Mai 2025`, `9 травня 2025 року`, `9 maja 2025`, `9 May 2025`.
    package static func longDate(_ day: Day, _ language: Language) -> String {
        let month = name(day.month, in: CalendarNames.of(language).monthsOfDay)
        return switch language {
        case .cs, .sk, .de: "\(day.day). \(month) \(day.year)"
        case .uk: "\(day.day) \(month) \(day.year) року"
        case .pl, .en: "\(day.day) \(month) \(day.year)"
        }
    }

    /// The date in words with its weekday before it: `pátek 9. května 2025`, `Freitag, 9. Mai 2025`.
    package static func dateWithWeekday(_ day: Day, _ language: Language) -> String {
        let comma =
            switch language {
            case .de, .uk, .pl: ","
            case .cs, .sk, .en: ""
            }
        return "\(weekday(day.weekday, language))\(comma) \(longDate(day, language))"
    }

    /// The date without its year: `9. května`.
    package static func dayAndMonth(_ day: Day, _ language: Language) -> String {
        let month = name(day.month, in: CalendarNames.of(language).monthsOfDay)
        return switch language {
        case .cs, .sk, .de: "\(day.day). \(month)"
        case .uk, .pl, .en: "\(day.day) \(month)"
        }
    }

    /// The text with U+00A0 where a line must not end: after one-letter words, between a number and what it counts,
    /// in dates, after `č.`, `Nr.`, `вул.` and initials. Changes nothing but spaces.
    package static func nonBreaking(_ text: String, _ language: Language) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            result += part
            guard index + 1 < parts.count else { break }
            result += binds(part, parts[index + 1], NonBreakingWords.of(language)) ? "\u{A0}" : " "
        }
        return result
    }

    private static func binds(_ left: Substring, _ right: Substring, _ words: NonBreakingWords) -> Bool {
        guard let first = right.unicodeScalars.first else { return false }
        let word = left.drop { SentenceMarks.opening.contains($0.unicodeScalars.first ?? " ") }
        let lower = word.lowercased()
        if words.oneLetter.contains(lower) || words.before.contains(lower) { return true }
        let bare = word.last == "." ? word.dropLast() : word
        if bare.count == 1, bare.count < word.count, bare.first?.isUppercase == true {
            return first.properties.isUppercase
        }
        guard !bare.isEmpty, bare.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," }) else { return false }
        if bare.count < word.count { return bare.count <= 2 && continuesDate(right, words) }
        return continuesNumber(bare, right) || words.isMonth(right) || words.isUnit(right)
    }

    private static func continuesDate(_ word: Substring, _ words: NonBreakingWords) -> Bool {
        guard let first = word.first else { return false }
        return first.isLowercase || first.isASCII && first.isNumber || words.isMonth(word)
    }

    /// `250` behind `1` is the rest of 1 250.
    private static func continuesNumber(_ number: Substring, _ word: Substring) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        return number.count <= 3 && digits.count == 3
    }

    private static func name(_ number: Int, in names: [String]) -> String {
        names.indices.contains(number - 1) ? names[number - 1] : ""
    }
}
