import Hummingbird
import Logging

/// What travels with a request: its parameters and its log. Besides the server's own way to make one there is one
/// without a connection, so that every route can be asked without a socket.
package struct ServingContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The numeric address at the other end; nil without a connection.
    package let peer: String?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }

    package init(logger: Logger, peer: String? = nil) {
        coreContext = CoreRequestContextStorage(source: LogOnly(logger: logger))
        self.peer = peer
    }

    private struct LogOnly: RequestContextSource {
        let logger: Logger
    }
}
