/// How often a source says something new.
struct Rhythm {
    /// Days between days with new items, in the middle of all such gaps.
    let usualGapDays: Int?
    private let lastDay: Int?

    /// A gap this many times the usual one is silence; three weekends in a row are not.
    private static let silentTimes = 4
    private static let fewestSilentDays = 7

    /// `days` with new items, counted since 1970, in any order.
    init(days: [Int]) {
        let days = Set(days).sorted()
        lastDay = days.last
        let gaps = zip(days, days.dropFirst()).map { $1 - $0 }.sorted()
        usualGapDays = gaps.count >= 4 ? gaps[gaps.count / 2] : nil
    }

    /// Nil while the source is not silent for longer than it is used to be.
    func silence(on today: Int) -> Int? {
        guard let usualGapDays, let lastDay else { return nil }
        let silent = today - lastDay
        return silent >= max(Self.fewestSilentDays, usualGapDays * Self.silentTimes) ? silent : nil
    }
}
