import Foundation
import Glibc
import Synchronization
import Testing

/// A list page without texts, and the pages of its items, from a server that can be changed between two nights.
@Suite struct ItemPageCommandTests {
    /// What the server shows; what is not in it is not found.
    private final class Site: Sendable {
        private let pages: Mutex<[String: CountingServer.Answer]>

        init(_ pages: [String: CountingServer.Answer]) { self.pages = Mutex(pages) }

        /// Is answered only when it is none any more.
        let slow = Mutex<String?>(nil)

        func answer(to path: String) -> CountingServer.Answer {
            while slow.withLock({ $0 == path }) { usleep(5_000) }
            return self[path] ?? CountingServer.Answer(status: "404 Not Found")
        }

        subscript(path: String) -> CountingServer.Answer? {
            get { pages.withLock { $0[path] } }
            set { pages.withLock { $0[path] = newValue } }
        }
    }

    private static func html(_ body: String) -> CountingServer.Answer {
        CountingServer.Answer(
            headers: ["Content-Type: text/html; charset=utf-8"],
            body: "<!doctype html><html lang=\"cs\"><body>\(body)</body></html>")
    }

    private static func list(_ titles: [(number: Int, title: String)]) -> CountingServer.Answer {
        html("<ul>" + titles.map { "<li><a href=\"/clanek/\($0.number)\">\($0.title)</a></li>" }.joined() + "</ul>")
    }

    private static func page(_ text: String) -> CountingServer.Answer {
        html("<nav>Úvod Kontakty</nav><div class=\"text\"><p>\(text)</p></div><footer>Obec Lipová</footer>")
    }

    private static let titles = [(1, "Oprava mostu"), (2, "Nová knihovna"), (3, "Zápis do školy")]

    private static var site: Site {
        Site([
            "/aktuality": list(titles), "/clanek/1": page("Most u mlýna se opravuje do září."),
            "/clanek/2": page("Knihovna otevře v pondělí."), "/clanek/3": page("Zápis je ve středu od osmi."),
        ])
    }

    private struct Town {
        let folder: URL
        let server: CountingServer

        /// Runs a night and gives what it asked for, in any order, and what it said.
        func night(_ day: Int) throws -> (asked: [String], message: String?) {
            let before = server.requests.count
            let run = try BuiltProgram.letopis(
                ["run", "--json", "--now", "2025-03-\(day < 10 ? "0" : "")\(day)T02:00:00Z"], in: folder)
            #expect(run.code == 0, "day \(day): \(run.talk)")
            let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
            let asked = server.requests.dropFirst(before).map(\.target)
            return (asked.filter { $0 != "/robots.txt" }.sorted(), report.message)
        }

        func items() throws -> [String: Item] {
            let lines = try BuiltProgram.letopis("export", in: folder).lines
            return try lines.reduce(into: [:]) { items, line in
                let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
                items[item.url?.split(separator: "/").last.map(String.init) ?? "?"] = item
            }
        }
    }

    private struct Report: Decodable {
        let message: String?
    }

    private struct Item: Decodable {
        let url: String?
        let title: String?
        let content_text: String
        let versions: Int
        let missing_since: String?
    }

    private func inTown(_ site: Site, maximumArticles: Int = 50, _ body: (Town) throws -> Void) throws {
        let server = try CountingServer { site.answer(to: $0.target) }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                """
                {"town": {"name": "Lipová"},
                 "harvest": {"secondsBetweenRequestsPerHost": 0, "maximumArticles": \(maximumArticles)}}
                """, to: "pipeline.json", in: folder)
            try BuiltProgram.write(
                """
                {"id": "web", "url": "http://127.0.0.1:\(server.port)/aktuality", "allowLocal": true, "format": "html-list",
                 "rules": {"xPathItem": "//li", "xPathItemTitle": ".//a", "xPathItemUri": ".//a/@href",
                           "xPathItemTimestamp": ".//i",
                           "xPathArticleContent": "//div[@class='text']"}}
                """, to: "feeds/web.json", in: folder)
            try body(Town(folder: folder, server: server))
        }
    }

    @Test func `a text that came late completes its item, and is no edit of the town's`() throws {
        let numbers = 1...20
        let site = Site([:])
        let town = numbers.map { ($0, "Zpráva číslo \($0)") }
        func show(upTo last: Int) {
            site["/aktuality"] = Self.list(town)
            for number in numbers {
                let page = Self.page("Znění zprávy \(number): rada schválila bod \(number * number).")
                site["/clanek/\(number)"] =
                    number <= last ? page : CountingServer.Answer(status: "429 Too Many Requests")
            }
        }
        try inTown(site) { town in
            show(upTo: 3)
            _ = try town.night(1)
            show(upTo: 20)
            let second = try town.night(2)
            #expect(second.message?.contains("held") != true)
            let items = try town.items()
            #expect(items.count == 20)
            #expect(items.values.allSatisfy { $0.versions == 1 && $0.content_text.hasPrefix("Znění zprávy") })
            let search = try BuiltProgram.letopis(["search", "schválila", "--json"], in: town.folder)
            #expect(search.lines.count >= 20)
            site["/clanek/4"] = Self.page("Znění zprávy 4, opravené.")
            _ = try town.night(3)
            let export = try BuiltProgram.letopis("export", "--versions", in: town.folder).output
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis("export", "--versions", in: town.folder).output == export)
        }
    }

    @Test func `the texts come from the pages of the items, each of which is asked for once`() throws {
        let site = Self.site
        try inTown(site) { town in
            let first = try town.night(1)
            #expect(first.asked == ["/aktuality", "/clanek/1", "/clanek/2", "/clanek/3"])
            #expect(first.message == nil)
            let items = try town.items()
            #expect(items["1"]?.title == "Oprava mostu")
            #expect(items["1"]?.content_text == "Most u mlýna se opravuje do září.")
            #expect(items["3"]?.content_text == "Zápis je ve středu od osmi.")
            #expect(try town.night(2).asked == ["/aktuality"])
            // A new item on the list: its page alone is asked for, and the texts of the others stay.
            site["/aktuality"] = Self.list([(4, "Masopust")] + Self.titles)
            site["/clanek/4"] = Self.page("Masopustní průvod vyjde v sobotu.")
            #expect(try town.night(3).asked == ["/aktuality", "/clanek/4"])
            let after = try town.items()
            #expect(after.count == 4)
            #expect(after["4"]?.content_text == "Masopustní průvod vyjde v sobotu.")
            #expect(after.values.allSatisfy { $0.versions == 1 })
        }
    }

    @Test(arguments: ["200 OK", "404 Not Found", "503 Service Unavailable"])
    func `a page that several items share is asked for once`(status: String) throws {
        let site = Self.site
        let rows = (1...12).map {
            "<li><a href=\"/zasedani\($0 > 6 ? "#\($0)" : "")\">Zasedání číslo \($0)</a> <i>\($0). 2. 2025</i></li>"
        }
        site["/aktuality"] = Self.html("<ul>\(rows.joined())</ul>")
        var page = Self.page("Zasedání jsou veřejná.")
        page.status = status
        site["/zasedani"] = page
        try inTown(site) { town in
            let first = try town.night(1)
            #expect(first.asked == ["/aktuality", "/zasedani"])
            #expect(first.message?.hasPrefix("1 page of items could not be read") ?? false == (status != "200 OK"))
            #expect(try town.night(2).asked.count { $0 == "/zasedani" } <= 1)
            let export = ["export", "--versions"]
            let before = try BuiltProgram.letopis(export, in: town.folder)
            #expect(before.lines.count == 12)
            #expect(before.lines.count { $0.contains("Zasedání jsou veřejná.") } == (status == "200 OK" ? 12 : 0))
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis(export, in: town.folder).output == before.output)
        }
    }

    @Test func `pages that are gone take no turn from those never asked for, and are asked for ever more seldom`()
        throws
    {
        let site = Self.site
        // The five newest ones are gone.
        site["/aktuality"] = Self.list((1...8).map { ($0, "Zpráva číslo \($0)") })
        for number in 1...5 { site["/clanek/\(number)"] = nil }
        for number in 6...8 { site["/clanek/\(number)"] = Self.page("Text zprávy číslo \(number).") }
        try inTown(site, maximumArticles: 3) { town in
            var asked: [[String]] = []
            for day in 1...3 { asked.append(try town.night(day).asked.filter { $0 != "/aktuality" }) }
            #expect(
                asked == [
                    ["/clanek/1", "/clanek/2", "/clanek/3"], ["/clanek/4", "/clanek/5", "/clanek/6"],
                    ["/clanek/1", "/clanek/7", "/clanek/8"],
                ])
            #expect(try town.items().values.count { !$0.content_text.isEmpty } == 3)
            // The list changes every night, so that it is read every night.
            var count = 0
            for day in 4...30 {
                site["/aktuality"] = Self.list((1...8).map { ($0, "Zpráva číslo \($0)") } + [(100 + day, "Den \(day)")])
                site["/clanek/\(100 + day)"] = Self.page("Text dne \(day).")
                count += try town.night(day).asked.count { $0 == "/clanek/2" }
            }
            // After 1, 2, 4, 8 … days.
            #expect((3...5).contains(count), "asked \(count) times")
            site["/clanek/2"] = Self.page("Vrátil se.")
            site["/aktuality"] = Self.list((1...8).map { ($0, "Zpráva číslo \($0)") })
            let later = try BuiltProgram.letopis(
                ["run", "--all", "--quiet", "--now", "2025-05-05T02:00:00Z"], in: town.folder)
            #expect(later.code == 0, "\(later.talk)")
            #expect(try town.items()["2"]?.content_text == "Vrátil se.")
        }
    }

    @Test func `a lost archive comes back from its captures, with the pages of the items`() throws {
        let site = Self.site
        try inTown(site) { town in
            _ = try town.night(1)
            site["/aktuality"] = Self.list([(4, "Masopust")] + Self.titles)
            site["/clanek/4"] = Self.page("Masopustní průvod vyjde v sobotu.")
            _ = try town.night(2)
            let export = ["export", "--versions"]
            let before = try BuiltProgram.letopis(export, in: town.folder).output
            try #require(before.contains("Masopustní průvod"))
            let folder = town.folder.appendingPathComponent("var")
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
            where file.hasPrefix("archive.sqlite") {
                try FileManager.default.removeItem(at: folder.appendingPathComponent(file))
            }
            let hint = try BuiltProgram.letopis("reprocess", in: town.folder)
            #expect(hint.code == 0)
            #expect(hint.talk.contains("letopis reprocess --from-captures"), "\(hint.talk)")
            let back = try BuiltProgram.letopis("reprocess", "--from-captures", in: town.folder)
            #expect(back.code == 0, "\(back.talk)")
            #expect(back.talk.contains("2 documents taken in, 0 were known"), "\(back.talk)")
            #expect(try BuiltProgram.letopis(export, in: town.folder).output == before)
            let again = try BuiltProgram.letopis("reprocess", "--from-captures", in: town.folder)
            #expect(again.talk.contains("0 documents taken in, 2 were known"), "\(again.talk)")
            let quiet = try BuiltProgram.letopis("reprocess", in: town.folder)
            #expect(!quiet.talk.contains("--from-captures"), "\(quiet.talk)")
        }
    }

    @Test func `what a killed night had fetched comes in with the next night, also when that is a day later`() throws {
        let site = Self.site
        try inTown(site) { town in
            site.slow.withLock { $0 = "/clanek/3" }
            let run = try RunningProgram(
                BuiltProgram.letopis, ["run", "--now", "2025-03-01T02:00:00Z"], in: town.folder)
            let isUnderWay = RunningProgram.waiting(seconds: 20) {
                town.server.requests.contains { $0.target == "/clanek/3" } ? true : nil
            }
            run.send(SIGKILL)
            _ = try run.ending()
            site.slow.withLock { $0 = nil }
            try #require(isUnderWay == true)
            #expect(try town.items().isEmpty)
            func morning(_ now: String) throws -> String {
                try BuiltProgram.letopis(["status", "--now", now, "--language", "en"], in: town.folder).words
            }
            let killed = try morning("2025-03-01T07:00:00Z")
            #expect(killed.contains("What needs you !! The night of 1 March 2025, 03:00 was cut short."), "\(killed)")
            #expect(!killed.contains("All is well") && !killed.contains("has not ended"), "\(killed)")
            #expect(try BuiltProgram.letopis("check", in: town.folder).output.contains("was cut short"))
            site["/aktuality"] = Self.list([(4, "Masopust")])
            site["/clanek/4"] = Self.page("Masopustní průvod vyjde v sobotu.")
            let next = try BuiltProgram.letopis(["run", "--now", "2025-03-02T02:00:00Z"], in: town.folder)
            #expect(next.code == 0 && next.talk.contains("was cut short, and its night has passed"), "\(next.talk)")
            let after = try morning("2025-03-02T07:00:00Z")
            for part in [
                "New 1, no longer shown by their source 3.",
                "The night of 1 March 2025, 03:00 was cut short; what it had fetched was taken in afterwards: documents 1, "
                    + "new 3, changed 0.",
            ] { #expect(after.contains(part), "\(after)") }
            for title in ["Masopust", "Oprava mostu"] { #expect(after.contains(title), "\(after)") }
            let items = try town.items()
            #expect(items.keys.sorted() == ["1", "2", "3", "4"])
            #expect(items["1"]?.content_text == "Most u mlýna se opravuje do září.")
            #expect(items["1"]?.missing_since == "2025-03-02T02:00:00Z")
            let export = try BuiltProgram.letopis("export", in: town.folder).output
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis("export", in: town.folder).output == export)
            #expect(try BuiltProgram.letopis("verify", in: town.folder).code == 0)
        }
    }

    @Test func `a page that fails leaves its item as the list has it, and a busy server's is asked for again`() throws {
        let site = Self.site
        site["/clanek/1"] = CountingServer.Answer(status: "500 Internal Server Error")
        site["/clanek/2"] = nil
        try inTown(site) { town in
            let first = try town.night(1)
            #expect(first.message?.contains("2 pages of items could not be read") == true, "\(first)")
            #expect(try town.items().count == 3)
            #expect(try town.items()["1"]?.content_text == "")
            #expect(try town.items()["1"]?.title == "Oprava mostu")
            site["/clanek/1"] = Self.page("Most u mlýna se opravuje do září.")
            #expect(try town.night(2).asked == ["/aktuality", "/clanek/1", "/clanek/2"])
            let items = try town.items()
            #expect(items["1"]?.content_text == "Most u mlýna se opravuje do září.")
            #expect(items.values.allSatisfy { $0.missing_since == nil })
            // What is not found is asked for again after two days then.
            #expect(try town.night(3).asked == ["/aktuality"])
            site["/aktuality"] = Self.list(Self.titles.reversed())
            #expect(try town.night(4).asked == ["/aktuality", "/clanek/2"])
        }
    }

    @Test func `what stands in for a page is not its text, and the page is asked for again`() throws {
        let site = Self.site
        let missing = Self.html(
            "<nav>Úvod</nav><div class=\"text\"><h1>Stránka nenalezena</h1><p>Hledaná stránka neexistuje.</p></div>")
        let wall = Self.html(
            """
            <div><p>Na tomto webu používáme cookies, které nám pomáhají ho zlepšovat. Bez vašeho souhlasu cookies neuložíme.</p>
            <button>Souhlasím</button></div>
            """)
        let challenge = Self.html("<title>Just a moment...</title><h1>lipova.example</h1>")
        (site["/clanek/1"], site["/clanek/2"], site["/clanek/3"]) = (missing, wall, challenge)
        try inTown(site) { town in
            let first = try town.night(1)
            #expect(first.message?.contains("3 pages of items could not be read") == true, "\(first)")
            #expect(first.message?.contains("what was asked for is not there") == true, "\(first)")
            #expect(try town.items().values.allSatisfy { $0.content_text.isEmpty && $0.missing_since == nil })
            for number in 1...3 { site["/clanek/\(number)"] = Self.site["/clanek/\(number)"] }
            #expect(try town.night(2).asked == ["/aktuality", "/clanek/1", "/clanek/2", "/clanek/3"])
            let items = try town.items()
            #expect(items["1"]?.content_text == "Most u mlýna se opravuje do září.")
            #expect(items["2"]?.content_text == "Knihovna otevře v pondělí.")
            #expect(items["3"]?.content_text == "Zápis je ve středu od osmi.")
            #expect(try town.night(3).asked == ["/aktuality"])
            let export = try BuiltProgram.letopis("export", "--versions", in: town.folder).output
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis("export", "--versions", in: town.folder).output == export)
        }
    }

    @Test(arguments: ["403 Forbidden", "404 Not Found", "410 Gone"])
    func `a page that could not be had is asked for after 1, 2, 4, 8 days though its list stays the same`(
        status: String
    ) throws {
        let site = Self.site
        site["/clanek/2"] = CountingServer.Answer(status: status)
        try inTown(site) { town in
            var days: [Int] = []
            for day in 1...17 {
                if day == 9 { site["/clanek/2"] = Self.page("Knihovna otevře v pondělí.") }
                if try town.night(day).asked.contains("/clanek/2") { days.append(day) }
            }
            #expect(days == [1, 2, 4, 8, 16])
            #expect(try town.items()["2"]?.content_text == "Knihovna otevře v pondělí.")
            let export = try BuiltProgram.letopis("export", in: town.folder).output
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis("export", in: town.folder).output == export)
        }
    }

    @Test func `a page that was edited is not asked for again, a title that the list edits is a version`() throws {
        let site = Self.site
        try inTown(site) { town in
            _ = try town.night(1)
            site["/clanek/1"] = Self.page("Most u mlýna se opravuje do října.")
            #expect(try town.night(2).asked == ["/aktuality"])
            #expect(try town.items()["1"]?.content_text == "Most u mlýna se opravuje do září.")
            site["/aktuality"] = Self.list([(1, "Oprava mostu se protáhne")] + Self.titles.dropFirst())
            #expect(try town.night(3).asked == ["/aktuality"])
            let edited = try #require(try town.items()["1"])
            #expect(edited.title == "Oprava mostu se protáhne")
            #expect(edited.versions == 2)
            #expect(edited.content_text == "Most u mlýna se opravuje do září.")
        }
    }

    @Test func `a page that robots.txt forbids is never asked for, and its item is kept`() throws {
        let site = Self.site
        site["/robots.txt"] = CountingServer.Answer(body: "User-agent: *\nDisallow: /clanek/2\n")
        try inTown(site) { town in
            let first = try town.night(1)
            #expect(first.asked == ["/aktuality", "/clanek/1", "/clanek/3"])
            #expect(first.message?.contains("forbids /clanek/2") == true, "\(first)")
            #expect(try town.items()["2"]?.title == "Nová knihovna")
            #expect(try town.items()["2"]?.content_text == "")
            #expect(try town.night(2).asked == ["/aktuality"])
        }
    }

    @Test func `reprocess reads the pages of the items from the captures`() throws {
        let site = Self.site
        try inTown(site) { town in
            _ = try town.night(1)
            let before = try BuiltProgram.letopis("export", in: town.folder).output
            let asked = town.server.requests.count
            #expect(try BuiltProgram.letopis("reprocess", in: town.folder).code == 0)
            #expect(try BuiltProgram.letopis("export", in: town.folder).output == before)
            #expect(town.server.requests.count == asked)
        }
    }
}
