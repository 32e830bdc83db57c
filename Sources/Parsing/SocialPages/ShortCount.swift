/// Counters as pages shorten them: `812`, `1.2K`, `3M`.
enum ShortCount {
    static func value(of text: String) -> Int? {
        guard let text = Trimmed.text(text), let last = text.last else { return nil }
        let factors: [Character: Double] = ["K": 1_000, "M": 1_000_000]
        let factor = factors[last]
        guard let number = Double(factor == nil ? text : String(text.dropLast())), number >= 0, number < 1e12 else {
            return nil
        }
        return Int((number * (factor ?? 1)).rounded())
    }
}
