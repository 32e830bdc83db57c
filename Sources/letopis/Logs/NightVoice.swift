import ArgumentParser
import Logging
import Pipeline
import Records

/// What a nightly run says while nobody may be watching: to a log where one was asked for, else to people.
struct NightVoice: Sendable {
    private let logger: Logger?
    /// False when standard error belongs to the log, or nothing but faults should be said.
    private let speaks: Bool
    private let speaksOfFaults: Bool

    init(_ options: LogOptions, isQuiet: Bool, hiding secrets: [String]) throws {
        logger = try options.logger(hiding: secrets)
        speaks = !isQuiet && !options.takesStandardError
        speaksOfFaults = !options.takesStandardError
    }

    func began(sources: Int, at start: Instant) {
        logger?.info("the night begins", metadata: ["sources": "\(sources)", "night": "\(start.iso8601)"])
    }

    func notice(_ text: String) {
        logger?.notice("\(text)")
        if speaks { Talk.say(text) }
    }

    func fault(_ text: String) {
        logger?.error("\(text)")
        if speaksOfFaults { Talk.say(text) }
    }

    func harvested(_ report: SourceReport, name: String) {
        var fields: Logger.Metadata = [
            "source": "\(report.source)", "outcome": "\(report.outcome.rawValue)", "items": "\(report.items)",
            "new": "\(report.new)", "changed": "\(report.changed)", "rejected": "\(report.rejected)",
            "missing": "\(report.missing)", "bytes": "\(report.bytes)",
        ]
        if let message = report.message { fields["reason"] = "\(message)" }
        logger?.log(level: report.outcome == .failed ? .warning : .info, "source harvested", metadata: fields)
        if speaks { Talk.progress("harvested \(name)") }
    }

    func ended(_ report: RunReport) {
        let new = report.sources.reduce(0) { $0 + $1.new }
        let changed = report.sources.reduce(0) { $0 + $1.changed }
        logger?.info(
            "the night is over",
            metadata: [
                "sources": "\(report.sources.count)", "failed": "\(report.failed.count)", "new": "\(new)",
                "changed": "\(changed)",
            ])
        if speaks { Talk.endProgress() }
    }

    /// Passes a fault on to the one place that ends the program, or logs it where standard error is the log's.
    func passing(_ error: any Error) -> any Error {
        guard !speaksOfFaults, !(error is ExitCode) else { return error }
        let failure = error as? Failure
        logger?.critical("\(failure?.message ?? "\(error)")")
        return ExitCode((failure?.code ?? .couldNotRun).rawValue)
    }
}
