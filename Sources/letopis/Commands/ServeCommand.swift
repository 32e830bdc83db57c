import ArgumentParser
import Glibc
import Logging
import Pipeline
import Serving

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "The archive in a browser and as an open endpoint, read-only.",
        discussion: """
            Listens on this machine only; a web server in front of it (nginx, Caddy)
            brings it to the public. Public items only. Ends on SIGTERM or Control-C,
            after running answers are sent.

              letopis serve                                 on http://127.0.0.1:8080
              letopis serve --port 0                        on any free port; it says which
              letopis serve --url https://archive.example.org --contact archive@example.org
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var logs: LogOptions
    @Option(help: "The port; 0 takes any free one.") var port = 8080
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: ArgumentHelp("The public address, for permanent links.", valueName: "https://…")) var url: String?
    @Option(help: ArgumentHelp("Whom readers and libraries can write to.", valueName: "e-mail")) var contact: String?

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535") }
    }

    func run() async throws {
        let workspace = try Session.workspace(options)
        // Permanent links begin with the port, so a free one is chosen before anything is made.
        let port = port == 0 && url == nil ? try FreePort.on(host) : port
        let files = OpenFiles.raised()
        let town = workspace.configuration.town
        let archive = try workspace.readOnlyArchive()
        if !options.quiet { try Talk.warnOfOtherDictionaries(archive) }
        let server = try LetopisServer(
            archive: archive,
            configuration: ServingConfiguration(
                townName: town.name, language: town.languages.first ?? "en",
                publicURL: url ?? "http://\(host):\(port)", contact: contact),
            now: Session.clock(nil), rules: ConnectionRules(openFiles: files),
            logger: try logger(hiding: workspace.secrets))
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

/// How many files the process may have open: every connection is one.
private enum OpenFiles {
    /// As many as the system allows this user, from now on.
    static func raised() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        limit.rlim_cur = limit.rlim_max
        if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 { return 1024 }
        return Int(clamping: limit.rlim_cur)
    }
}

/// A port that nobody uses.
private enum FreePort {
    static func on(_ host: String) throws -> Int {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, "0", &hints, &found) == 0, let address = found?.pointee else {
            throw Failure(.unavailable, "cannot serve on \(host): there is no such address here")
        }
        defer { freeaddrinfo(found) }
        let handle = socket(address.ai_family, address.ai_socktype, 0)
        defer { close(handle) }
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let port = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { own -> UInt16? in
                guard bind(handle, address.ai_addr, address.ai_addrlen) == 0, getsockname(handle, own, &length) == 0
                else { return nil }
                // Both families keep the port at the same place, in the network's order.
                return UnsafeRawPointer(own).load(fromByteOffset: 2, as: UInt16.self).bigEndian
            }
        }
        guard let port else { throw Failure(.unavailable, "cannot serve on \(host): no port is free there") }
        return Int(port)
    }
}
