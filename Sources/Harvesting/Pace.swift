/// Time as pacing needs it, so that tests need not wait: a stopwatch and a way to sleep.
package struct Pace: Sendable {
    /// Since some fixed moment; never goes back.
    package let elapsed: @Sendable () -> Duration
    package let sleep: @Sendable (Duration) async throws -> Void

    package init(
        elapsed: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.elapsed = elapsed
        self.sleep = sleep
    }

    /// The machine's steady clock, started now.
    package static func continuous() -> Pace {
        let start = ContinuousClock.now
        return Pace(elapsed: { start.duration(to: .now) }, sleep: { try await Task.sleep(for: $0) })
    }
}
