/// A duration of RFC 5545 (3.3.6): `P1D`, `PT1H30M`, `P2W`.
struct CalendarDuration: Hashable, Sendable {
    let seconds: Int

    /// Nil for anything else, for a negative one and for more than ten years.
    init?(_ text: String) {
        var total = 0
        var number: Int?
        var rest = Substring(text.uppercased())
        if rest.first == "+" { rest.removeFirst() }
        guard rest.first == "P" else { return nil }
        for character in rest.dropFirst() where character != "T" {
            if let digit = character.wholeNumberValue, character.isASCII {
                number = min((number ?? 0) * 10 + digit, 400_000_000)
                continue
            }
            guard let size = CalendarDuration.sizes[character], let count = number else { return nil }
            total = min(total + count * size, CalendarDuration.maximum + 1)
            number = nil
        }
        guard number == nil, total <= CalendarDuration.maximum else { return nil }
        seconds = total
    }

    private static let maximum = 3653 * 86_400
    private static let sizes: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3600, "M": 60, "S": 1]
}
