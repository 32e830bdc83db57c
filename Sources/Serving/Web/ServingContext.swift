import Hummingbird
import Logging

/// What travels with a request: its parameters and its log. Besides the server's own way to make one there is one
/// without a connection, so that every route can be asked without a socket.
package struct ServingContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    package init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: LogOnly(logger: logger))
    }

    private struct LogOnly: RequestContextSource {
        let logger: Logger
    }
}
