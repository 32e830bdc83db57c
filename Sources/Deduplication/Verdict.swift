/// What an exact comparison of two items found.
enum Verdict: Sendable {
    case copy(similarity: Double, finding: Finding)
    /// Alike, yet another edition of something that recurs: never to be joined, not even through a third item.
    case series(similarity: Double, difference: Difference)
    case unrelated

    enum Finding: Sendable {
        case exact, near, samePublication, titleAndDate
    }

    enum Difference: Sendable {
        case number, eventDate, wording, publicationDate, reference
    }
}
