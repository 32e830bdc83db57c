/// Texts that were met before. Few are compared sooner than hashed.
struct SeenTexts {
    private var few: [String] = []
    private var many: Set<String> = []

    static let manyCount = 16

    /// Whether `text` is new.
    mutating func insert(_ text: String) -> Bool {
        guard many.isEmpty else { return many.insert(text).inserted }
        if few.contains(where: { FeedText.isSame($0, text) }) { return false }
        few.append(text)
        if few.count > SeenTexts.manyCount { many = Set(few) }
        return true
    }
}
