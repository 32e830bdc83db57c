/// How often a source says something new.
struct Rhythm {
    /// Days between days with new items, in the middle of all such gaps; nil while too few are known.
    let usualGapDays: Int?
    private let lastDay: Int?

    /// A gap this many times the usual one is silence; three weekends in a row are not.
    private static let silentTimes = 4
    private static let fewestSilentDays = 7
    /// Of a source whose rhythm is not known.
    private static let silentDays = 60
    private static let fewestGaps = 4

    /// Days counted since 1970, in any order: on which items came, and on which they say that they were published. What a
    /// source published before it was read tells its rhythm until enough has come.
    init(arrivals: [Int], publications: [Int]) {
        lastDay = arrivals.max()
        usualGapDays = Self.usualGap(between: arrivals) ?? Self.usualGap(between: publications)
    }

    private static func usualGap(between days: [Int]) -> Int? {
        let days = Set(days).sorted()
        let gaps = zip(days, days.dropFirst()).map { $1 - $0 }.sorted()
        return gaps.count >= fewestGaps ? gaps[gaps.count / 2] : nil
    }

    /// Nil while the source is not silent for longer than it is used to be.
    func silence(on today: Int) -> Int? {
        guard let lastDay else { return nil }
        let silent = today - lastDay
        let limit = usualGapDays.map { max(Self.fewestSilentDays, $0 * Self.silentTimes) } ?? Self.silentDays
        return silent >= limit ? silent : nil
    }
}
