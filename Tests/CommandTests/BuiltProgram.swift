import Foundation
import Glibc
import Testing

/// The programs as they were built beside these tests.
enum BuiltProgram {
    /// The folder of the test bundle, which is where the programs are linked too.
    static let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

    static let letopis = folder.appendingPathComponent("letopis")
    static let sampleTown = folder.appendingPathComponent("sample-town")

    /// The project's root.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct Ending {
        let code: Int32
        let output: String
        let talk: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// Runs `letopis` in `folder` and waits for its end. Output goes through files, so that no pipe can fill up.
    static func letopis(_ arguments: String..., in folder: URL, input: String? = nil, environment: [String: String] = [:]) throws
        -> Ending
    {
        let output = folder.appendingPathComponent("stdout-\(UUID().uuidString)")
        let talk = folder.appendingPathComponent("stderr-\(UUID().uuidString)")
        for file in [output, talk] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = letopis
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: talk)
        if let input {
            let file = folder.appendingPathComponent("stdin-\(UUID().uuidString)")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
        process.waitUntilExit()
        return Ending(
            code: process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            talk: String(decoding: try Data(contentsOf: talk), as: UTF8.self))
    }

    /// A new empty folder, removed when `body` ends.
    static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder that stays in /tmp fails no test
        return try body(folder)
    }

    /// Writes `text` under `folder`, with the folders it needs.
    static func write(_ text: String, to name: String, in folder: URL) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
