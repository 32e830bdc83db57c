/// What was found of a word in the full-text index: where in each page its rows begin.
struct WordList {
    struct Piece: Hashable {
        /// The number of the segment, counted from the newest.
        let segment: Int
        let page: Int
        /// Of the first row in the page.
        let offset: Int
        let row: Int
    }

    /// Segment after segment.
    var pieces: [Piece] = []

    /// Then one row may be in several.
    var isInSeveralSegments: Bool { pieces.first?.segment != pieces.last?.segment }

    /// The pieces that rows of `numbers` may be in.
    func pieces(near numbers: Bits) -> [Piece] {
        pieces.indices.compactMap { index in
            let next = pieces.indices.contains(index + 1) ? pieces[index + 1] : nil
            let end = next?.segment == pieces[index].segment ? next?.row : nil
            return numbers.containsAny(from: pieces[index].row, to: end ?? .max) ? pieces[index] : nil
        }
    }
}
