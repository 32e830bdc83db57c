/// When a search has to stop and say what it has.
struct Deadline {
    private let start = ContinuousClock.now
    private let budget: Duration
    private(set) var isOver = false

    init(budget: Duration) {
        self.budget = budget
    }

    /// Looks at the clock; once over, it stays over.
    mutating func check() -> Bool {
        if !isOver, start.duration(to: .now) > budget { isOver = true }
        return isOver
    }

    var elapsedMilliseconds: Double {
        let (seconds, attoseconds) = start.duration(to: .now).components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }
}
