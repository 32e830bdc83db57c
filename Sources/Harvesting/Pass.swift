import Synchronization

/// A visit's way to its turns: one request at a time, each when its host may be asked.
final class Pass: Sendable {
    private let mailbox: Mailbox<Round.Event>
    private let elapsed: @Sendable () -> Duration
    /// The turn with which the visit began, until it is used.
    private let first: Mutex<First?>

    private struct First {
        let job: Int
        let host: String?
    }

    init(mailbox: Mailbox<Round.Event>, elapsed: @escaping @Sendable () -> Duration, job: Int, host: String?) {
        self.mailbox = mailbox
        self.elapsed = elapsed
        first = Mutex(First(job: job, host: host))
    }

    /// Waits for a turn at `host`, asks, and gives the turn back.
    func atTurn<Result: Sendable>(_ host: String, _ ask: () async -> Result) async -> Result {
        let job: Int
        if let turn = takeFirst(for: host) {
            job = turn.job
        } else {
            job = await withCheckedContinuation { mailbox.post(.wants(host: host, turn: $0)) }
        }
        let result = await ask()
        mailbox.post(.finished(job: job, at: elapsed(), asked: true))
        return result
    }

    /// Keeps later requests to `host` at least so far apart.
    func setGap(_ seconds: Double, for host: String) {
        mailbox.post(.gap(host: host, .milliseconds(Int64(seconds * 1000))))
    }

    /// Lets nobody ask `host` for so many seconds.
    func hold(_ host: String, forSeconds seconds: Int64) {
        mailbox.post(.hold(host: host, until: elapsed() + .seconds(seconds)))
    }

    /// Ends the visit.
    func leave() {
        if let first = takeFirst() { mailbox.post(.finished(job: first.job, at: elapsed(), asked: false)) }
        mailbox.post(.left)
    }

    /// A first turn at another host than is asked now is of no use: it is given back unused.
    private func takeFirst(for host: String) -> First? {
        guard let turn = takeFirst() else { return nil }
        if turn.host == host { return turn }
        mailbox.post(.finished(job: turn.job, at: elapsed(), asked: false))
        return nil
    }

    private func takeFirst() -> First? {
        first.withLock { first in
            defer { first = nil }
            return first
        }
    }
}
