import ArgumentParser
import Logging
import Pipeline
import Serving

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "The archive in a browser and as an open endpoint, read-only.",
        discussion: """
            Listens on this machine only; a web server in front of it (nginx, Caddy) brings it to the public.
            Public items only. Ends on SIGTERM or Control-C, after running answers are sent.

              letopis serve --port 8080
              letopis serve --url https://archive.example.org
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var logs: LogOptions
    @Option(help: "The port; 0 takes any free one.") var port = 8080
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: ArgumentHelp("The public address, for permanent links.", valueName: "https://…")) var url: String?

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535") }
    }

    func run() async throws {
        let workspace = try Session.workspace(options)
        let town = workspace.configuration.town
        let server = try LetopisServer(
            archive: try workspace.readOnlyArchive(),
            configuration: ServingConfiguration(
                townName: town.name, language: town.languages.first ?? "en",
                publicURL: url ?? "http://\(host):\(port)"),
            now: Session.clock(nil), logger: try logger(hiding: workspace.secrets))
        let speaks = !options.quiet && !logs.takesStandardError
        let address = host
        do {
            try await server.run(host: host, port: port) { port in
                if speaks { Talk.say("serving \(town.name) on http://\(address):\(port)/  (Control-C ends)") }
            }
        } catch {
            throw Failure(
                .unavailable,
                "cannot serve on \(host), port \(port): another program may use it; choose one with --port (\(error))")
        }
    }

    /// What a person should know, wherever it is written to.
    private func logger(hiding secrets: [String]) throws -> Logger {
        guard var logger = try logs.logger(hiding: secrets) else { return LetopisServer.quietLog }
        logger.logLevel = .notice
        return logger
    }
}
