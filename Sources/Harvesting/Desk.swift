import Records

/// What all visits of a run share.
struct Desk: Sendable {
    let transport: Transport
    let limits: HarvestLimits
    let now: @Sendable () -> Instant
    /// When the run began.
    let start: Instant
    let robots: RobotsBook
    /// Told of each robots.txt as soon as it was read.
    let keep: @Sendable (RobotsNote) async -> Void
    let redirects: RedirectBook
    /// Told of each redirect before it is followed.
    let keepRedirect: @Sendable (RedirectNote) async -> Void
    let waits: HostWaits
    let outage: OutageWatch
    let secret: @Sendable (Source) -> Result<Secret?, FetchFailure>
    /// An answer that a run which was cut short had stored already.
    let recalled: @Sendable (Source.ID, _ url: String) -> Capture?
}
