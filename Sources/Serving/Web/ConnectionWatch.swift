import Hummingbird
import NIOCore
import Synchronization

/// Counts a client's connections and closes the one too many; closes one whose answer nobody reads. Silent and half-said
/// requests are the idle timeout's part, which counts whole parts of HTTP and not bytes.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = Any
    typealias InboundOut = Any
    typealias OutboundIn = Any
    typealias OutboundOut = Any

    private let counts: ConnectionCounts
    private let stalled: TimeAmount
    private let state = Mutex(State())

    private struct State {
        var client: String?
        var watch: Scheduled<Void>?
    }

    init(counts: ConnectionCounts, stalledSeconds: Int) {
        self.counts = counts
        stalled = .seconds(Int64(stalledSeconds))
    }

    func handlerAdded(context: ChannelHandlerContext) {
        guard let client = ClientAddress.counted(context.remoteAddress?.ipAddress) else { return }
        guard counts.open(client) else {
            context.close(promise: nil)
            return
        }
        state.withLock { $0.client = client }
    }

    func channelInactive(context: ChannelHandlerContext) {
        let (client, watch) = state.withLock { state in
            defer { state = State() }
            return (state.client, state.watch)
        }
        watch?.cancel()
        if let client { counts.close(client) }
        context.fireChannelInactive()
    }

    /// The kernel's buffer is full: somebody has to read, and not a byte an hour.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let channel = context.channel
        let watch =
            channel.isWritable
            ? nil : context.eventLoop.scheduleTask(in: stalled) { channel.close(promise: nil) }
        let former = state.withLock { state in
            defer { state.watch = watch }
            return state.watch
        }
        former?.cancel()
        context.fireChannelWritabilityChanged()
    }
}

/// How many connections each client has open.
final class ConnectionCounts: Sendable {
    private let most: Int
    private let clients = Mutex<[String: Int]>([:])

    init(most: Int) {
        self.most = most
    }

    /// False when there are enough already.
    func open(_ client: String) -> Bool {
        clients.withLock { clients in
            let count = clients[client, default: 0]
            guard count < most else { return false }
            clients[client] = count + 1
            return true
        }
    }

    func close(_ client: String) {
        clients.withLock { clients in
            let left = clients[client, default: 1] - 1
            clients[client] = left > 0 ? left : nil
        }
    }
}
