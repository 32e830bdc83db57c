/// A page of an item that could not be had: it is asked for again, but not before those that nobody asked for yet.
package struct FailedPage: Hashable, Sendable {
    /// As it was asked for.
    package let url: String
    /// When it was last asked for.
    package let at: Instant
    /// In a row.
    package let failures: Int
    /// How much the last failure says of the page, in quarters: a busy server 1, a wrong address 4.
    package let weight: Int

    private static let longestPauseDays = 30
    /// Nights are not always a whole day apart.
    private static let earlySeconds: Int64 = 4 * 3600

    package init(url: String, at: Instant, failures: Int, weight: Int) {
        self.url = url
        self.at = at
        self.failures = failures
        self.weight = weight
    }

    /// Whether the next night may bring it though its list does not change.
    package var mayPass: Bool { weight < 2 }

    /// One day after the first failure that says the address is wrong, then 2, 4, 8, 16, and once a month for ever.
    package func isDue(at time: Instant) -> Bool {
        let doublings = failures * weight / 4
        guard doublings > 0, time >= at else { return true }
        let days = min(1 << (min(doublings, 6) - 1), Self.longestPauseDays)
        return time.seconds - at.seconds >= Int64(days) * 86_400 - Self.earlySeconds
    }
}
