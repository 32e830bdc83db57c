import Synchronization

/// Events from many tasks for one, in the order in which they came. Nothing is ever dropped.
final class Mailbox<Event: Sendable>: Sendable {
    private let state = Mutex(State())

    private struct State {
        var events: ArraySlice<Event> = []
        var reader: CheckedContinuation<Event, Never>?
    }

    func post(_ event: Event) {
        let reader = state.withLock { state in
            let reader = state.reader
            if reader == nil { state.events.append(event) }
            state.reader = nil
            return reader
        }
        reader?.resume(returning: event)
    }

    /// The next event; for one reader.
    func next() async -> Event {
        await withCheckedContinuation { continuation in
            let event = state.withLock { state in
                if state.events.isEmpty { state.reader = continuation }
                return state.events.popFirst()
            }
            if let event { continuation.resume(returning: event) }
        }
    }
}
