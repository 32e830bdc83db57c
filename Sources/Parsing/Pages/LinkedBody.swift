/// The text of an article as JSON-LD states it.
struct LinkedBody {
    let text: String
    private let words: [Substring]

    /// Nil for what is too short to be a text.
    init?(_ text: String) {
        self.text = text
        words = TitleWords.of(text)
        guard words.count >= 30 else { return nil }
    }

    /// Whether most of its words stand in `other`.
    func isCovered(by other: String) -> Bool {
        let others = Set(TitleWords.of(other))
        return Double(words.count { others.contains($0) }) >= 0.7 * Double(words.count)
    }
}
