/// Which entries become stories, which a month's lines, and which remain for the lines by chapter.
struct YearbookChoice {
    let stories: [Entry]
    let rest: [Entry]
    private let months: [Int: [Entry]]
    private let weights: [String: Double]

    init(entries: BookEntries, storiesTold: Int, linesPerMonth: Int) {
        let printed = entries.all.filter { $0.yearbook != .no }
        let weights = Dictionary(
            printed.map { ($0.id, Self.weight(of: $0, score: entries.scores[$0.id])) },
            uniquingKeysWith: { first, _ in first })
        let ranked = printed.sorted {
            (weights[$1.id] ?? 0, $0.date, $0.id) < (weights[$0.id] ?? 0, $1.date, $1.id)
        }
        var storyIDs = Set(ranked.filter { $0.yearbook == .lead }.map(\.id))
        // A story needs text; first one of each month, then two of one chapter at most, so that the year is told.
        let candidates = printed.count > 3 * storiesTold ? ranked : Array(ranked.prefix(printed.count / 3))
        var perChapter: [String: Int] = [:]
        for perMonth in [1, 2] {
            for entry in candidates
            where storyIDs.count < storiesTold && Self.tells(entry) && entry.text.count > 100 && entry.yearbook != .line
            {
                let told = printed.filter { storyIDs.contains($0.id) && $0.date.month == entry.date.month }.count
                guard told < perMonth, perChapter[entry.chapter, default: 0] < 2, storyIDs.insert(entry.id).inserted
                else {
                    continue
                }
                perChapter[entry.chapter, default: 0] += 1
            }
        }
        var months: [Int: [Entry]] = [:]
        var rest: [Entry] = []
        for entry in ranked where !storyIDs.contains(entry.id) {
            if months[entry.date.month, default: []].count < linesPerMonth {
                months[entry.date.month, default: []].append(entry)
            } else {
                rest.append(entry)
            }
        }
        self.weights = weights
        self.months = months
        stories = printed.filter { storyIDs.contains($0.id) }
        self.rest = rest.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    func lines(ofMonth month: Int) -> [Entry] {
        (months[month] ?? []).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    func best(of entries: [Entry]) -> Entry? {
        entries.max { (weights[$0.id] ?? 0, $1.id) < (weights[$1.id] ?? 0, $0.id) }
    }

    /// A headline without a text behind it is no story and is not set large.
    static func tells(_ entry: Entry) -> Bool { entry.title != nil || entry.status != .proposed }

    /// A person's word first, then the proposal's score, how many sources told it and how much there is to tell.
    private static func weight(of entry: Entry, score: Double?) -> Double {
        let chosen: Double =
            switch entry.yearbook {
            case .lead: 20
            case .line: 10
            case .no, nil: 0
            }
        return chosen + (score ?? 0) + Double(min(entry.sources.count, 5)) * 0.2 + Double(min(entry.text.count, 400))
            / 400
    }
}
