/// Notes the rows of each phrase, or of all together where each row is visited once; of hidden records only those whose
/// title says it.
final class RowCollector: PhraseVisitor {
    private let hidden: Bits?
    private let isByPhrase: Bool
    /// Of the phrase that is walked through. In memory of its own, because an array costs more than the walk.
    private let words: UnsafeMutableBufferPointer<UInt64>
    private var phrase = 0
    private var count = 0
    private var closed: [Int: Bits] = [:]

    init(allRows: Bool, deadline: Deadline, highest: Int, hidden: Bits?) {
        self.hidden = hidden
        isByPhrase = allRows
        words = .allocate(capacity: highest / 64 + 1)
        words.initialize(repeating: 0)
        super.init(allRows: allRows, deadline: deadline)
    }

    deinit { words.deallocate() }

    /// By the phrase's number; without those that nobody says.
    var found: [Int: Bits] {
        close()
        return closed
    }

    override func begin(phrase: Int) {
        guard isByPhrase else { return }
        close()
        self.phrase = phrase
    }

    override func visit(_ record: Int) -> Bool {
        if let hidden, hidden.contains(record) { return true }
        insert(record)
        return false
    }

    override func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {
        if column.isOfTitle { insert(record) }
    }

    private func insert(_ record: Int) {
        let place = record >> 6
        guard record >= 0, place < words.count else { return }
        words[place] |= 1 << UInt64(truncatingIfNeeded: record & 63)
        count &+= 1
    }

    private func close() {
        guard count > 0 else { return }
        closed[phrase] = Bits(words: Array(words))
        words.update(repeating: 0)
        count = 0
    }
}
