/// What a server's robots.txt says to Letopis, as it was read last (RFC 9309).
package struct RobotsNote: Hashable, Sendable {
    /// Scheme, host and port: `https://lipova.example`.
    package let origin: String
    package let fetchedAt: Instant
    /// The lines that concern Letopis, in robots.txt's own form; empty when everything is allowed, nil when the server
    /// could not say (5xx), which forbids everything for a while.
    package let rules: String?
    /// Since when it could not say.
    package let unreadableSince: Instant?

    package init(origin: String, fetchedAt: Instant, rules: String?, unreadableSince: Instant? = nil) {
        self.origin = origin
        self.fetchedAt = fetchedAt
        self.rules = rules
        self.unreadableSince = unreadableSince
    }
}
