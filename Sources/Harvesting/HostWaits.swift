import Records
import Synchronization

/// Which hosts asked to be left alone until when (Retry-After): one source's answer holds for all of its host.
final class HostWaits: Sendable {
    private let waits: Mutex<[String: Instant]>

    init(_ waits: [String: Instant]) {
        self.waits = Mutex(waits)
    }

    func take(_ host: String, until time: Instant) {
        waits.withLock { $0[host] = max($0[host] ?? time, time) }
    }

    /// Nil when the host may be asked at `time`.
    func wait(of host: String, at time: Instant) -> Instant? {
        waits.withLock { $0[host] }.flatMap { time < $0 ? $0 : nil }
    }
}
