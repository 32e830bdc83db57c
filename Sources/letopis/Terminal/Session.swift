import ArgumentParser
import Foundation
import Pipeline
import Records

/// The edge where the program meets its environment: arguments, clock, environment variables.
enum Session {
    static func workspace(_ options: GlobalOptions) throws -> Workspace {
        let process = ProcessInfo.processInfo
        return try Workspace(
            configuration: options.config, environment: process.environment,
            executable: Bundle.main.executablePath ?? process.arguments.first ?? "letopis")
    }

    /// The given instant, standing still, or the machine's clock.
    static func clock(_ now: Instant?) -> @Sendable () -> Instant {
        if let now { return { now } }
        return { Instant(seconds: Int64(Date().timeIntervalSince1970)) }
    }
}

extension Instant: ExpressibleByArgument {
    /// A day means its first second in UTC.
    public init?(argument: String) {
        guard let instant = Instant(iso8601: argument) ?? Instant(iso8601: "\(argument)T00:00:00Z") else { return nil }
        self = instant
    }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(iso8601: argument)
    }
}
