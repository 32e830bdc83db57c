import Foundation
import Glibc
import SeededRandomness
import Testing

/// kill -9 at many moments: nothing is lost, nothing doubled, and what was torn is made good by the next run.
@Suite struct KillCommandTests {
    private let nights = (1...4).map { night in
        (night * 5..<night * 5 + 20).map { number -> FeedTown.Entry in
            var entry = FeedTown.Entry(number, guid: "a-\(number)")
            if number % 6 == night { entry.text += " Oprava z \(night). ledna." }
            return entry
        }
    }

    /// Sixteen kills a seed. `make kill` has more of them.
    private static let seeds =
        (11..<11 + (ProcessInfo.processInfo.environment["LETOPIS_KILLS"].flatMap { UInt64($0) } ?? 64) / 16)

    @Test(arguments: seeds)
    func `a night that is killed again and again ends as if nothing had happened`(seed: UInt64) throws {
        try FeedTown.inFolder { town in
            let started = Date()
            for (index, entries) in nights.enumerated() { try town.night(index + 1, entries) }
            let whole = Date().timeIntervalSince(started) / Double(nights.count)
            let expected = try town.letopis("export", "--versions").output
            let captures = try Self.recordIDs(in: town.folder)
            var random = SeededGenerator(seed: seed)
            try town.beside { other in
                for (index, entries) in nights.enumerated() {
                    for _ in 1...4 {
                        town.server.show(FeedTown.rss(entries))
                        let run = try RunningProgram(
                            BuiltProgram.letopis, FeedTown.runArguments(index + 1), in: other.folder)
                        usleep(UInt32(Double.random(in: 0...whole, using: &random) * 1_000_000))
                        run.send(SIGKILL)
                        _ = try run.ending()
                    }
                    try other.night(index + 1, entries)
                }
                let isSame = try other.letopis("export", "--versions").output == expected
                #expect(isSame, "seed \(seed)")
                #expect(try Self.recordIDs(in: other.folder) == captures)
                #expect(try other.letopis("verify").code == 0)
            }
        }
    }

    /// The host is asked for its feed only half a minute after its robots.txt, which is when the kill comes.
    @Test func `a night killed between robots.txt and the first question of its host goes on without robots.txt`()
        throws
    {
        let forbidden = "/tajna-slozka-\(UUID().uuidString)"
        let feed = FeedTown.rss(nights[0])
        let server = try CountingServer { request in
            request.target == "/robots.txt"
                ? CountingServer.Answer(body: "User-agent: *\nDisallow: \(forbidden)\n")
                : CountingServer.Answer(headers: ["Content-Type: application/rss+xml"], body: feed)
        }
        defer { server.stop() }
        func inTown(gap: Int, _ body: (URL) throws -> Void) throws {
            try BuiltProgram.inFolder { folder in
                try BuiltProgram.write(
                    #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": \#(gap)}}"#,
                    to: "pipeline.json", in: folder)
                try BuiltProgram.write(
                    #"{"id": "web", "url": "http://127.0.0.1:\#(server.port)/feed", "allowLocal": true}"#,
                    to: "feeds/web.json", in: folder)
                try body(folder)
            }
        }
        func asked(_ body: () throws -> Void) rethrows -> [String] {
            let before = server.requests.count
            try body()
            return server.requests.dropFirst(before).map(\.target)
        }
        let run = ["run", "--quiet", "--now", "2025-01-01T22:30:00Z"]
        func night(in folder: URL) throws { try #require(try BuiltProgram.letopis(run, in: folder).code == 0) }
        var expected = ""
        var captures: [String] = []
        try inTown(gap: 0) { folder in
            let whole = try asked { try night(in: folder) }
            #expect(whole == ["/robots.txt", "/feed"])
            expected = try BuiltProgram.letopis("export", "--versions", in: folder).output
            #expect(expected.split(separator: "\n").count == nights[0].count)
            captures = try Self.recordIDs(in: folder)
        }
        try inTown(gap: 30) { folder in
            let killed = try asked {
                let night = try RunningProgram(BuiltProgram.letopis, run, in: folder)
                let log = folder.appendingPathComponent("var/archive.sqlite-wal")
                let isKept = RunningProgram.waiting(seconds: 20) { () -> Bool? in
                    let kept = FileManager.default.contents(atPath: log.path) ?? Data()
                    return kept.range(of: Data(forbidden.utf8)) == nil ? nil : true
                }
                try #require(isKept == true, "what robots.txt says is kept at once")
                night.send(SIGKILL)
                _ = try night.ending()
            }
            #expect(killed == ["/robots.txt"])
            let rerun = try asked { try night(in: folder) }
            #expect(rerun == ["/feed"])
            let export = try BuiltProgram.letopis("export", "--versions", in: folder).output
            #expect(export == expected)
            #expect(try BuiltProgram.letopis("verify", in: folder).code == 0)
            #expect(try Self.recordIDs(in: folder) == captures)
        }
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `a second reading that is killed has changed nothing, and is made good by another`(seed: UInt64) throws {
        try FeedTown.inFolder { town in
            for (index, entries) in nights.enumerated() { try town.night(index + 1, entries) }
            let expected = try town.letopis("export", "--versions").output
            let started = Date()
            #expect(try town.letopis("reprocess").code == 0)
            let whole = Date().timeIntervalSince(started)
            #expect(try town.letopis("export", "--versions").output == expected)
            var random = SeededGenerator(seed: seed)
            for _ in 1...6 {
                let run = try RunningProgram(BuiltProgram.letopis, ["reprocess"], in: town.folder)
                usleep(UInt32(Double.random(in: 0...whole, using: &random) * 1_000_000))
                run.send(SIGKILL)
                _ = try run.ending()
                #expect(try town.letopis("export", "--versions").output == expected)
            }
            #expect(try town.letopis("reprocess").code == 0)
            #expect(try town.letopis("export", "--versions").output == expected)
            let left = try FileManager.default.contentsOfDirectory(
                atPath: town.folder.appendingPathComponent("var").path)
            #expect(!left.contains { $0.contains("reprocess") })
        }
    }

    @Test func `a record that a kill tore is put aside whole, and the next stands where it began`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, nights[0])
            let file = town.folder.appendingPathComponent("var/captures/2025-01-01.warc.gz")
            let sound = try Data(contentsOf: file)
            let torn = sound.suffix(200).prefix(90)
            try (sound + torn).write(to: file)
            let rerun = try BuiltProgram.letopis(
                ["run", "--now", "2025-01-01T23:10:00Z"], in: town.folder)
            #expect(rerun.code == 0, "\(rerun.talk)")
            town.server.show(FeedTown.rss(nights[1]))
            let next = try BuiltProgram.letopis(["run", "--now", "2025-01-01T23:20:00Z"], in: town.folder)
            #expect(next.code == 0, "\(next.talk)")
            let now = try Data(contentsOf: file)
            #expect(now.starts(with: sound))
            #expect(now.count > sound.count)
            let aside = file.path + ".torn-\(sound.count)"
            #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == torn)
            #expect(try town.letopis("reprocess").code == 0)
        }
    }

    /// `warcio check`, an implementation of the standard by others, finds nothing to complain of.
    @Test func `captures pass the check of another program`() throws {
        let warcio = BuiltProgram.root.appendingPathComponent(".tools/venv/bin/warcio")
        guard FileManager.default.isExecutableFile(atPath: warcio.path) else {
            print("skipped: no warcio in .tools/venv (scripts/setup installs it)")
            return
        }
        try FeedTown.inFolder { town in
            for (index, entries) in nights.enumerated() { try town.night(index + 1, entries) }
            for (name, _) in try Self.captureFiles(in: town.folder) {
                let check = try RunningProgram(warcio, ["check", "-v", "var/captures/\(name)"], in: town.folder)
                    .ending()
                #expect(check.code == 0, "\(name): \(check.output)")
                #expect(check.output.components(separatedBy: "digest pass").count > 1)
                #expect(!check.output.contains("fail"))
            }
        }
    }

    private static func captureFiles(in town: URL) throws -> [(name: String, contents: Data)] {
        let folder = town.appendingPathComponent("var/captures")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".warc.gz") }
            .sorted().map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// The ids of all records, doubles twice; the answers' Date fields differ, so the files do.
    private static func recordIDs(in town: URL) throws -> [String] {
        let names = try captureFiles(in: town).map { "var/captures/\($0.name)" }
        let text = try RunningProgram(URL(fileURLWithPath: "/bin/zcat"), names, in: town).ending()
        // Lines of a WARC end in CR LF, which is one character.
        let lines = text.output.split(whereSeparator: \.isNewline).map(String.init)
        let ids = lines.filter { $0.hasPrefix("WARC-Record-ID") }.sorted()
        try #require(!ids.isEmpty)
        return ids
    }
}
