import Archiving
import ArgumentParser
import Foundation
import Pipeline
import Records

/// Stores a corpus as if it had been imported, source by source.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes a folder with an archive of a corpus and the configuration that belongs to it.")

    @Option(help: "Texts of a source that are stored together.") var batch = 2000
    @Argument(help: "JSON Lines with url, source, type, lang, published, title and body; - reads standard input.")
    var corpus: String
    @Argument(help: "The folder; it must not have an archive yet.") var folder: String

    func run() throws {
        let configuration = folder + "/pipeline.json"
        guard !FileManager.default.fileExists(atPath: folder + "/archive.sqlite") else {
            throw ValidationError("\(folder) has an archive already; name another folder")
        }
        var file = try CorpusFile(path: corpus)
        var builder: Builder?
        var waiting: [Source.ID: [Record]] = [:]
        var sources: [Source.ID: Source] = [:]
        while let lines = try file.lines() {
            for line in lines {
                let text = try CorpusText(line: line)
                if sources[text.sourceID] == nil { sources[text.sourceID] = Self.source(of: text) }
                waiting[text.sourceID, default: []].append(text.record)
            }
            if builder == nil { builder = try Builder(configuration) }
            try builder?.register(sources.values.sorted { $0.id < $1.id })
            for (source, records) in waiting where records.count >= batch {
                try builder?.store(records, of: source)
                waiting[source] = nil
            }
        }
        for (source, records) in waiting.sorted(by: { $0.key < $1.key }) { try builder?.store(records, of: source) }
        try builder?.finish()
    }

    private static func source(of text: CorpusText) -> Source {
        Source(
            id: text.sourceID, name: text.source, kind: text.sourceKind, url: "https://\(text.source)/",
            language: text.lang, rights: .own, audience: .public)
    }
}

/// Writes the archive and its configuration, and adds up what the writing cost.
private struct Builder {
    private let folder: URL
    private let archive: Archive
    private var registered = 0
    private var nights = 0
    private var stored = 0
    private var seconds = 0.0
    private let start = ContinuousClock.now

    init(_ configuration: String) throws {
        folder = URL(fileURLWithPath: configuration).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
        let text = """
            {
              "town": {"name": "Orlov\u{E1}", "country": "CZ", "languages": ["cs"], "timezone": "Europe/Prague"},
              "feeds": "feeds", "archive": "archive.sqlite", "captures": "captures", "build": "build"
            }

            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: configuration))
        archive = try Workspace(
            configuration: configuration, environment: ProcessInfo.processInfo.environment,
            executable: CommandLine.arguments[0]
        ).archive()
    }

    /// The New Year of 2026; the next ones follow an hour each.
    private let firstNight = Instant(seconds: 1_767_225_600)

    mutating func register(_ sources: [Source]) throws {
        guard sources.count > registered else { return }
        registered = sources.count
        try archive.register(sources, at: firstNight)
        for source in sources {
            let file: [String: String] = [
                "id": source.id, "name": source.name, "kind": source.kind.rawValue, "url": source.url,
                "language": source.language ?? "cs", "rights": source.rights.rawValue,
                "audience": source.audience.rawValue,
            ]
            try JSONEncoder().encode(file).write(
                to: folder.appendingPathComponent("feeds/\(source.id).json"))
        }
    }

    mutating func store(_ records: [Record], of source: Source.ID) throws {
        nights += 1
        let at = firstNight.adding(seconds: Int64(nights) * 3600)
        let before = Usage.own.seconds
        _ = try archive.store(
            Night(
                source: source, at: at, outcome: .changed, state: FetchState(lastAttempt: at, lastSuccess: at),
                records: records, isImported: true))
        seconds += Usage.own.seconds - before
        stored += records.count
        FileHandle.standardError.write(Data("\r\(stored) texts".utf8))
    }

    func finish() throws {
        let before = Usage.own.seconds
        try archive.optimizeIndex()
        let optimizing = Usage.own.seconds - before
        let wall = start.duration(to: .now).components
        let text =
            #"{"texts":\#(stored),"cpu_seconds":\#(seconds),"texts_per_second":\#(Double(stored) / seconds),"#
            + #""optimize_seconds":\#(optimizing),"wall_seconds":\#(wall.seconds),"#
            + #""resident_megabytes":\#(Usage.own.residentMegabytes)}"#
        print("\r" + text)
    }
}
