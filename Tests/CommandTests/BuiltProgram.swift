import Foundation
import Glibc
import Testing

/// The programs as they were built beside these tests, or others: `LETOPIS_BUILD_FOLDER=/usr/bin swift test` tests
/// the `letopis` and the `sample-town` of that folder, as a packager wants to. `LETOPIS_TOOLS` says where their tools are.
enum BuiltProgram {
    /// The folder of the test bundle, which is where the programs are linked too.
    static let folder =
        ProcessInfo.processInfo.environment["LETOPIS_BUILD_FOLDER"].map(URL.init(fileURLWithPath:))
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

    static let letopis = folder.appendingPathComponent("letopis")
    static let sampleTown = folder.appendingPathComponent("sample-town")

    /// The project's root.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs `letopis` in `folder` and waits for its end.
    static func letopis(
        _ arguments: String..., in folder: URL, input: String? = nil, environment: [String: String] = [:]
    ) throws -> Ending {
        try letopis(arguments, in: folder, input: input, environment: environment)
    }

    static func letopis(
        _ arguments: [String], in folder: URL, input: String? = nil, environment: [String: String] = [:]
    ) throws -> Ending {
        let program = try RunningProgram(
            letopis, arguments, in: folder, input: input, environment: environment)
        return try program.ending()
    }

    /// A new empty folder, removed when `body` ends.
    static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder that stays in /tmp fails no test
        return try body(folder)
    }

    /// In the folder of a town that has no source yet and asks without pauses.
    static func inHastyTown(_ body: (URL) throws -> Void) throws {
        try inFolder { folder in
            try write(
                #"{ "town": { "name": "Lipová" }, "harvest": { "secondsBetweenRequestsPerHost": 0 } }"#,
                to: "pipeline.json", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
            try body(folder)
        }
    }

    /// Writes `text` under `folder`, with the folders it needs.
    static func write(_ text: String, to name: String, in folder: URL) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
