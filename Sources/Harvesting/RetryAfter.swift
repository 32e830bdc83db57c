import CCurl
import Records

/// Retry-After in seconds or as a date (RFC 9110, 10.2.3), on the answers that mean it.
enum RetryAfter {
    private static let longestCountable = 1e12

    /// Seconds from now; nil when the answer does not ask for a wait.
    static func seconds(of response: FetchResponse, now: Instant) -> Int64? {
        guard response.status == 429 || response.status == 503, let text = response.header("retry-after") else {
            return nil
        }
        // Too many digits are a long wait, and half a second is a whole one.
        if let number = Double(text), !number.isNaN {
            return Int64(min(max(number.rounded(.up), 0), Self.longestCountable))
        }
        let date = curl_getdate(text, nil)
        guard date >= 0 else { return nil }
        // The server's own clock is the one that it counts by.
        let sent = response.header("date").map { curl_getdate($0, nil) } ?? -1
        return max(Int64(date) - (sent >= 0 ? Int64(sent) : now.seconds), 0)
    }

    /// The wait that is kept: a day at most, and a little longer than asked, each address by its own share, so that not
    /// all come back in the same second.
    static func wait(seconds: Int64, url: String, limits: HarvestLimits) -> Int64 {
        let wait = min(seconds, Int64(limits.longestWaitSeconds))
        return wait + Int64(Double(min(wait / 10, 300)) * StableHash.fraction(of: url))
    }
}
