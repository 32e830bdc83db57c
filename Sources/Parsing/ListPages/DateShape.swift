/// Tells texts that have the shape of a date; what day they mean is read elsewhere.
enum DateShape {
    /// Whether there is a year beside other digits (`12. května 2025`, `2025-05-12`), or a day and month in digits.
    static func isDate(_ text: String) -> Bool {
        var numbers: [(value: Int, digits: Int)] = []
        var points = 0
        var digits = 0
        var value = 0
        for byte in text.utf8 {
            if ByteClass.isDigit(byte) {
                digits += 1
                value = digits < 9 ? value * 10 + Int(byte - 0x30) : value
                continue
            }
            if digits > 0 {
                numbers.append((value, digits))
                if byte == 0x2E || byte == 0x2F { points += 1 }
            }
            (digits, value) = (0, 0)
        }
        if digits > 0 { numbers.append((value, digits)) }
        let hasYear = numbers.contains { $0.digits == 4 && (1_900...2_100).contains($0.value) }
        let hasDay = numbers.contains { $0.digits <= 2 && (1...31).contains($0.value) }
        if hasYear { return hasDay }
        let first = numbers.prefix(2)
        return points >= 2 && first.count == 2
            && first.allSatisfy { $0.digits <= 2 && (1...31).contains($0.value) }
    }
}
