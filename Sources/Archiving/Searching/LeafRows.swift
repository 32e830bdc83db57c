import GRDB
import GRDBSQLite

/// Where the words of a question are said: the rows of each thing that it looks for, walked through once, and the places
/// in some of them.
final class LeafRows {
    private let db: Database
    private let deadline: Deadline
    private let highest: Int
    /// Records of which only the title may be known to answer.
    private let hidden: Bits?
    /// Whether what is found is going to be weighed.
    private let isWeighed: Bool
    private let lists: WordLists?
    private var known: [String: Rows] = [:]

    struct Rows {
        var all: Bits
        /// Of each of the leaf's words, where its list is read: its rows, if it has any, and where they are.
        var words: [(rows: Bits?, list: WordList)] = []
        /// The places of a leaf that is not of words, where they are going to be weighed.
        var places: PlaceKeeper?
    }

    init(db: Database, deadline: Deadline, highest: Int, hidden: Bits?, isWeighed: Bool) throws {
        self.db = db
        self.deadline = deadline
        self.highest = highest
        self.hidden = hidden
        self.isWeighed = isWeighed
        lists = try WordLists(db, deadline: deadline, highest: highest)
    }

    /// The rows that `leaf` stands in; of hidden records those whose title it stands in.
    func rows(of leaf: Match.Leaf) throws -> Rows {
        if let rows = known[leaf.expression] { return rows }
        let rows = leaf.words.isEmpty ? try rowsOfWhole(leaf) : try rowsOfWords(leaf)
        known[leaf.expression] = rows
        return rows
    }

    private func rowsOfWords(_ leaf: Match.Leaf) throws -> Rows {
        let collector = RowCollector(allRows: true, deadline: deadline, highest: highest, hidden: hidden)
        var read: [WordList] = []
        // A list is of all columns.
        if let lists, !leaf.isOfTitles, leaf.words.allSatisfy(WordLists.canRead) {
            for (phrase, word) in leaf.words.enumerated() {
                collector.begin(phrase: phrase)
                read.append(try lists.walk(through: word, collector))
            }
        } else {
            try collector.run(Self.walkThrough, leaf.expression, in: db)
        }
        var rows = Rows(all: Bits(highest: highest))
        let found = collector.found
        for word in found.values { rows.all.formUnion(word) }
        rows.words = read.enumerated().map { (found[$0], $1) }
        return rows
    }

    private func rowsOfWhole(_ leaf: Match.Leaf) throws -> Rows {
        if isWeighed {
            let keeper = PlaceKeeper(deadline: deadline, highest: highest, hidden: hidden)
            try keeper.run(Self.walk, leaf.expression, in: db)
            return Rows(all: keeper.rows, places: keeper)
        }
        if hidden != nil {
            let collector = RowCollector(allRows: false, deadline: deadline, highest: highest, hidden: hidden)
            try collector.run(Self.walk, leaf.expression, in: db)
            return Rows(all: collector.found[0] ?? Bits(highest: highest))
        }
        var all = Bits(highest: highest)
        try db.forEachRow(Self.matching, [leaf.expression], until: deadline) { row in
            all.insert(Int(sqlite3_column_int64(row, 0)))
        }
        return Rows(all: all)
    }

    /// Takes `weights` through all places of `leaf`.
    func weigh(_ leaf: Match.Leaf, _ weights: PhraseVisitor) throws {
        let rows = try rows(of: leaf)
        if let places = rows.places { return places.replay(for: weights) }
        guard let lists, !rows.words.isEmpty else {
            return try weights.run(leaf.words.isEmpty ? Self.walk : Self.walkThrough, leaf.expression, in: db)
        }
        for (phrase, word) in rows.words.enumerated() {
            weights.begin(phrase: phrase)
            try lists.walk(through: word.list, weights)
        }
    }

    /// All places of `leaves` in each of the rows `numbers`, phrases counted through all leaves, in the order of columns
    /// and words.
    func places(of leaves: [Match.Leaf], in numbers: [Int]) throws -> [Int: [Occurrence]] {
        let wanted = Bits(numbers, highest: highest)
        var places: [Int: [Occurrence]] = [:]
        var sought: [Int: [(expression: String, phrases: Range<Int>)]] = [:]
        var first = 0
        for leaf in leaves {
            let rows = try rows(of: leaf)
            for (index, word) in rows.words.enumerated() {
                guard let lists, let said = word.rows?.intersection(wanted), !said.isEmpty else { continue }
                let collector = PlaceCollector(allRows: true, wanted: said, phrases: [first + index])
                try lists.walk(through: word.list, near: said, collector)
                places.merge(collector.places) { $0 + $1 }
            }
            if rows.words.isEmpty {
                for number in numbers where rows.all.contains(number) {
                    sought[number, default: []].append((leaf.expression, first..<first + leaf.phrases))
                }
            }
            first += leaf.phrases
        }
        for (number, parts) in sought {
            let collector = PlaceCollector(allRows: false, wanted: wanted, phrases: parts.flatMap(\.phrases))
            let expression = parts.map(\.expression).joined(separator: " OR ")
            try collector.run(Self.walkInRow, expression, record: number, in: db)
            places.merge(collector.places) { $0 + $1 }
        }
        return places.mapValues { $0.sorted(by: Occurrence.comesBefore) }
    }

    static let matching = "SELECT rowid FROM search WHERE search MATCH ?"
    static let walk = "SELECT walk(search, ?2) FROM search WHERE search MATCH ?1"
    /// One row is enough to call the function, which then goes through all of them.
    static let walkThrough = "SELECT walk(search, ?2) FROM search WHERE search MATCH ?1 LIMIT 1"
    static let walkInRow = "SELECT walk(search, ?2) FROM search WHERE search MATCH ?1 AND rowid = ?3"
}
