/// Lengths of time as ISO 8601 writes them: `PT1H2M30S`, `P1DT2H`.
enum ISODuration {
    /// Nil for what is none, and for months and years, whose length is not fixed.
    static func seconds(_ text: String?) -> Int? {
        guard let text = text.flatMap(Trimmed.text), text.hasPrefix("P"), text.count > 2 else { return nil }
        var total = 0.0
        var digits = ""
        var isTime = false
        for character in text.dropFirst() {
            if character == "T", digits.isEmpty {
                isTime = true
            } else if character.isASCII, character.isNumber || character == "." {
                digits.append(character)
            } else {
                guard let number = Double(digits), number < 1_000_000, let unit = unit(character, isTime: isTime) else {
                    return nil
                }
                total += number * unit
                digits = ""
            }
        }
        return digits.isEmpty ? Int(total) : nil
    }

    private static func unit(_ letter: Character, isTime: Bool) -> Double? {
        switch (letter, isTime) {
        case ("W", false): 604_800
        case ("D", false): 86_400
        case ("H", true): 3_600
        case ("M", true): 60
        case ("S", true): 1
        default: nil  // letters: what is no unit of a fixed length
        }
    }
}
