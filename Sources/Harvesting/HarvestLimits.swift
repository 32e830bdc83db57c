/// How politely and how far a source is asked; every figure can be set in `pipeline.json` under `harvest`.
package struct HarvestLimits: Hashable, Sendable {
    package var requestsInFlight: Int
    /// Between the end of one request and the start of the next to the same host or address.
    package var secondsBetweenRequestsPerHost: Double
    /// Counted after decompression.
    package var maximumBodyBytes: Int
    package var connectTimeoutSeconds: Double
    /// From the first packet to the last, redirects included.
    package var totalTimeoutSeconds: Double
    /// A transfer that brings less than 100 bytes a second for so long is given up.
    package var stallTimeoutSeconds: Double
    package var maximumRedirects: Int
    /// After so many days one night asks without validators, because some servers answer 304 to anything.
    package var validatorDays: Int
    /// A server that asks for a longer wait than this is asked again after it all the same.
    package var longestWaitSeconds: Int
    /// No source is asked more often, however much it says.
    package var shortestIntervalHours: Double
    /// Every source is asked at least so often, however little it says.
    package var longestIntervalDays: Double
    /// A robots.txt that asks for longer pauses gets these.
    package var maximumCrawlDelaySeconds: Double
    /// Of one list or feed in one night.
    package var maximumPages: Int
    /// Pages of single items that are fetched for one source in one night.
    package var maximumArticles: Int
    /// Where the operator can be reached, told to every server.
    package var contact: String?

    /// The defaults leave a dead host after 5 seconds and ask one vendor's 2,000 towns in about six hours.
    package init(
        requestsInFlight: Int = 16, secondsBetweenRequestsPerHost: Double = 2, maximumBodyBytes: Int = 15_000_000,
        connectTimeoutSeconds: Double = 5, totalTimeoutSeconds: Double = 30, stallTimeoutSeconds: Double = 15,
        maximumRedirects: Int = 5, validatorDays: Int = 8, longestWaitSeconds: Int = 86_400,
        shortestIntervalHours: Double = 1, longestIntervalDays: Double = 1, maximumCrawlDelaySeconds: Double = 30,
        maximumPages: Int = 50, maximumArticles: Int = 50, contact: String? = nil
    ) {
        self.requestsInFlight = requestsInFlight
        self.secondsBetweenRequestsPerHost = secondsBetweenRequestsPerHost
        self.maximumBodyBytes = maximumBodyBytes
        self.connectTimeoutSeconds = connectTimeoutSeconds
        self.totalTimeoutSeconds = totalTimeoutSeconds
        self.stallTimeoutSeconds = stallTimeoutSeconds
        self.maximumRedirects = maximumRedirects
        self.validatorDays = validatorDays
        self.longestWaitSeconds = longestWaitSeconds
        self.shortestIntervalHours = shortestIntervalHours
        self.longestIntervalDays = longestIntervalDays
        self.maximumCrawlDelaySeconds = maximumCrawlDelaySeconds
        self.maximumPages = maximumPages
        self.maximumArticles = maximumArticles
        self.contact = contact
    }
}
