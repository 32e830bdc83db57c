import Foundation
import Glibc
import Testing

/// The sample town in a folder of its own, with its server on a port of its own.
struct TestTown {
    let folder: URL
    let server: RunningProgram
    let port: Int

    /// A fresh town without any night, gone when `body` ends.
    static func inFolder<Result>(_ body: (TestTown) throws -> Result) throws -> Result {
        try BuiltProgram.inFolder { folder in
            let (server, port) = try startServer(in: folder)
            defer {
                server.send(SIGKILL)
                _ = try? server.ending()  // what it said at its end is nobody's concern
            }
            let town = TestTown(folder: folder, server: server, port: port)
            try town.configure()
            return try body(town)
        }
    }

    /// Another folder of the same town, served by the same server.
    func beside<Result>(_ body: (TestTown) throws -> Result) throws -> Result {
        try BuiltProgram.inFolder { folder in
            let town = TestTown(folder: folder, server: server, port: port)
            try town.configure()
            return try body(town)
        }
    }

    func letopis(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Ending {
        try BuiltProgram.letopis(arguments, in: folder, input: input, environment: environment)
    }

    /// Turns the sample town to the evening of `day`.
    func turn(to day: String) throws {
        let answer = try Loopback.answer("PUT", "/.date/\(day)", port: port)
        try #require(answer.status == 200, "\(day): \(answer.body)")
    }

    /// The nightly job on the evening of `day`.
    @discardableResult
    func night(_ day: String) throws -> Ending {
        try turn(to: day)
        return try letopis(runArguments(day))
    }

    /// The nightly job on the evening of `day`, still at work.
    func startedNight(_ day: String) throws -> RunningProgram {
        try turn(to: day)
        return try RunningProgram(BuiltProgram.letopis, runArguments(day), in: folder)
    }

    /// Nights that must go well.
    func nights(_ days: String...) throws {
        for day in days {
            let ending = try night(day)
            try #require(ending.code == 0, "\(day): \(ending.talk)")
        }
    }

    func export() throws -> String {
        let ending = try letopis("export")
        try #require(ending.code == 0, "\(ending.talk)")
        return ending.output
    }

    /// The exported items, of one source when it is named.
    func items(of source: String? = nil) throws -> [Item] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try export().split(separator: "\n").map { try decoder.decode(Item.self, from: Data($0.utf8)) }
            .filter { source == nil || $0.source == source }
    }

    struct Item: Decodable {
        let id: String
        let source: String
        let title: String?
        let missingSince: String?
    }

    /// Every file below `name` with its bytes, by its path there.
    func files(in name: String) throws -> [String: Data] {
        let top = folder.appendingPathComponent(name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path)
        return try paths.reduce(into: [:]) { files, path in
            let file = top.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                return
            }
            files[path] = try Data(contentsOf: file)
        }
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appendingPathComponent(name)) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    private func letopis(_ arguments: [String]) throws -> Ending { try BuiltProgram.letopis(arguments, in: folder) }

    private func runArguments(_ day: String) -> [String] { ["run", "--now", "\(day)T22:30:00Z", "--quiet"] }

    /// The project's own configuration of the sample town, but with everything in this folder and this port.
    private func configure() throws {
        try BuiltProgram.write(
            """
            {
              "town": {
                "name": "Jasanov nad Olešnou", "country": "CZ", "languages": ["cs"], "timezone": "Europe/Prague",
                "places": ["Horní Jasanov", "Podhájí", "Lhotka", "Na Sádkách", "Zámecký vrch", "Olešná"]
              },
              "harvest": {"secondsBetweenRequestsPerHost": 0}
            }
            """, to: "pipeline.json", in: folder)
        let sources = BuiltProgram.root.appendingPathComponent("feeds/sample")
        for name in try FileManager.default.contentsOfDirectory(atPath: sources.path) where name.hasSuffix(".json") {
            let text = String(decoding: try Data(contentsOf: sources.appendingPathComponent(name)), as: UTF8.self)
            try BuiltProgram.write(
                text.replacing("127.0.0.1:8425", with: "127.0.0.1:\(port)"), to: "feeds/\(name)", in: folder)
        }
    }

    /// Another test may take the free port first: then the next one is tried.
    private static func startServer(in folder: URL) throws -> (RunningProgram, port: Int) {
        var talk = ""
        let year = BuiltProgram.root.appendingPathComponent("feeds/sample/year").path
        for _ in 1...5 {
            let port = try Loopback.freePort()
            let server = try RunningProgram(
                BuiltProgram.sampleTown, ["--data", year, "--port", String(port), "--date", "2025-01-01"], in: folder)
            let isUp = try RunningProgram.waiting(seconds: 20) { () -> Bool? in
                guard server.isRunning else { return false }
                return try server.talkSoFar().contains("listening on 127.0.0.1:\(port)") ? true : nil
            }
            if isUp == true { return (server, port) }
            talk = try server.talkSoFar()
        }
        throw Loopback.Fault(description: "the sample town does not start: \(talk)")
    }
}
