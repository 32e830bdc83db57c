import Linguistics

/// A number with its unit as a text states it: money, people, shares, votes, lengths.
struct Quantity: Hashable, Sendable {
    let value: Double
    let unit: Unit
    /// Offsets in Unicode code points.
    let range: Range<Int>
    let text: String

    enum Unit: String, Sendable, CaseIterable {
        case money, people, percent, votes, meters, kilometers, hectares
    }
}

/// Finds quantities in a text. "1,2 milionu korun", "350 000 Kč", "12.500 Besucher", "85 млн грн".
struct QuantityReader {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    func quantities() -> [Quantity] {
        var found: [Quantity] = []
        var index = 0
        while index < scalars.count {
            guard isDigit(index), index == 0 || !(isDigit(index - 1) || scalars[index - 1].properties.isAlphabetic)
            else {
                index += 1
                continue
            }
            let number = number(at: index)
            if let quantity = quantity(from: index, value: number.value, end: number.end) {
                found.append(quantity)
                index = quantity.range.upperBound
            } else {
                index = number.end
            }
        }
        return found
    }

    private func isDigit(_ index: Int) -> Bool { index < scalars.count && (0x30...0x39).contains(scalars[index].value) }

    private func digits(from index: Int) -> Int {
        var end = index
        while isDigit(end) { end += 1 }
        return end - index
    }

    private func number(at start: Int) -> (value: Double, end: Int) {
        var end = start + digits(from: start)
        var text = String(String.UnicodeScalarView(scalars[start..<end]))
        while end < scalars.count, " .\u{A0}\u{202F}\u{2009}".unicodeScalars.contains(scalars[end]),
            end - start <= 12, digits(from: end + 1) == 3
        {
            text.unicodeScalars.append(contentsOf: scalars[end + 1..<end + 4])
            end += 4
        }
        let decimals = digits(from: end + 1)
        if end < scalars.count, scalars[end] == "," || scalars[end] == ".", (1...2).contains(decimals) {
            text += "."
            text.unicodeScalars.append(contentsOf: scalars[end + 1..<end + 1 + decimals])
            end += 1 + decimals
        }
        return (Double(text) ?? 0, end)
    }

    private func quantity(from start: Int, value: Double, end: Int) -> Quantity? {
        var value = value
        var end = end
        var word = word(after: end)
        if let multiplier = Self.multipliers.first(where: { word.folded.hasPrefix($0.word) }) {
            value *= multiplier.factor
            end = word.end
            if end < scalars.count, scalars[end] == "." { end += 1 }
            word = self.word(after: end)
        }
        guard let unit = Self.units.first(where: { $0.words.contains { Self.matches(word.folded, $0) } })?.unit else {
            return nil
        }
        return Quantity(
            value: value, unit: unit, range: start..<word.end,
            text: String(String.UnicodeScalarView(scalars[start..<word.end])))
    }

    /// `m$` must be the whole word.
    private static func matches(_ word: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("$") ? word == pattern.dropLast() : word.hasPrefix(pattern)
    }

    private func word(after index: Int) -> (folded: String, end: Int) {
        var start = index
        while start < scalars.count, start - index < 2, scalars[start].properties.isWhitespace { start += 1 }
        guard start < scalars.count else { return ("", start) }
        if "%€".unicodeScalars.contains(scalars[start]) { return (String(scalars[start]), start + 1) }
        var end = start
        while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
        return (Folding.fold(String(String.UnicodeScalarView(scalars[start..<end]))), end)
    }

    private static let multipliers: [(word: String, factor: Double)] = [
        ("milard", 1e9), ("miliard", 1e9), ("mld", 1e9), ("mrd", 1e9), ("мільярд", 1e9), ("млрд", 1e9),
        ("billion", 1e9),
        ("milion", 1e6), ("mil", 1e6), ("mio", 1e6), ("мільйон", 1e6), ("млн", 1e6), ("mln", 1e6), ("million", 1e6),
        ("tisic", 1e3), ("tis", 1e3), ("tsd", 1e3), ("tausend", 1e3), ("тисяч", 1e3), ("тис", 1e3), ("tysi", 1e3),
        ("thousand", 1e3),
    ]

    private static let units: [(unit: Quantity.Unit, words: [String])] = [
        (.money, ["kc$", "korun", "czk$", "eur", "€", "грн", "гривен", "гривн", "zl$", "zlot", "pound", "dollar"]),
        (
            .people,
            [
                "lidi$", "lide$", "osob", "navstevni", "divak", "divac", "ucastni", "obyvatel", "zak$", "zaku$",
                "deti$",
                "ludi$", "besucher", "personen", "menschen", "teilnehm", "einwohn", "zuschauer", "kinder", "відвідувач",
                "людей", "осіб", "учасник", "глядач", "мешканц", "дітей", "people", "visitor", "participant",
                "uczestni", "mieszkanc",
            ]
        ),
        (.percent, ["%", "procent", "prozent", "відсотк", "percent"]),
        (.votes, ["hlas", "stimme", "голос", "glos", "vote"]),
        (.kilometers, ["km$", "kilomet", "км$"]),
        (.hectares, ["ha$", "hektar", "гектар"]),
        (.meters, ["m$", "metr", "meter", "метр"]),
    ]
}
