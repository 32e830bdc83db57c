import Synchronization

/// How often one client may ask: a store of requests that fills up again steadily. Nobody who reads meets it; a script
/// that asks without a pause is told when to go on.
package final class RateLimit: Sendable {
    /// Requests at once after a pause.
    private let burst: Int
    private let requestsPerSecond: Double
    private let elapsed: @Sendable () -> Duration
    private let clients = Mutex<[String: Store]>([:])

    private struct Store {
        var left: Double
        var at: Duration
    }

    /// What a client has left, after the request that was just counted.
    struct Standing: Hashable {
        let isAllowed: Bool
        let burst: Int
        let left: Int
        /// Until the store is full again, or, for a refused request, until one more may come.
        let seconds: Int
    }

    private static let mostClients = 20_000

    /// `elapsed` is the time since any fixed moment; it must not go back.
    package init(burst: Int = 300, requestsPerSecond: Double = 10, elapsed: @escaping @Sendable () -> Duration) {
        self.burst = max(1, burst)
        self.requestsPerSecond = max(0.001, requestsPerSecond)
        self.elapsed = elapsed
    }

    /// Against this machine's clock.
    package static func continuous() -> RateLimit {
        let start = ContinuousClock.now
        return RateLimit { ContinuousClock.now - start }
    }

    func standing(of client: String) -> Standing {
        let now = elapsed()
        return clients.withLock { clients in
            if clients.count >= Self.mostClients { forgetFull(&clients, at: now) }
            var store = clients[client] ?? Store(left: Double(burst), at: now)
            store.left = left(in: store, at: now)
            store.at = now
            let isAllowed = store.left >= 1
            if isAllowed { store.left -= 1 }
            clients[client] = store
            let missing = isAllowed ? Double(burst) - store.left : 1 - store.left
            return Standing(
                isAllowed: isAllowed, burst: burst, left: Int(store.left),
                seconds: Int((missing / requestsPerSecond).rounded(.up)))
        }
    }

    private func left(in store: Store, at now: Duration) -> Double {
        let seconds =
            Double((now - store.at).components.seconds) + Double((now - store.at).components.attoseconds) / 1e18
        return min(Double(burst), store.left + seconds * requestsPerSecond)
    }

    /// A client whose store is full is like one that never came. When all are busy the list begins anew.
    private func forgetFull(_ clients: inout [String: Store], at now: Duration) {
        clients = clients.filter { left(in: $0.value, at: now) < Double(burst) }
        if clients.count >= Self.mostClients { clients.removeAll() }
    }
}
