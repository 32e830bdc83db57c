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
            let captures = try Self.recordIDs(in: town)
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
                #expect(try Self.recordIDs(in: other) == captures)
                #expect(try other.letopis("verify").code == 0)
            }
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
            for (name, _) in try Self.captureFiles(in: town) {
                let check = try RunningProgram(warcio, ["check", "-v", "var/captures/\(name)"], in: town.folder)
                    .ending()
                #expect(check.code == 0, "\(name): \(check.output)")
                #expect(check.output.components(separatedBy: "digest pass").count > 1)
                #expect(!check.output.contains("fail"))
            }
        }
    }

    private static func captureFiles(in town: FeedTown) throws -> [(name: String, contents: Data)] {
        let folder = town.folder.appendingPathComponent("var/captures")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".warc.gz") }
            .sorted().map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// The ids of all records, doubles twice; the answers' Date fields differ, so the files do.
    private static func recordIDs(in town: FeedTown) throws -> [String] {
        let names = try captureFiles(in: town).map { "var/captures/\($0.name)" }
        let text = try RunningProgram(URL(fileURLWithPath: "/bin/zcat"), names, in: town.folder).ending()
        return text.lines.filter { $0.hasPrefix("WARC-Record-ID") }.sorted()
    }
}
