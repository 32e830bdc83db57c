/// What is remembered of a source between nights. Validators are kept verbatim.
package struct FetchState: Hashable, Sendable {
    package var etag: String?
    package var lastModified: String?
    /// When the validators were first used; after 8 days they are dropped, because some servers answer 304 to anything.
    package var validatorsSince: Instant?
    /// The address that gave the validators, after redirects: they are shown to no other.
    package var validatorsURL: String?
    /// Hexadecimal SHA-256 of the last body that was parsed.
    package var bodyDigest: String?
    package var lastAttempt: Instant?
    package var lastSuccess: Instant?
    package var consecutiveFailures: Int
    package var lastFailure: String?
    /// No request before this instant (Retry-After).
    package var notBefore: Instant?
    /// The configured address that all this was learned at; another one in the source's file starts anew.
    package var url: String?
    /// Where the server's permanent redirects lead.
    package var move: Move?
    /// Since when the server has said that the address is gone for good (410).
    package var goneSince: Instant?
    /// When the run began in which the source was last asked.
    package var lastRun: Instant?
    /// The failures in a row in quarters: a slow server weighs one, a document that cannot be read two, 404 four.
    package var failureWeight = 0
    /// When something new was last found.
    package var lastArrival: Instant?
    /// Seconds from one night with something new to the next, the late ones weighing more.
    package var usualGapSeconds: Int64?
    /// What the publisher says is soon enough (ttl, sy:*, max-age), in seconds.
    package var statedIntervalSeconds: Int64?
    /// When the publisher does not want to be read.
    package var quietTimes = QuietTimes()

    /// A permanent redirect (301, 308) that was seen in so many runs in a row whose documents could be read.
    package struct Move: Hashable, Sendable {
        package let url: String
        package let runs: Int

        package init(url: String, runs: Int) {
            self.url = url
            self.runs = runs
        }

        /// One night's redirect may be a mistake or a hotel's login page; three readable nights are the server's word.
        package var isAdopted: Bool { runs >= 3 }

        /// What is left of it when nothing readable came from there: an adopted address has to be confirmed once more.
        package var doubted: Move? { isAdopted ? Move(url: url, runs: 2) : nil }

        /// Says, once, that an adopted address is given up.
        package func farewell(of source: Source.ID) -> String {
            "its server had moved it for good to \(url), which is given up: the address in feeds/\(source).json is asked again"
        }
    }

    package init(
        etag: String? = nil, lastModified: String? = nil, validatorsSince: Instant? = nil, bodyDigest: String? = nil,
        lastAttempt: Instant? = nil, lastSuccess: Instant? = nil, consecutiveFailures: Int = 0,
        lastFailure: String? = nil, notBefore: Instant? = nil
    ) {
        self.etag = etag
        self.lastModified = lastModified
        self.validatorsSince = validatorsSince
        self.bodyDigest = bodyDigest
        self.lastAttempt = lastAttempt
        self.lastSuccess = lastSuccess
        self.consecutiveFailures = consecutiveFailures
        self.lastFailure = lastFailure
        self.notBefore = notBefore
    }

    /// Until when the server asked not to be asked; nil when that has passed. What was taken down with a clock that was
    /// more than a day ahead binds nobody: the wait would last until then.
    package func wait(at now: Instant) -> Instant? {
        guard let notBefore, now < notBefore else { return nil }
        if let lastAttempt, lastAttempt > now.adding(seconds: 86_400) { return nil }
        return notBefore
    }

    /// The address to ask: the one in the source's file, or where the server has moved it for good.
    package func address(of source: Source) -> String {
        guard let move, move.isAdopted else { return source.url }
        return move.url
    }

    /// Forgets what a server said of its document, so that the next night reads it whole.
    package mutating func forgetDocument() {
        etag = nil
        lastModified = nil
        validatorsSince = nil
        validatorsURL = nil
        bodyDigest = nil
    }

    /// Takes note that something new was found.
    package mutating func noteArrival(at instant: Instant) {
        if let lastArrival, instant > lastArrival {
            let gap = instant.seconds - lastArrival.seconds
            usualGapSeconds = usualGapSeconds.map { ($0 * 3 + gap) / 4 } ?? gap
        }
        lastArrival = max(lastArrival ?? instant, instant)
    }
}

/// What one night's request to a source brought.
package enum FetchOutcome: Sendable {
    /// A new body.
    case changed(Capture)
    /// 304, or the body of last time.
    case unchanged
    /// The reason in one plain sentence: what failed and, where it is known, what to do.
    case failed(String, Trouble)
    /// Not asked tonight (Retry-After, an outage), with the reason.
    case skipped(String)
}
