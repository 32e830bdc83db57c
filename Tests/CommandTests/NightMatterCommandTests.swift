import Foundation
import Synchronization
import Testing

/// What concerns the nights as a whole: wrong clocks, nights that broke off, and what a person took in.
@Suite struct NightMatterCommandTests {
    private typealias Entry = FeedTown.Entry

    private let old = (1...20).map { Entry($0, guid: "a-\($0)") }
    private let other = (51...70).map { Entry($0, guid: "b-\($0)") }

    private func status(_ town: FeedTown, _ now: String, _ more: String...) throws -> String {
        let arguments = ["status", "--summary", "--now", now] + (more.isEmpty ? ["--language", "en"] : more)
        let ending = try BuiltProgram.letopis(arguments, in: town.folder)
        try #require(ending.code == 0, "\(ending.talk)")
        return ending.words
    }

    @Test func `a night that a wrong clock put into 2036 is no last night, and the morning says first what to do`()
        throws
    {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            #expect(try town.letopis("run", "--quiet", "--now", "2036-01-01T02:30:00Z").code == 0)
            let right = try town.night(2, old + [Entry(21, guid: "a-21")])
            #expect(right.talk.contains("no upheaval of a source is held back"), "\(right.talk)")
            let words = try status(town, "2025-01-03T07:00:00Z")
            #expect(words.hasPrefix("Lipová, Thursday") && words.contains("2 January 2025"), "\(words)")
            #expect(words.contains("New 1") && words.contains("Zpráva č. 21"), "\(words)")
            #expect(words.contains("What needs you !! The archive holds a night of 1 January 2036"), "\(words)")
            #expect(words.contains("nothing counts as gone") && words.contains("-> If the clock is wrong, set it."))
            #expect(!words.contains("All is well"), "\(words)")
            for language in ["cs", "sk", "de", "uk", "pl"] {
                let words = try status(town, "2025-01-03T07:00:00Z", "--language", language)
                #expect(words.contains("2036") && words.contains("!! "), "\(words)")
            }
            let data = try status(town, "2025-01-03T07:00:00Z", "--json")
            #expect(data.contains(#""ahead":{"#), "\(data)")
            let check = try town.letopis("check", "--now", "2025-01-03T07:00:00Z")
            #expect(check.code == 0, "\(check.output)")
            #expect(
                check.words.contains("! clock the archive holds a night of 2036-01-01T02:30:00Z"), "\(check.output)")
            #expect(try !town.letopis("check", "--now", "2036-01-02T07:00:00Z").output.contains("clock  "))
        }
    }

    @Test func `a night that a wrong clock put ahead does not keep a source failing for ever`() throws {
        let isBusy = Switch()
        let server = try CountingServer { request in
            if request.target == "/robots.txt" { return CountingServer.Answer(status: "404 Not Found") }
            return isBusy.isOn
                ? CountingServer.Answer(status: "429 Too Many Requests", headers: ["Retry-After: 80000"])
                : CountingServer.Answer(
                    headers: ["Content-Type: application/rss+xml"], body: FeedTown.rss(Array(old.prefix(6))))
        }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#,
                to: "pipeline.json", in: folder)
            try BuiltProgram.write(
                #"{"id": "web", "url": "http://127.0.0.1:\#(server.port)/feed", "allowLocal": true}"#,
                to: "feeds/web.json", in: folder)
            func run(_ now: String) throws -> Int32 {
                try BuiltProgram.letopis(["run", "--quiet", "--now", now], in: folder).code
            }
            #expect(try run("2025-03-01T02:30:00Z") == 0)
            isBusy.isOn = true
            #expect(try run("2026-01-01T02:30:00Z") == 1)
            isBusy.isOn = false
            #expect(try run("2025-03-02T02:30:00Z") == 0)
            let status = try BuiltProgram.letopis(
                ["status", "--now", "2025-03-02T07:00:00Z", "--language", "en"], in: folder)
            #expect(status.words.contains("1 of 1 sources answered"), "\(status.output)")
            #expect(!status.words.contains("left alone") && !status.words.contains("not read"), "\(status.output)")
        }
    }

    @Test func `a clock of 1970 is told of as what stops the night`() throws {
        try FeedTown.inFolder { town in
            let check = try town.letopis("check", "--now", "1970-01-01T00:10:00Z")
            #expect(check.code == 2)
            #expect(
                check.words.contains("clock stands at 1970-01-01T00:10:00Z, which cannot be right"), "\(check.output)")
        }
    }

    @Test func `what a person took in after the night is counted as such, and no longer said to be held`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            try town.night(2, other)
            let check = try town.letopis("check")
            #expect(check.code == 0)
            #expect(check.words.contains("held back web, since 2025-01-02"), "\(check.output)")
            #expect(check.words.contains("letopis sources accept web, or letopis sources undo web"))
            let list = try town.letopis("sources", "list")
            #expect(list.output.contains("(held back since 2025-01-02)"), "\(list.output)")
            #expect(list.lines.allSatisfy { $0.count <= 80 })
            #expect(try town.letopis("sources", "list", "--json").output.contains(#""held_since":"2025-01-02T"#))
            #expect(try town.letopis("sources", "accept", "web", "--now", "2025-01-03T06:00:00Z").code == 0)
            let words = try status(town, "2025-01-03T07:00:00Z")
            #expect(words.contains("New 0, taken in since 20"), "\(words)")
            #expect(words.contains("What is new"), "\(words)")
            #expect(try !town.letopis("sources", "list").output.contains("held back"))
            #expect(try !town.letopis("check").output.contains("held back"))
        }
    }

    /// Night after night the held page's items are edited: each is a version.
    private func edited(_ night: Int) -> [Entry] {
        other.enumerated().map { number, entry in
            var entry = entry
            if number < 5 { entry.text += " Stav ke dni \(night). ledna." }
            return entry
        }
    }

    @Test func `an acceptance that broke off half-way is gone on with by the next night, as if nothing had happened`()
        throws
    {
        try FeedTown.inFolder { town in
            func nights(in town: FeedTown) throws {
                try town.night(1, old)
                for night in 2...5 { try town.night(night, edited(night)) }
            }
            let accept = ["sources", "accept", "web", "--now", "2025-01-06T06:00:00Z"]
            let last = edited(6) + [Entry(71, guid: "b-71")]
            try nights(in: town)
            #expect(try BuiltProgram.letopis(accept, in: town.folder).code == 0)
            try town.night(6, last)
            let expected = try town.letopis("export", "--versions").output
            #expect(try town.items().contains { $0.versions == 5 })
            try town.beside { other in
                try nights(in: other)
                let file = other.folder.appendingPathComponent("var/captures/2025-01-04.warc.gz")
                let aside = other.folder.appendingPathComponent("aside")
                try FileManager.default.moveItem(at: file, to: aside)
                #expect(try BuiltProgram.letopis(accept, in: other.folder).code != 0)
                #expect(try other.items().count == 40, "the first of the nights are in")
                try FileManager.default.moveItem(at: aside, to: file)
                let undo = try other.letopis("sources", "undo", "web")
                #expect(undo.code == 2 && undo.talk.contains("is in by half"), "\(undo.talk)")
                let night = try other.night(6, last)
                #expect(
                    night.talk.contains("letopis sources accept web had been cut short; 4 documents"), "\(night.talk)")
                #expect(!night.words.contains("as it was again"), "\(night.output)")
                let isSame = try other.letopis("export", "--versions").output == expected
                #expect(isSame, "nothing is lost of any of the nights")
                #expect(try other.letopis("reprocess").code == 0)
                let isSameAgain = try other.letopis("export", "--versions").output == expected
                #expect(isSameAgain)
            }
        }
    }
}

/// Something that a test turns on and off while a server looks at it.
private final class Switch: Sendable {
    private let state = Mutex(false)

    var isOn: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
