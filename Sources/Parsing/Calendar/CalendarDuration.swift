/// A duration of RFC 5545 (3.3.6): `P1D`, `PT1H30M`, `P2W`.
struct CalendarDuration: Hashable, Sendable {
    /// Weeks and days, which keep the time on the clock however long a day is.
    let days: Int
    /// Hours, minutes and seconds, which are exact.
    let exactSeconds: Int

    var seconds: Int { days * 86_400 + exactSeconds }

    /// Nil for anything else, for a negative one and for more than ten years.
    init?(_ text: String) {
        var days = 0
        var exact = 0
        var number: Int?
        var rest = Substring(text.uppercased())
        if rest.first == "+" { rest.removeFirst() }
        guard rest.first == "P" else { return nil }
        for character in rest.dropFirst() where character != "T" {
            if let digit = character.wholeNumberValue, character.isASCII {
                number = min((number ?? 0) * 10 + digit, 400_000_000)
                continue
            }
            guard let count = number else { return nil }
            if let size = CalendarDuration.dayUnits[character] {
                days = min(days + count * size, CalendarDuration.maximumDays + 1)
            } else if let size = CalendarDuration.exactUnits[character] {
                exact = min(exact + count * size, CalendarDuration.maximumDays * 86_400 + 1)
            } else {
                return nil
            }
            number = nil
        }
        guard number == nil, days * 86_400 + exact <= CalendarDuration.maximumDays * 86_400 else { return nil }
        self.days = days
        exactSeconds = exact
    }

    private static let maximumDays = 3653
    private static let dayUnits: [Character: Int] = ["W": 7, "D": 1]
    private static let exactUnits: [Character: Int] = ["H": 3600, "M": 60, "S": 1]
}
