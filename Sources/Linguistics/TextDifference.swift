/// What two versions of a text differ in, word by word, with a little of what stayed around each change.
package struct TextDifference: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package enum Kind: Sendable {
            case kept, removed, added
        }

        package let kind: Kind
        package let text: String
    }

    package let runs: [Run]

    /// More words than this on both sides are compared by lines.
    private static let maximumWords = 1500
    /// Words shown before and after a change.
    private static let context = 14

    /// Nil when the two are the same.
    package init?(from old: String, to new: String) {
        guard old != new else { return nil }
        var left = TextDifference.words(old)
        var right = TextDifference.words(new)
        if left.count > TextDifference.maximumWords || right.count > TextDifference.maximumWords {
            left = TextDifference.lines(old)
            right = TextDifference.lines(new)
        }
        runs = TextDifference.shortened(TextDifference.compared(left[...], right[...]))
    }

    /// Words, each with the white space behind it.
    private static func words(_ text: String) -> [Substring] { pieces(text) { $0.isWhitespace } }

    private static func lines(_ text: String) -> [Substring] { pieces(text) { $0.isNewline } }

    private static func pieces(_ text: String, endAt isEnd: (Character) -> Bool) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            if isEnd(text[index]), next == text.endIndex || !isEnd(text[next]) {
                pieces.append(text[start..<next])
                start = next
            }
            index = next
        }
        if start < text.endIndex { pieces.append(text[start...]) }
        return pieces
    }

    /// The longest common subsequence between the common beginning and end.
    private static func compared(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) -> [(
        Run.Kind, Substring
    )] {
        let head = zip(left, right).prefix { $0 == $1 }.count
        let (left, right, start) = (left.dropFirst(head), right.dropFirst(head), left.prefix(head))
        let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
        let middle = between(Array(left.dropLast(tail)), Array(right.dropLast(tail)))
        return start.map { (.kept, $0) } + middle + left.suffix(tail).map { (.kept, $0) }
    }

    private static func between(_ left: [Substring], _ right: [Substring]) -> [(Run.Kind, Substring)] {
        // Even by lines two long texts may have little in common: then one replaces the other.
        guard left.count * right.count <= maximumWords * maximumWords else {
            return left.map { (.removed, $0) } + right.map { (.added, $0) }
        }
        let width = right.count + 1
        var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i * width + j] =
                    left[i] == right[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var result: [(Run.Kind, Substring)] = []
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if i < left.count, j < right.count, left[i] == right[j] {
                result.append((.kept, left[i]))
                (i, j) = (i + 1, j + 1)
            } else if j == right.count || i < left.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                result.append((.removed, left[i]))
                i += 1
            } else {
                result.append((.added, right[j]))
                j += 1
            }
        }
        return result
    }

    /// Joins neighbors of one kind, and cuts what stayed far from any change down to an ellipsis.
    private static func shortened(_ pieces: [(Run.Kind, Substring)]) -> [Run] {
        var groups: [(kind: Run.Kind, pieces: [Substring])] = []
        for (kind, piece) in pieces {
            if groups.last?.kind == kind {
                groups[groups.count - 1].pieces.append(piece)
            } else {
                groups.append((kind, [piece]))
            }
        }
        return groups.enumerated().map { place, group in
            guard group.kind == .kept else { return Run(kind: group.kind, text: group.pieces.joined()) }
            let before = place == 0 ? [] : group.pieces.prefix(context)
            let after = place == groups.count - 1 ? [] : group.pieces.suffix(context)
            guard group.pieces.count > before.count + after.count + 3 else {
                return Run(kind: .kept, text: group.pieces.joined())
            }
            return Run(kind: .kept, text: before.joined() + "… " + after.joined())
        }
    }
}
