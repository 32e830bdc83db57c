/// Endings and what may stand in their place in another form of the word, laid out for quick reading.
struct Replacements: Sendable {
    private let text: [UInt8]
    /// Grouped by the last byte of the ending, the longest ending first.
    private let rules: [Rule]
    /// For each last byte, where its rules begin; one more than there are bytes.
    private let groups: [Int]

    private struct Rule {
        let ending: Range<Int>
        let candidate: Range<Int>
    }

    init(_ pairs: [(ending: String, candidate: String)]) {
        var text: [UInt8] = []
        var rules: [Rule] = []
        var groups = [0]
        let sorted = pairs.filter { !$0.ending.isEmpty }.enumerated().sorted { left, right in
            (right.element.ending.utf8.count, left.offset) < (left.element.ending.utf8.count, right.offset)
        }.map(\.element)
        for last in UInt8.min...UInt8.max {
            for (ending, candidate) in sorted where ending.utf8.last == last {
                let start = text.count
                text += Array(ending.utf8)
                let middle = text.count
                text += Array(candidate.utf8)
                rules.append(Rule(ending: start..<middle, candidate: middle..<text.count))
            }
            groups.append(rules.count)
        }
        self.text = text
        self.rules = rules
        self.groups = groups
    }

    /// Calls `body` with each spelling that the rules lead to from `word`, until it returns true.
    func forEachCandidate(
        of word: UnsafeBufferPointer<UInt8>, shortestStem: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        guard let last = word.last, word.count < Spelling.longest else { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Spelling.longest + 16) { scratch in
            _ = scratch.update(fromContentsOf: word)
            for rule in rules[groups[Int(last)]..<groups[Int(last) + 1]] {
                let stem = word.count - rule.ending.count
                guard stem >= shortestStem, text[rule.ending].elementsEqual(word[stem...]) else { continue }
                var end = stem
                for byte in text[rule.candidate].prefix(16) {
                    scratch[end] = byte
                    end += 1
                }
                if body(UnsafeBufferPointer(rebasing: scratch[..<end])) { return }
                for index in stem..<word.count { scratch[index] = word[index] }
            }
        }
    }
}
