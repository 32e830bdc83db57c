import Foundation
import Testing

/// Sources that answer every night and deliver nothing any more.
@Suite struct DeliveryCommandTests {
    private let entries = (1...4).map { FeedTown.Entry($0, guid: "g-\($0)") }

    private func status(_ town: FeedTown) throws -> String {
        let ending = try town.letopis("status")
        try #require(ending.code == 0, "\(ending.talk)")
        return ending.output
    }

    @Test func `a feed that becomes empty needs a look on the second night, until items come`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, entries)
            try town.night(2, [])
            #expect(try status(town).contains("v pořádku"))
            try town.night(3, [])
            let text = try status(town)
            #expect(text.contains("je už podruhé prázdný") && text.contains("prohlédnout"), "\(text)")
            #expect(text.contains("letopis sources add"))
            #expect(try town.items().allSatisfy { $0.missingSince == nil })
            try town.night(4, entries + [FeedTown.Entry(5, guid: "g-5")])
            let later = try status(town)
            #expect(!later.contains("podruhé prázdný") && later.contains("v pořádku"), "\(later)")
        }
    }

    @Test func `a feed that is cut off every night needs a look on the third`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, entries)
            for day in 2...4 {
                let whole = FeedTown.rss(entries + [FeedTown.Entry(5 + day, guid: "g-\(5 + day)")])
                town.server.show(String(whole.prefix(whole.count * 2 / 3)))
                let run = try BuiltProgram.letopis(FeedTown.runArguments(day), in: town.folder)
                #expect(run.code == 0, "\(run.talk)")
                #expect(try status(town).contains("už potřetí poškozený") == (day == 4))
            }
            let rejections = try town.letopis("status", "--rejections")
            #expect(!rejections.output.contains("\n    line "), "\(rejections.output)")
        }
    }

    @Test func `rules that find nothing any more say that the page was rebuilt`() throws {
        try FeedTown.inFolder { town in
            let html = "text/html; charset=utf-8"
            try BuiltProgram.write(
                """
                {"id": "web", "name": "Web města", "url": "http://127.0.0.1:\(town.server.port)/feed", "language": "cs",
                 "allowLocal": true, "format": "html-list", "rules": {"xPathItem": "//li", "xPathItemTitle": ".//a"}}
                """, to: "feeds/web.json", in: town.folder)
            town.server.show("<html><body><ul><li><a>Most se opravuje</a></li></ul></body></html>", type: html)
            try #require(try BuiltProgram.letopis(FeedTown.runArguments(1), in: town.folder).code == 0)
            town.server.show("<html><body><p>Nový web města</p></body></html>", type: html)
            for day in 2...3 { _ = try BuiltProgram.letopis(FeedTown.runArguments(day), in: town.folder) }
            let text = try status(town)
            #expect(text.contains("--by-rules") && text.contains("přestavěna"), "\(text)")
        }
    }
}
