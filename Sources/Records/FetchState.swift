/// What is remembered of a source between nights. Validators are kept verbatim.
package struct FetchState: Hashable, Sendable {
    package var etag: String?
    package var lastModified: String?
    /// When the validators were first used; after 8 days they are dropped, because some servers answer 304 to anything.
    package var validatorsSince: Instant?
    /// Hexadecimal SHA-256 of the last body that was parsed.
    package var bodyDigest: String?
    package var lastAttempt: Instant?
    package var lastSuccess: Instant?
    package var consecutiveFailures: Int
    package var lastFailure: String?
    /// No request before this instant (Retry-After).
    package var notBefore: Instant?

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
}

/// What one night's request to a source brought.
package enum FetchOutcome: Sendable {
    /// A new body.
    case changed(Capture)
    /// 304, or the body of last time.
    case unchanged
    /// The reason in one plain sentence: what failed and, where it is known, what to do.
    case failed(String)
    /// Not asked tonight (Retry-After, disabled), with the reason.
    case skipped(String)
}
