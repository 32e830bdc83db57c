import Foundation
import Glibc
import SeededRandomness
import Testing

@Suite struct TroubleCommandTests {
    @Test func `a source that fails costs nothing but its own night`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-08-03")
            let before = try town.items()
            let ending = try town.night("2025-08-05")
            #expect(ending.code == 1)
            #expect(ending.talk.contains("uredni-deska: the server answered 500"))
            let after = try town.items()
            #expect(Self.present(in: before, of: "uredni-deska") == Self.present(in: after, of: "uredni-deska"))
            #expect(!Self.present(in: before, of: "uredni-deska").isEmpty)
            let others = Set(after.filter { $0.source != "uredni-deska" }.map(\.id))
            #expect(others.count > before.count { $0.source != "uredni-deska" }, "the other sources brought nothing")
            #expect(others.isSuperset(of: before.filter { $0.source != "uredni-deska" }.map(\.id)))
        }
    }

    @Test func `broken JSON costs the broken notice only, and its line is told`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-08-03")
            let before = try town.items(of: "uredni-deska")
            try town.nights("2025-08-14")
            let after = try town.items(of: "uredni-deska")
            #expect(after.count > before.count, "no new notice was saved")
            #expect(after.allSatisfy { $0.missingSince == nil }, "a damaged document is no proof of absence")
            let status = try town.letopis("status", "--rejections", "--json")
            #expect(status.code == 0)
            let rejections = try status.lines.map {
                try JSONDecoder().decode(RejectionLine.self, from: Data($0.utf8))
            }
            #expect(rejections.map(\.source) == ["uredni-deska"])
            for rejection in rejections {
                #expect(rejection.line ?? 0 > 1)
                #expect(rejection.reason.contains("JSON"))
                #expect(!rejection.reference.isEmpty)
            }
            try town.nights("2025-08-18")
            #expect(try town.items(of: "uredni-deska").contains { $0.missingSince != nil }, "the whole document counts")
        }
    }

    @Test func `a document that breaks off takes nothing away`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-04-21", "2025-04-22")
            let items = try town.items(of: "radio")
            #expect(items.count > 5)
            #expect(items.allSatisfy { $0.missingSince == nil })
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a killed run is made good by the next`(seed: UInt64) throws {
        let days = ["2025-03-10", "2025-03-18"]
        try TestTown.inFolder { town in
            let started = Date()
            for day in days { try town.nights(day) }
            let whole = Date().timeIntervalSince(started) / Double(days.count)
            let expected = try town.export()
            var random = SeededGenerator(seed: seed)
            try town.beside { other in
                try other.killRunAsArchiveIsMade(days[0], after: Double.random(in: 0...0.01, using: &random))
                for day in days {
                    for _ in 1...3 {
                        let run = try other.startedNight(day)
                        usleep(UInt32(Double.random(in: 0...whole, using: &random) * 1_000_000))
                        run.send(SIGKILL)
                        _ = try run.ending()
                    }
                    try other.nights(day)
                    let verification = try other.letopis("verify")
                    #expect(verification.code == 0, "\(verification.talk)")
                }
                let isSame = try other.export() == expected
                #expect(isSame, "seed \(seed)")
            }
        }
    }

    @Test func `a second run at the same time names the first and leaves`() throws {
        try TestTown.inFolder { town in
            let silent = try Loopback.SilentServer()
            let run = try town.runHeldUp(by: silent, day: "2025-03-10")
            let second = try town.night("2025-03-10")
            #expect(second.code == 2)
            #expect(second.talk.contains("process \(run.identifier), since 2025-03-10T22:30:00Z"), "\(second.talk)")
            #expect(run.isRunning)
        }
    }

    @Test func `a copy takes the place of an older copy only`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let export = try town.export()
            try BuiltProgram.write("what was to be kept", to: "notes.txt", in: town.folder)
            try FileManager.default.createSymbolicLink(
                atPath: town.folder.appendingPathComponent("link.sqlite").path,
                withDestinationPath: "var/archive.sqlite")
            for file in ["var/archive.sqlite", "./var/../var/archive.sqlite", "link.sqlite", "notes.txt", "feeds"] {
                let refusal = try town.letopis("backup", file)
                #expect(refusal.code == 64, "\(file): \(refusal.talk)")
                #expect(refusal.talk.contains(file))
            }
            #expect(try town.text("notes.txt") == "what was to be kept")
            // A disk that is not mounted.
            let unmounted = try town.letopis("backup", "copies/archive.sqlite")
            #expect(unmounted.code == 2)
            #expect(unmounted.talk.contains("there is no folder") && unmounted.talk.contains("mount"))
            let copies = town.folder.appendingPathComponent("copies")
            #expect(!FileManager.default.fileExists(atPath: copies.path))
            try FileManager.default.createDirectory(at: copies, withIntermediateDirectories: false)
            for _ in 1...2 { #expect(try town.letopis("backup", "copies/archive.sqlite").code == 0) }
            let isUnchanged = try town.export() == export
            #expect(isUnchanged)
            try town.nights("2025-03-11")
        }
    }

    @Test func `a copy made during a run is sound`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let items = try town.export()
            let silent = try Loopback.SilentServer()
            let run = try town.runHeldUp(by: silent, day: "2025-03-18")
            let backup = try town.letopis("backup", "copy.sqlite")
            #expect(backup.code == 0, "\(backup.talk)")
            #expect(run.isRunning)
            let configuration = try town.text("pipeline.json")
            try BuiltProgram.write(
                configuration.replacing(#""harvest""#, with: #""archive": "copy.sqlite", "harvest""#),
                to: "copy.json", in: town.folder)
            #expect(try town.letopis("verify", "--config", "copy.json").code == 0)
            let copied = try town.letopis("export", "--config", "copy.json")
            #expect(copied.code == 0)
            #expect(copied.lines.count >= items.split(separator: "\n").count)
        }
    }

    /// The ids of the source's items that are not marked as missing.
    private static func present(in items: [TestTown.Item], of source: String) -> Set<String> {
        Set(items.filter { $0.source == source && $0.missingSince == nil }.map(\.id))
    }

    private struct RejectionLine: Decodable {
        let source, reason, reference: String
        let line: Int?
    }
}

extension TestTown {
    /// Kills a run in the moments in which the archive gets its first tables.
    fileprivate func killRunAsArchiveIsMade(_ day: String, after seconds: Double) throws {
        let run = try startedNight(day)
        let archive = folder.appendingPathComponent("var/archive.sqlite").path
        let isMade = RunningProgram.waiting(seconds: 20) {
            FileManager.default.fileExists(atPath: archive) ? true : nil
        }
        try #require(isMade == true)
        usleep(UInt32(seconds * 1_000_000))
        run.send(SIGKILL)
        _ = try run.ending()
    }

    /// A run that has begun and cannot end as long as `server` says nothing.
    fileprivate func runHeldUp(by server: Loopback.SilentServer, day: String) throws -> RunningProgram {
        try BuiltProgram.write(
            #"{"id": "slow", "name": "Slow", "url": "http://127.0.0.1:\#(server.port)/", "allowLocal": true}"#,
            to: "feeds/slow.json", in: folder)
        let run = try startedNight(day)
        let owner = try RunningProgram.waiting(seconds: 20) { () -> String? in
            let lock = folder.appendingPathComponent("var/archive.sqlite.lock")
            guard FileManager.default.fileExists(atPath: lock.path) else { return nil }
            let text = String(decoding: try Data(contentsOf: lock), as: UTF8.self)
            return text.contains("process \(run.identifier),") ? text : nil
        }
        try #require(owner != nil, "the run did not begin")
        return run
    }
}
