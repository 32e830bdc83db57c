import ArgumentParser
import Foundation
import Linguistics
import Pipeline
import Records

/// The edge where the program meets its environment: arguments, files, clock, environment variables.
enum Session {
    /// What a newcomer with an empty table before them does next.
    static func sayIfNothingIsAsked(by workspace: Workspace) {
        if let notice = workspace.noticeOfNoSource { Talk.say(notice) }
    }

    static func workspace(_ options: GlobalOptions) throws -> Workspace {
        let process = ProcessInfo.processInfo
        return try Workspace(
            configuration: options.config, environment: process.environment, executable: executable)
    }

    /// The configuration, where there is one: tools for single documents work without a town. A file that was named
    /// must be there.
    static func optionalConfiguration(_ options: GlobalOptions) throws -> Configuration? {
        let isThere = FileManager.default.fileExists(atPath: options.config)
        guard isThere || options.config != GlobalOptions.usualConfig else { return nil }
        return try ConfigurationLoader.disk.configuration(from: options.config)
    }

    static func lexicon(_ options: GlobalOptions) -> Lexicon {
        let toolbox = Toolbox(
            environment: ProcessInfo.processInfo.environment, executable: executable, configuration: options.config)
        return Lexicon.load(directory: toolbox.lexicon)
    }

    /// The given instant, standing still, or the machine's clock.
    static func clock(_ now: Instant?) -> @Sendable () -> Instant {
        if let now { return { now } }
        return { Instant(seconds: Int64(Date().timeIntervalSince1970)) }
    }

    /// The bytes of `file`, of standard input when it is `-` or nil.
    static func input(_ file: String?) throws -> [UInt8] {
        guard let file, file != "-" else { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch {
            throw Failure(.noInput, "\(file) cannot be read: \(error.localizedDescription)")
        }
    }

    private static var executable: String {
        Bundle.main.executablePath ?? ProcessInfo.processInfo.arguments.first ?? "letopis"
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
