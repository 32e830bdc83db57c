import Foundation
import Glibc
import Testing

/// A program at work. Its output goes through files, so that no pipe can fill up.
final class RunningProgram {
    private let process = Process()
    private let output: URL
    private let talk: URL

    init(
        _ program: URL, _ arguments: [String], in folder: URL, input: String? = nil, environment: [String: String] = [:]
    ) throws {
        // Apart from the folder that the program works in, which some tests look through.
        let streams = FileManager.default.temporaryDirectory
            .appendingPathComponent("letopis-streams-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        output = streams.appendingPathComponent("stdout")
        talk = streams.appendingPathComponent("stderr")
        for file in [output, talk] { try Data().write(to: file) }
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: talk)
        if let input {
            let file = streams.appendingPathComponent("stdin")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
    }

    deinit {
        if process.isRunning {
            send(SIGKILL)
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(at: output.deletingLastPathComponent())  // staying in /tmp fails no test
    }

    var identifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// What it has said on standard error so far.
    func talkSoFar() throws -> String { String(decoding: try Data(contentsOf: talk), as: UTF8.self) }

    /// Waits for its end.
    func ending() throws -> Ending {
        process.waitUntilExit()
        return Ending(
            code: process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            talk: try talkSoFar())
    }

    /// Looks again and again until `value` is there; nil when `seconds` passed without it.
    static func waiting<Value>(seconds: Double, for value: () throws -> Value?) rethrows -> Value? {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if let value = try value() { return value }
            usleep(2000)
        }
        return try value()
    }
}
