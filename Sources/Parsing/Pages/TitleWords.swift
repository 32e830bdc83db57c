/// Compares titles by their words.
enum TitleWords {
    /// What sites put between an item's title and their own names.
    static let signs = [" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " • ", " / "]

    static func of(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    /// Whether three quarters of the second's letters are in words of the first.
    static func areAlike(_ title: String, _ heading: String) -> Bool {
        let words = Set(of(title))
        let others = of(heading)
        let whole = others.reduce(0) { $0 + $1.count }
        guard !words.isEmpty, whole > 0 else { return false }
        let strange = others.reduce(0) { $0 + (words.contains($1) ? 0 : $1.count) }
        return Double(strange) / Double(whole) < 0.25
    }
}
