import Harvesting

enum HarvestReader {
    /// The `harvest` object; what it leaves out keeps its default.
    static func limits(from reader: inout ObjectReader) -> HarvestLimits {
        var limits = HarvestLimits()
        guard var harvest = reader.object("harvest") else { return limits }
        limits.requestsInFlight = harvest.integer("requestsInFlight", in: 1...256, default: limits.requestsInFlight)
        limits.secondsBetweenRequestsPerHost = harvest.number(
            "secondsBetweenRequestsPerHost", in: 0...3600, default: limits.secondsBetweenRequestsPerHost)
        limits.maximumBodyBytes = harvest.integer(
            "maximumBodyBytes", in: 1_000...1_000_000_000, default: limits.maximumBodyBytes)
        limits.connectTimeoutSeconds = harvest.number(
            "connectTimeoutSeconds", in: 0.1...600, default: limits.connectTimeoutSeconds)
        limits.totalTimeoutSeconds = harvest.number(
            "totalTimeoutSeconds", in: 0.1...3600, default: limits.totalTimeoutSeconds)
        limits.stallTimeoutSeconds = harvest.number(
            "stallTimeoutSeconds", in: 0.1...3600, default: limits.stallTimeoutSeconds)
        limits.maximumRedirects = harvest.integer("maximumRedirects", in: 0...20, default: limits.maximumRedirects)
        limits.shortestIntervalHours = harvest.number(
            "shortestIntervalHours", in: 0...168, default: limits.shortestIntervalHours)
        limits.longestIntervalDays = harvest.number(
            "longestIntervalDays", in: 0.01...30, default: limits.longestIntervalDays)
        limits.maximumCrawlDelaySeconds = harvest.number(
            "maximumCrawlDelaySeconds", in: 0...3600, default: limits.maximumCrawlDelaySeconds)
        limits.maximumPages = harvest.integer("maximumPages", in: 1...10_000, default: limits.maximumPages)
        limits.maximumArticles = harvest.integer("maximumArticles", in: 0...10_000, default: limits.maximumArticles)
        limits.contact = harvest.text("contact")
        reader.take(harvest.finish())
        return limits
    }
}
