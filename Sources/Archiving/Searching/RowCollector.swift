/// Notes the rows of each phrase, or of all together where each row is visited once; of hidden records only those whose
/// title says it.
final class RowCollector: PhraseVisitor {
    private let hidden: Bits?
    private let highest: Int
    private let isByPhrase: Bool
    private var phrase = 0
    private var current: Bits
    private var isEmpty = true
    private var closed: [Int: Bits] = [:]

    init(allRows: Bool, deadline: Deadline, highest: Int, hidden: Bits?) {
        self.hidden = hidden
        self.highest = highest
        isByPhrase = allRows
        current = Bits(highest: highest)
        super.init(allRows: allRows, deadline: deadline)
    }

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
        current.insert(record)
        isEmpty = false
        return false
    }

    override func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {
        guard column.isOfTitle else { return }
        current.insert(record)
        isEmpty = false
    }

    private func close() {
        if isEmpty { return }
        closed[phrase] = current
        current = Bits(highest: highest)
        isEmpty = true
    }
}
