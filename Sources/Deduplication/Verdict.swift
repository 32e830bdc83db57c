/// What an exact comparison of two items found.
enum Verdict: Sendable {
    case copy(similarity: Double, finding: Finding)
    /// Alike, yet another edition of something that recurs: never to be joined, not even through a third item.
    case series(similarity: Double, difference: Difference)
    case unrelated

    /// Other words may be a slip of the pen that a third copy explains; another number, day or address may not.
    var isFinal: Bool {
        switch self {
        case .series(_, .wording), .copy, .unrelated: false
        case .series: true
        }
    }

    enum Finding: Sendable {
        case exact, near, samePublication, titleAndDate
    }

    enum Difference: Sendable {
        case number, eventDate, wording, publicationDate, reference
    }
}
