import Foundation
import Synchronization
import Testing

@Suite struct HoldCommandTests {
    private typealias Entry = FeedTown.Entry

    private let old = (1...20).map { Entry($0, guid: "a-\($0)") }

    /// Another page's items in the place of the town's, older than the night before.
    private let wrong = (51...70).map { Entry($0, guid: "b-\($0)") }

    /// What people read of the source, in one line.
    private func status(_ town: FeedTown) throws -> String {
        let ending = try town.letopis("status", "--now", "2025-01-09T22:30:00Z", "--language", "en")
        try #require(ending.code == 0, "\(ending.talk)")
        return ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `a night that turns a source upside down waits for a person, who takes it in`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            let before = try town.letopis("export").output
            let night = try town.night(2, wrong)
            #expect(night.words.contains("20 held back"))
            #expect(night.words.contains("20 of 20 items vanished in one night while 20 others came"))
            #expect(try town.letopis("export").output == before)
            #expect(try status(town).contains("`letopis sources accept web`"))
            #expect(try status(town).contains("20 of 20 items vanished in one night while 20 others came"))

            try town.night(3, wrong + [Entry(71, guid: "b-71")])
            #expect(try town.items().count == 21, "what is new while a night is held comes in")

            #expect(try town.letopis("sources", "accept", "nobody").code == 66)
            let accepted = try town.letopis("sources", "accept", "web", "--now", "2025-01-03T23:00:00Z")
            #expect(accepted.code == 0, "\(accepted.talk)")
            #expect(accepted.talk.contains("2 documents taken in"))
            let items = try town.items()
            #expect(items.count == 41)
            #expect(items.count { $0.missingSince?.hasPrefix("2025-01-02") == true } == 20)
            #expect(items.count { $0.firstSeen.hasPrefix("2025-01-02") } == 20)
            #expect(try !status(town).contains("held back"))
            #expect(try town.letopis("sources", "accept", "web").talk.contains("nothing of web is held back"))
            #expect(try town.letopis("verify").code == 0)

            let export = try town.letopis("export").output
            #expect(try town.letopis("reprocess").code == 0)
            #expect(try town.letopis("export").output == export)
        }
    }

    @Test func `what is put away leaves the source as it was, and the source goes on`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            let ids = try town.ids()
            try town.night(2, wrong)
            let undone = try town.letopis("sources", "undo", "web", "--now", "2025-01-02T23:00:00Z")
            #expect(undone.code == 0, "\(undone.talk)")
            #expect(try !status(town).contains("held back:"))
            try town.night(3, Array(old.dropFirst()) + [Entry(21, guid: "a-21")])
            let items = try town.items()
            #expect(items.count == 21)
            #expect(items.filter { $0.missingSince != nil }.map(\.title) == ["Zpráva č. 1"])
            #expect(try town.ids().filter { ids[$0.key] != nil } == ids)
            let export = try town.letopis("export").output
            #expect(try town.letopis("reprocess").code == 0)
            #expect(try town.letopis("export").output == export)
        }
    }

    @Test func `an address that leads to strangers is not adopted while what stands there is held`() throws {
        let (old, wrong) = (FeedTown.rss(old), FeedTown.rss(wrong))
        let isRepaired = Mutex(false)
        let isLedAway = Mutex(false)
        let server = try CountingServer { request in
            let feed = ["Content-Type: application/rss+xml"]
            return switch request.target {
            case "/feed" where isLedAway.withLock(\.self) && !isRepaired.withLock(\.self):
                CountingServer.Answer(status: "301 Moved Permanently", headers: ["Location: /cizi"])
            case "/feed": CountingServer.Answer(headers: feed, body: old)
            case "/cizi": CountingServer.Answer(headers: feed, body: wrong)
            default: CountingServer.Answer(status: "404 Not Found")
            }
        }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#, to: "pipeline.json",
                in: folder)
            try BuiltProgram.write(
                #"{"id": "web", "url": "http://127.0.0.1:\#(server.port)/feed", "allowLocal": true}"#,
                to: "feeds/web.json", in: folder)
            for day in 1...7 {
                isLedAway.withLock { $0 = day > 1 }
                isRepaired.withLock { $0 = day > 6 }
                #expect(try BuiltProgram.letopis(FeedTown.runArguments(day), in: folder).code == 0)
            }
            #expect(
                server.requests.map(\.target).filter { $0 == "/feed" }.count == 7,
                "asked at its own address every night")
            let items = try BuiltProgram.letopis("export", in: folder).lines
            #expect(items.count == 20)
            #expect(items.allSatisfy { !$0.contains("missing_since\":\"") })
        }
    }

    @Test func `what was put away and is said in the same words the next night is held again`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            let before = try town.letopis("export").output
            try town.night(2, wrong)
            #expect(try town.letopis("sources", "undo", "web", "--now", "2025-01-02T23:00:00Z").code == 0)
            for night in 3...4 {
                let again = try town.night(night, wrong)
                #expect(again.code == 0, "\(again.words)")
                #expect(try status(town).contains("`letopis sources undo web`"))
                #expect(try town.letopis("export").output == before, "nothing of the town's was seen on night \(night)")
            }
        }
    }

    @Test(arguments: [("Výstava", "Zrušeno: Výstava"), ("se koná", "se nekoná"), ("do 5. 5.", "do 12. 5.")])
    func `what all texts say anew is no template: a person takes it in`(before: String, after: String) throws {
        try FeedTown.inFolder { town in
            func entries(_ words: String) -> [Entry] {
                (1...12).map { number in
                    var entry = Entry(number, guid: "a-\(number)")
                    entry.text = "Výstava číslo \(number * 37) se koná v muzeu do 5. 5. a vstup je volný.".replacing(
                        before, with: words)
                    return entry
                }
            }
            try town.night(1, entries(before))
            let second = try town.night(2, entries(after))
            #expect(second.words.contains("12 of 12 items were rewritten in one night"), "\(second.output)")
            #expect(try town.letopis("sources", "accept", "web", "--now", "2025-01-03T06:00:00Z").code == 0)
            #expect(try town.items().allSatisfy { $0.versions == 2 && $0.contentText.contains(after) })
        }
    }

    @Test func `most texts rewritten are held, one line under all of them is not`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            let line = old.map { entry in
                var entry = entry
                entry.text += " Sledujte nás na sociálních sítích."
                return entry
            }
            let second = try town.night(2, line)
            #expect(second.words.contains("changed all its texts alike"))
            #expect(try town.items().allSatisfy { $0.versions == 1 })
            let told = try town.letopis("status", "--now", "2025-01-03T06:00:00Z", "--language", "cs").words
            #expect(told.contains("přibylo totéž: „Sledujte nás na sociálních sítích.“"), "\(told)")
            let rewritten = line.enumerated().map { number, entry in
                var entry = entry
                if number < 12 { entry.text = "Byli jsme tu: \(number * 17) krát, pozdrav \(number)." }
                return entry
            }
            let third = try town.night(3, rewritten)
            #expect(third.words.contains("12 of 20 items were rewritten in one night"), "\(third.output)")
            #expect(try town.items().allSatisfy { !$0.contentText.contains("Byli jsme tu") })
            try town.night(4, line)
            #expect(try !status(town).contains("held back:"))
            #expect(try town.items().allSatisfy { $0.versions == 1 })
        }
    }

    @Test func `an item that is gone stays, says since when, and says when it came back`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, old)
            try town.night(2, Array(old.dropFirst(2)))
            #expect(try town.items().filter { $0.missingSince?.hasPrefix("2025-01-02") == true }.count == 2)
            let empty = try town.night(3, [])
            #expect(empty.words.contains("no items"))
            #expect(try town.items().count { $0.missingSince != nil } == 2)
            let back = try town.night(4, old)
            #expect(back.output.contains("2 back"))
            #expect(try town.items().allSatisfy { $0.missingSince == nil })
        }
    }
}
