/// Notes the places in some records.
final class PlaceCollector: PhraseVisitor {
    private let wanted: Bits
    /// What number each of the expression's phrases has in the whole question.
    private let phrases: [Int]
    private var phrase = 0
    private(set) var places: [Int: [Occurrence]] = [:]

    init(allRows: Bool, wanted: Bits, phrases: [Int]) {
        self.wanted = wanted
        self.phrases = phrases
        super.init(allRows: allRows, deadline: .never)
    }

    override func begin(phrase: Int) { self.phrase = phrase }

    override func visit(_ record: Int) -> Bool { wanted.contains(record) }

    override func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {
        guard phrases.indices.contains(phrase) else { return }
        places[record, default: []].append(
            Occurrence(phrase: phrases[phrase], column: column, offset: offset, length: length))
    }
}
