import Records

/// What came of asking one source.
package struct Visit: Sendable {
    package let source: Source
    package let outcome: FetchOutcome
    /// What to remember when the body turns out to be readable. When it does not, keep the former
    /// validators, `bodyDigest` and `move`, so that the next night reads it again.
    package let state: FetchState
    /// What was remembered before.
    package let former: FetchState
    /// Brings a further page, as politely as the first; only while the visit is being told.
    package let follow: @Sendable (_ url: String) async -> Result<Capture, FetchFailure>
    let isUnreachable: Bool

    /// The same visit where the fault was this machine's.
    var excused: Visit {
        guard isUnreachable else { return self }
        return Visit(
            source: source, outcome: .skipped("not reached, like most hosts: this machine seems to be offline"),
            state: former, former: former, follow: follow, isUnreachable: false)
    }
}
