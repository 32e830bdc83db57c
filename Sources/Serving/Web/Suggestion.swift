/// Guesses what a mistyped name was meant to be.
enum Suggestion {
    /// The nearest of `names`, when at most two fifths of it differ.
    static func nearest(to name: String, among names: [String]) -> String? {
        guard name.utf8.count <= 40 else { return nil }
        return names.map { (name: $0, distance: distance(name.lowercased(), $0)) }
            .filter { $0.distance <= max(1, $0.name.utf8.count * 2 / 5) }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// Levenshtein's distance in bytes.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (line, byte) in left.utf8.enumerated() {
            var diagonal = line
            row[0] = line + 1
            for column in right.indices {
                let change = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
