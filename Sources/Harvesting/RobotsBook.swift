import Records
import Synchronization

/// The robots.txt of every server of a run: what was known before it and what is learned in it.
final class RobotsBook: Sendable {
    private let notes = Mutex<[String: RobotsNote]>([:])
    private let now: @Sendable () -> Instant

    /// The product token that Letopis answers to.
    static let agent = "Letopis"
    /// RFC 9309, 2.4: a copy is used for a day at most. An hour less, so that the next night reads it again.
    private static let readSeconds: Int64 = 23 * 3600
    private static let unreadableSeconds: Int64 = 1800
    /// RFC 9309, 2.3.1.4: after so long an unreadable one may be taken for none.
    private static let patienceSeconds: Int64 = 30 * 86_400

    init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    func learn(_ known: [RobotsNote]) {
        notes.withLock { notes in
            for note in known { notes[note.origin] = note }
        }
    }

    /// The note that still holds; nil when robots.txt has to be read.
    func note(of origin: String) -> RobotsNote? {
        guard let note = notes.withLock({ $0[origin] }) else { return nil }
        let age = now().seconds - note.fetchedAt.seconds
        let limit = note.rules == nil ? Self.unreadableSeconds : Self.readSeconds
        return (0..<limit).contains(age) ? note : nil
    }

    /// Takes down what a server answered when it was asked for its robots.txt.
    func take(_ response: FetchResponse, of origin: String) -> RobotsNote {
        switch response.status {
        case 200...299: noted(Robots(response.body, for: Self.agent).text, of: origin)
        case 429, 500...599: unreadable(origin)
        default: noted("", of: origin)  // a number, not an enum: 4xx and what leads nowhere mean that there is none
        }
    }

    /// Takes down that the answer broke off or made no sense. Redirects without end mean that there is none (2.3.1.2).
    func takeFailure(of origin: String, isCircle: Bool) -> RobotsNote {
        isCircle ? noted("", of: origin) : unreadable(origin)
    }

    private func unreadable(_ origin: String) -> RobotsNote {
        let time = now()
        let since = notes.withLock { $0[origin]?.unreadableSince } ?? time
        let isGivenUp = time.seconds - since.seconds > Self.patienceSeconds
        return noted(isGivenUp ? "" : nil, of: origin, unreadableSince: since)
    }

    private func noted(_ rules: String?, of origin: String, unreadableSince: Instant? = nil) -> RobotsNote {
        let note = RobotsNote(origin: origin, fetchedAt: now(), rules: rules, unreadableSince: unreadableSince)
        notes.withLock { $0[origin] = note }
        return note
    }
}
