import Records
import Synchronization

/// Which hosts asked to be left alone until when (Retry-After): one source's answer holds for all of its host.
final class HostWaits: Sendable {
    private let waits: Mutex<[String: Instant]>
    private let resting = Mutex<Set<String>>([])

    init(_ waits: [String: Instant]) {
        self.waits = Mutex(waits)
    }

    /// Lets `host`, which named no time, alone for the rest of the run.
    func rest(_ host: String) {
        resting.withLock { _ = $0.insert(host) }
    }

    func take(_ host: String, until time: Instant) {
        waits.withLock { $0[host] = max($0[host] ?? time, time) }
    }

    /// Why the host is not asked at `time`; nil when it may be.
    func reason(toSpare host: String, at time: Instant) -> String? {
        if let wait = waits.withLock({ $0[host] }), time < wait {
            return "\(host) asked not to be asked before \(wait.iso8601)"
        }
        return resting.withLock { $0.contains(host) }
            ? "\(host) said that it is asked too often (429); it is left alone for the rest of this run" : nil
    }
}
