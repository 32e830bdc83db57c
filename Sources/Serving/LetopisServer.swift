import Archiving
import Hummingbird
import HummingbirdCore
import Logging
import Records
import ServiceLifecycle

/// The archive in a browser and for programs: pages at `/`, the endpoint at `/api/v1`. It only reads.
package struct LetopisServer: Sendable {
    private let archive: Archive
    private let configuration: ServingConfiguration
    private let pages: Pages
    private let endpoint: Endpoint
    private let oai: OAIProvider
    private let limit: RateLimit
    private let rules: ConnectionRules
    private let logger: Logger

    /// `archive` may be open for reading only. Throws when a template of the pages is damaged.
    package init(
        archive: Archive, configuration: ServingConfiguration, now: @escaping @Sendable () -> Instant,
        limit: RateLimit = .continuous(), rules: ConnectionRules = ConnectionRules(),
        logger: Logger = LetopisServer.quietLog
    ) throws {
        var configuration = configuration
        while configuration.publicURL.hasSuffix("/") { configuration.publicURL.removeLast() }
        let library = try Templates.library()
        let freshness = Freshness(archive: archive)
        self.archive = archive
        self.configuration = configuration
        self.limit = limit
        self.rules = rules
        self.logger = logger
        pages = Pages(
            archive: archive, configuration: configuration, freshness: freshness, library: library, now: now)
        endpoint = Endpoint(
            archive: archive, configuration: configuration, freshness: freshness,
            feeds: Feeds(archive: archive, configuration: configuration, freshness: freshness, library: library),
            copying: Copying(archive: archive, configuration: configuration, freshness: freshness), now: now)
        oai = OAIProvider(archive: archive, configuration: configuration, library: library, now: now)
    }

    /// Says what a person should know, not that every start and request went well.
    package static var quietLog: Logger {
        var logger = Logger(label: "letopis.serve")
        logger.logLevel = .notice
        return logger
    }

    /// Every route behind the gate; can be asked without a socket.
    package func router() -> Router<ServingContext> {
        let router = Router(context: ServingContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Gate(pages: pages, limit: limit))
        Negotiation(endpoint: endpoint, pages: pages).addRoutes(to: router)
        pages.addRoutes(to: router)
        endpoint.addRoutes(to: router)
        oai.addRoutes(to: router)
        return router
    }

    /// The server on `host` and `port`; `whenReady` is told the port once it listens (0 asks for any free one).
    package func application(
        host: String = "127.0.0.1", port: Int, whenReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let counts = ConnectionCounts(most: rules.perClient)
        let stalledSeconds = rules.stalledSeconds
        return Application(
            router: router(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [
                        ConnectionWatch(counts: counts, stalledSeconds: stalledSeconds), RefusedRequests(),
                    ],
                    idleTimeout: .seconds(Int64(rules.idleSeconds)),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: rules.headerBytes, maxHeaderListSize: rules.headerBytes,
                        maxHeaderFieldCount: rules.headerFields))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(rules.altogether)),
            onServerRunning: { channel in await whenReady(channel.localAddress?.port ?? port) },
            logger: logger)
    }

    /// Serves until SIGTERM or SIGINT, then lets running requests end, for 5 seconds at most, and returns.
    package func run(
        host: String = "127.0.0.1", port: Int, whenReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        try archive.prepareSearch()
        var group = ServiceGroupConfiguration(
            services: [application(host: host, port: port, whenReady: whenReady)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(5)
        try await ServiceGroup(configuration: group).run()
    }
}
