import ArgumentParser
import Foundation
import Glibc
import Logging
import Pipeline

/// Where a command that nobody watches says what it does.
struct LogOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "How the log is written: text, or json for one object a line.") var logFormat: Format?
    @Option(help: ArgumentHelp("Write the log behind what is in this file, not to standard error.", valueName: "file"))
    var logFile: String?

    /// Whether standard error belongs to the log, so that nothing else may be said there.
    var takesStandardError: Bool { logFormat == .json && logFile == nil }

    /// Nil when no log was asked for. `secrets` never appear in it.
    func logger(hiding secrets: [String]) throws -> Logger? {
        guard logFormat != nil || logFile != nil else { return nil }
        let format = logFormat ?? .json
        let descriptor: Int32
        if let logFile {
            // In a new town its folder is as new as the archive's; one that cannot be made is told of just below.
            try? FileManager.default.createDirectory(
                at: URL(fileURLWithPath: logFile).deletingLastPathComponent(), withIntermediateDirectories: true)
            descriptor = open(logFile, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
            guard descriptor >= 0 else {
                throw Failure(
                    .couldNotRun, "the log \(logFile) cannot be written: \(String(cString: strerror(errno)))")
            }
        } else {
            descriptor = STDERR_FILENO
        }
        let handler = LineLog(
            descriptor: descriptor, isJSON: format == .json, scrubber: Scrubber(secrets: secrets),
            now: Session.clock(nil))
        return Logger(label: "letopis") { _ in handler }
    }
}
