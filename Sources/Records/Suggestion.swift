/// Finds what somebody probably meant by a misspelled word.
package enum Suggestion {
    /// The nearest of `candidates` within two fifths of the word's length (at least one letter), nil when none is near.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let limit = max(1, word.count * 2 / 5)
        return
            candidates
            .filter { abs($0.count - word.count) <= limit }
            .map { (candidate: $0, distance: distance(word.lowercased(), $0.lowercased())) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
            .candidate
    }

    /// Levenshtein's distance.
    private static func distance(_ left: String, _ right: String) -> Int {
        let columns = Array(right)
        var previous = Array(0...columns.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in columns.enumerated() {
                current.append(
                    min(previous[column] + (character == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[columns.count]
    }
}
