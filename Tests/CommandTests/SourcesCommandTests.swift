import Foundation
import Testing

@Suite struct SourcesCommandTests {
    private func inTown(_ body: (URL) throws -> Void) throws { try BuiltProgram.inHastyTown(body) }

    private func file(_ id: String, in folder: URL) throws -> [String: Any] {
        let data = try Data(contentsOf: folder.appendingPathComponent("feeds/\(id).json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func files(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("feeds").path)
            .filter { $0.hasSuffix(".json") }.sorted()
    }

    private func add(_ arguments: String..., in folder: URL) throws -> Ending {
        try BuiltProgram.letopis(["sources", "add", "--allow-local"] + arguments, in: folder)
    }

    private static let declared =
        #"<head><title>Lipová</title><link rel="alternate" type="application/rss+xml" title="Aktuality" href="/rss/a">"#
        + #"<link rel="alternate" type="application/rss+xml" href="/rss/comments">"#
        + #"<link rel="alternate" type="application/rss+xml" title="Deska" href="/gone"></head><body></body>"#

    @Test func `a town begins with one file, and one that has an archive has lost its sources without their folder`()
        throws
    {
        try inTown { folder in
            let server = try PageServer(["/rss": PageServer.rss("Obec Lipová", days: ["2025-03-01"])])
            let feeds = folder.appendingPathComponent("feeds")
            try FileManager.default.removeItem(at: feeds)
            #expect(try BuiltProgram.letopis("sources", "list", in: folder).code == 0)
            let added = try add(server.url("/rss"), "--yes", in: folder)
            #expect(added.code == 0, "\(added.talk)")
            #expect(try files(in: folder).count == 1)
            #expect(try BuiltProgram.letopis("run", "--quiet", in: folder).code == 0)
            try FileManager.default.removeItem(at: feeds)
            let lost = try BuiltProgram.letopis("run", "--quiet", in: folder)
            #expect(lost.code == 78 && lost.talk.contains("there is no folder"), "\(lost.talk)")
        }
    }

    @Test func `a home page leads to the feeds that it declares, each read before it is proposed`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html(Self.declared),
                "/rss/a": PageServer.rss("Úřední deska obce Lipová", days: ["2025-03-01", "2025-03-09", "2025-02-11"]),
                "/rss/comments": PageServer.rss("Komentáře", days: ["2025-03-10"]),
            ])
            let dry = try add(server.url("/"), "--dry-run", "--json", in: folder)
            #expect(dry.code == 0, "\(dry.talk)")
            #expect(try files(in: folder).isEmpty)
            let found = try dry.lines.map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            #expect(found.map { $0["url"] as? String } == [server.url("/rss/a"), server.url("/rss/comments")])
            #expect(found.first?["items"] as? Int == 3)
            #expect(found.first?["newest"] as? String == "2025-03-09")
            #expect(found.first?["kind"] as? String == "board")
            #expect(found.first?["language"] as? String == "cs")

            let ending = try add(server.url("/"), "--first", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(try files(in: folder).count == 1)
            let id = try #require(try files(in: folder).first?.dropLast(5))
            let written = try file(String(id), in: folder)
            #expect(written["url"] as? String == server.url("/rss/a"))
            #expect(written["rights"] as? String == "link")
            #expect(try BuiltProgram.letopis("check", in: folder).code == 0)

            let again = try add(server.url("/"), "--first", "--json", in: folder)
            #expect(again.lines.first?.contains("\"known\":\"\(id)\"") == true)
            #expect(try files(in: folder).count == 1, "the second of them holds comments")
        }
    }

    @Test func `without a declaration the usual places are tried, but none that leads elsewhere`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html("<head><title>Lipová</title></head><body>nic</body>"),
                "/rss.xml": .redirect("/jinde.xml"), "/jinde.xml": PageServer.rss("Jinde", days: ["2025-03-01"]),
                "/feed/": PageServer.rss("Zprávy", days: ["2025-03-01"]),
                "/rss": PageServer.rss("Zprávy", days: ["2025-03-01"]),
            ])
            let ending = try add(server.url("/"), "--yes", "--json", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.lines.count == 1, "one document is one feed: \(ending.output)")
            #expect(ending.output.contains(server.url("/rss")))
            #expect(!server.asked.contains("/jinde.xml"))
        }
    }

    @Test func `a link that says RSS is followed through the page that it leads to`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/cs/": .html("<body><a href='/kanaly'>RSS</a> <a href='/o-nas'>O nás</a></body>"),
                "/kanaly": .html("<body><a href='akce-rss.xml'>Akce</a><a href='feedback'>Feedback</a></body>"),
                "/akce-rss.xml": PageServer.rss("Kalendář akcí", days: ["2025-03-01"]),
            ])
            let ending = try add(server.url("/cs/"), "--yes", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            let ids = try files(in: folder)
            #expect(ids.count == 1)
            #expect(ids.first?.hasSuffix("-events.json") == true, "\(ids)")
            #expect(!server.asked.contains("/o-nas"))
        }
    }

    @Test func `of many feeds that a page declares the others are counted, and a thorough search tries them all`()
        throws
    {
        try inTown { folder in
            let numbers = 1...18
            let links = numbers.map { #"<link rel="alternate" type="application/rss+xml" href="/k/\#($0)">"# }
            var pages: [String: PageServer.Page] = ["/": .html("<head>\(links.joined())</head><body></body>")]
            for number in numbers { pages["/k/\(number)"] = PageServer.rss("Kanál \(number)", days: ["2025-03-01"]) }
            let server = try PageServer(pages)
            let some = try add(server.url("/"), "--dry-run", "--json", in: folder)
            #expect(some.lines.count == 15)
            #expect(some.talk.contains("3 more are declared; --thorough tries all"), "\(some.talk)")
            let all = try add(server.url("/"), "--dry-run", "--json", "--thorough", in: folder)
            #expect(all.lines.count == 18)
            #expect(!all.talk.contains("declared"), "\(all.talk)")
        }
    }

    @Test func `a picture that says RSS is as good as the word`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html(
                    #"<body><a href="/k/1"><img src="/o/1.gif" alt="Kanál RSS"></a>"#
                        + #"<a href="/k/2"><img src="/img/rss-24.png"></a><a href="/k/3"><i class="fa fa-rss"></i></a>"#
                        + #"<a href="/k/4"><img src="/o/4.gif" alt="Expressní zprávy"></a></body>"#),
                "/k/1": PageServer.rss("Aktuality", days: ["2025-03-01"]),
                "/k/2": PageServer.rss("Akce", days: ["2025-03-02"]),
                "/k/3": PageServer.rss("Deska", days: ["2025-03-03"]),
            ])
            let ending = try add(server.url("/"), "--yes", "--json", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.lines.count == 3, "\(ending.output)")
            #expect(!server.asked.contains("/k/4"))
        }
    }

    @Test(arguments: ["/cs/", "/rss-prehled"])
    func `on a page about feeds each XML document is tried, and taken only when it is a feed`(start: String) throws {
        try inTown { folder in
            let server = try PageServer([
                "/cs/": .html(#"<body><a href="/rss-prehled">RSS kanály</a> <a href="/jine.xml">Data</a></body>"#),
                "/rss-prehled": .html(
                    #"<body><a href="r1.xml">Aktuality</a> <a href="r2.xml">Úřední deska</a>"#
                        + #"<a href="data.xml">Data</a><a href="/sitemap.xml">Mapa</a></body>"#),
                "/r1.xml": PageServer.rss("Aktuality", days: ["2025-03-01"]),
                "/r2.xml": PageServer.rss("Úřední deska", days: ["2025-03-02"]),
                "/data.xml": .xml("<tabulka><radek/></tabulka>"),
            ])
            let ending = try add(server.url(start), "--yes", "--json", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.lines.count == 2, "\(ending.output)")
            #expect(!server.asked.contains("/sitemap.xml") && !server.asked.contains("/jine.xml"))
        }
    }

    @Test func `the address of a feed is taken as it is, under the id that is given`() throws {
        try inTown { folder in
            let server = try PageServer(["/x": PageServer.rss("Zprávy", days: ["2025-03-01"])])
            #expect(try add(server.url("/x"), "--yes", "--id", "zpravy", in: folder).code == 0)
            #expect(try file("zpravy", in: folder)["name"] as? String == "Zprávy")
            #expect(server.asked.filter { $0 == "/x" }.count == 1)
            let second = try add(server.url("/x"), "--yes", "--id", "zpravy", in: folder)
            #expect(second.code == 64)
        }
    }

    @Test func `where nothing is found, nothing is written, and it says what else can be done`() throws {
        try inTown { folder in
            let server = try PageServer(["/": .html("<body>Vítejte</body>")])
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(ending.code == 1)
            #expect(ending.talk.contains("rules"))
            let gone = try add(server.url("/neni"), in: folder)
            #expect(gone.code == 69)
            #expect(gone.talk.contains("404"))
            #expect(!gone.talk.contains("candidate"), "there is no file to correct: \(gone.talk)")
            let closed = try BuiltProgram.letopis("sources", "add", "https://www.facebook.com/lipova", in: folder)
            #expect(closed.code == 69)
            #expect(closed.talk.contains("token"))
            #expect(try files(in: folder).isEmpty)
        }
    }

    @Test func `a site without a secure connection is found by its name alone`() throws {
        try inTown { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová" }, "harvest": { "connectTimeoutSeconds": 0.5 } }"#, to: "pipeline.json",
                in: folder)
            let server = try PageServer(["/": PageServer.rss("Zprávy", days: ["2025-03-01"])])
            let ending = try add("127.0.0.1:\(server.port)/", "--yes", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.talk.contains("added"))
            #expect(try files(in: folder).count == 1)
            #expect(try add("HTTP://127.0.0.1:\(server.port)/", "--dry-run", in: folder).code == 0)
        }
    }

    @Test func `an address of this machine needs leave`() throws {
        try inTown { folder in
            let server = try PageServer(["/": PageServer.rss("Zprávy", days: ["2025-03-01"])])
            let ending = try BuiltProgram.letopis("sources", "add", server.url("/"), "--yes", in: folder)
            #expect(ending.code == 69)
            #expect(server.asked.isEmpty)
        }
    }

    @Test func `a source is switched off with its reason, and its items stay`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let before = try town.export()
            let ending = try town.letopis(
                "sources", "remove", "radio", "--reason", "vysílání skončilo", "--now", "2025-03-11T06:00:00Z")
            #expect(ending.code == 0)
            #expect(ending.talk.contains("nothing of it was deleted"))
            let written = try file("radio", in: town.folder)
            #expect(written["enabled"] as? Bool == false)
            #expect(written["disabledBecause"] as? String == "2025-03-11: vysílání skončilo")
            #expect(written["name"] as? String == "Rádio Olešná")
            try town.nights("2025-03-12")
            #expect(
                try town.items(of: "radio").count
                    == before.split(separator: "\n").count { $0.contains(#""source":"radio""#) })
            #expect(try town.letopis("sources", "list").output.contains("(switched off)"))
            #expect(try town.letopis("sources", "remove", "nic").code == 64)
        }
    }

    @Test func `why a source was switched off is not lost when that is done again`() throws {
        try inTown { folder in
            try BuiltProgram.write(
                #"{ "id": "tg", "url": "https://t.example/", "enabled": true }"#, to: "feeds/tg.json", in: folder)
            func remove(_ arguments: String...) throws -> Ending {
                try BuiltProgram.letopis(["sources", "remove", "tg"] + arguments, in: folder)
            }
            #expect(try remove("--reason", "kanál zrušen", "--now", "2025-03-11T06:00:00Z").code == 0)
            let before = try Data(contentsOf: folder.appendingPathComponent("feeds/tg.json"))
            let again = try remove("--json")
            #expect(again.code == 0)
            #expect(again.output.contains("\"changed\":false"))
            #expect(again.output.contains("2025-03-11: kanál zrušen"))
            #expect(try remove().talk.contains("kanál zrušen"))
            #expect(try Data(contentsOf: folder.appendingPathComponent("feeds/tg.json")) == before)
            #expect(try remove("--reason", "a nevrátí se", "--now", "2025-04-01T06:00:00Z").code == 0)
            #expect(
                try file("tg", in: folder)["disabledBecause"] as? String
                    == "2025-03-11: kanál zrušen; 2025-04-01: a nevrátí se")
        }
    }

    @Test func `secrets of another reader reach neither the files nor an export`() throws {
        try inTown { folder in
            try BuiltProgram.write(
                """
                <opml version="2.0" xmlns:frss="https://freshrss.org/opml"><head><title>x</title></head><body>
                <outline text="Cookie" type="rss" xmlUrl="https://a.example/rss" frss:CURLOPT_COOKIE="PHPSESSID=TAJNE01"
                  frss:CURLOPT_HTTPHEADER="Authorization: Bearer TAJNE02" frss:CURLOPT_PROXY="http://u:TAJNE03@p:8080"
                  frss:CURLOPT_USERAGENT="Moz" frss:CURLOPT_POSTFIELDS="heslo=TAJNE04" frss:priority="main"/>
                <outline text="Html" type="rss" xmlUrl="https://b.example/rss" htmlUrl="https://b.example/?access_token=TAJNE05"/>
                <outline text="Cizi" type="rss" xmlUrl="https://c.example/rss" apiToken="TAJNE06" frss:CURLOPT_HTTPHEADER="Accept: text/html"/>
                <outline text="Složka" password="TAJNE07"><outline text="V" xmlUrl="https://d.example/rss"/></outline>
                <outline text="Frag" type="rss" xmlUrl="https://e.example/rss#access_token=TAJNE08"/>
                <outline text="GitLab" type="rss" xmlUrl="https://f.example/x.atom?feed_token=TAJNE09"/>
                </body></opml>
                """, to: "in.opml", in: folder)
            let ending = try BuiltProgram.letopis("sources", "import", "in.opml", in: folder)
            #expect(ending.code == 78)
            for part in [
                "Cookie (line 4): CURLOPT_COOKIE holds a secret", "CURLOPT_HTTPHEADER", "CURLOPT_PROXY",
                "CURLOPT_POSTFIELDS", "Html (line 5): htmlUrl", "apiToken", "Složka", "\"token\"", "not added: Frag",
                "not added: GitLab",
            ] { #expect(ending.talk.contains(part), "\(part) in\n\(ending.talk)") }
            var texts = ["talk": ending.talk, "output": ending.output]
            for arguments in [["sources", "export"], ["sources", "export", "--json"], ["sources", "list"]] {
                texts[arguments.joined()] = try BuiltProgram.letopis(arguments, in: folder).output
            }
            for name in try FileManager.default.contentsOfDirectory(
                atPath: folder.appendingPathComponent("feeds").path)
            {
                texts[name] = String(
                    decoding: try Data(contentsOf: folder.appendingPathComponent("feeds/\(name)")), as: UTF8.self)
            }
            for (name, text) in texts { #expect(!text.contains("TAJNE"), "\(name): \(text)") }
            let export = try #require(texts["sourcesexport"])
            for part in ["frss:priority=\"main\"", "CURLOPT_USERAGENT=\"Moz\"", "Accept: text/html"] {
                #expect(export.contains(part), "\(part) in \(export)")
            }
        }
    }

    @Test func `what an earlier import left in a file does not go out`() throws {
        try inTown { folder in
            try BuiltProgram.write(
                """
                { "id": "a", "url": "https://a.example/rss", "outline": { "attributes": {
                  "{https://freshrss.org/opml}CURLOPT_COOKIE": "PHPSESSID=TAJNE01", "category": "/a" } } }
                """, to: "feeds/a.json", in: folder)
            for arguments in [["sources", "export"], ["sources", "export", "--json"]] {
                let ending = try BuiltProgram.letopis(arguments, in: folder)
                #expect(ending.code == 0)
                #expect(!ending.output.contains("TAJNE"), "\(ending.output)")
                #expect(ending.output.contains("/a"))
            }
        }
    }

    @Test func `an address that is taken comes out of the export as it is`() throws {
        try inTown { folder in
            let url = "https://jan@a.example/rss?cHash=0a1b2c&amp;id=7#most"
            let text = "<opml version=\"2.0\"><body><outline text=\"A\" xmlUrl=\"\(url)\"/></body></opml>"
            let ending = try BuiltProgram.letopis("sources", "import", "-", in: folder, input: text)
            #expect(ending.code == 0, "\(ending.talk)")
            let export = try BuiltProgram.letopis("sources", "export", in: folder).output
            #expect(export.contains("xmlUrl=\"\(url)\""), "\(export)")
        }
    }

    @Test func `a document that breaks off is not told as taken whole`() throws {
        try inTown { folder in
            let whole = #"<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/rss"/>"#
            let cut = try BuiltProgram.letopis(
                "sources", "import", "-", in: folder, input: whole + #"<outline text="b" xmlUrl="https://b.exa"#)
            #expect(cut.code == 1)
            #expect(cut.talk.contains("breaks off"))
            #expect(try files(in: folder) == ["a.json"])
        }
    }

    @Test func `outlines that another reader does not read, or that Letopis cannot, come in switched off`() throws {
        try inTown { folder in
            let text = """
                <opml version="2.0" xmlns:frss="https://freshrss.org/opml"><body>
                <outline text="koment" isComment="true" type="rss" xmlUrl="https://a.example/rss"/>
                <outline text="Pryč" isComment="true"><outline text="uvnitr" xmlUrl="https://b.example/rss"/></outline>
                <outline text="tecky" type="JSON+DotNotation" xmlUrl="https://c.example/" frss:jsonItem="items"/>
                <outline text="zive" isComment="false" type="rss" xmlUrl="https://d.example/rss" language="czech"/>
                </body></opml>
                """
            let ending = try BuiltProgram.letopis("sources", "import", "-", in: folder, input: text)
            #expect(ending.code == 0, "\(ending.talk)")
            for id in ["koment", "uvnitr", "tecky"] {
                #expect(try file(id, in: folder)["enabled"] as? Bool == false, "\(id)")
                #expect(ending.talk.contains("\(id) is switched off: "))
            }
            #expect(try file("zive", in: folder)["enabled"] == nil)
            #expect(try file("zive", in: folder)["language"] == nil)
            let out = try BuiltProgram.letopis("sources", "export", in: folder).output
            #expect(out.contains("language=\"czech\"") && out.contains("type=\"JSON+DotNotation\""), "\(out)")
            #expect(!out.contains("disabledBecause"), "what the document says itself is not said twice: \(out)")
        }
    }

    @Test func `the list fits into 80 columns`() throws {
        try TestTown.inFolder { town in
            let list = try town.letopis("sources")
            #expect(list.lines.filter { $0.count > 80 } == [])
            #expect(list.lines.count == 28)
            try town.nights("2025-03-10")
            let table = try town.letopis("sources", "status")
            #expect(table.lines.count == 15)
            #expect(try town.letopis("sources", "status", "radio").output.contains("Rádio Olešná"))
        }
    }

    @Test func `what another feed reader exported becomes sources, and comes back with all that was on it`() throws {
        try inTown { folder in
            try BuiltProgram.write(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0" xmlns:frss="https://freshrss.org/opml" xmlns:z="https://z.example/ns"><head/><body>
                <outline text="Obec"><outline text="Úřední deska" type="folder" z:open="1">
                  <outline text="Deska Lipová" type="rss" xmlUrl="https://lipova.example/deska.xml" z:color="red"
                    htmlUrl="https://lipova.example/" category="/a/b"/></outline></outline>
                <outline title="Noviny" type="HTML+XPath" xmlUrl="https://noviny.example/"
                  frss:xPathItem="//article" frss:xPathItemTitle="./h2" frss:priority="main"/>
                <outline type="rss" xmlUrl="https://bez.jmena.example/rss"/>
                <outline text="Podruhé" type="rss" xmlUrl="https://noviny.example/"/>
                <outline text="Chybné" type="HTML+XPath" xmlUrl="https://chyba.example/" frss:xPathItem="//["/>
                <outline text="Bez adresy" type="rss"/>
                </body></opml>
                """, to: "in.opml", in: folder)
            let dry = try BuiltProgram.letopis("sources", "import", "in.opml", "--dry-run", in: folder)
            #expect(dry.code == 1)
            #expect(try files(in: folder).isEmpty)
            let ending = try BuiltProgram.letopis("sources", "import", "in.opml", in: folder)
            #expect(ending.code == 1)
            for name in ["Podruhé", "Chybné", "Bez adresy"] { #expect(ending.talk.contains("not added: \(name)")) }
            #expect(try files(in: folder) == ["bez-jmena.json", "deska-lipova.json", "noviny.json"])
            #expect(try file("deska-lipova", in: folder)["kind"] as? String == "board")
            let rules = try file("noviny", in: folder)["rules"] as? [String: String]
            #expect(rules == ["xPathItem": "//article", "xPathItemTitle": "./h2"])
            #expect(try BuiltProgram.letopis("check", in: folder).code == 0)

            let out = try BuiltProgram.letopis("sources", "export", in: folder)
            #expect(out.code == 0)
            for part in [
                "z:open", "z:color", "frss:priority=\"main\"", "frss:xPathItem=\"//article\"", "category=\"/a/b\"",
            ] {
                #expect(out.output.replacing("ns1:", with: "z:").contains(part), "\(part) in\n\(out.output)")
            }
            try inTown { other in
                // What could not become a source went out too, and is refused once more.
                for name in ["Podruhé", "Chybné", "Bez adresy"] { #expect(out.output.contains(name)) }
                #expect(!out.output.contains("refused"))
                let back = try BuiltProgram.letopis("sources", "import", "-", in: other, input: out.output)
                #expect(back.code == 1, "\(back.talk)")
                #expect(back.talk.components(separatedBy: "not added: ").count == 4, "\(back.talk)")
                #expect(try files(in: other) == files(in: folder))
                for name in try files(in: folder) {
                    let left = try Data(contentsOf: folder.appendingPathComponent("feeds/\(name)"))
                    let right = try Data(contentsOf: other.appendingPathComponent("feeds/\(name)"))
                    #expect(left == right, "\(String(decoding: right, as: UTF8.self))")
                }
            }
            #expect(try BuiltProgram.letopis("sources", "import", "pipeline.json", in: folder).code == 65)
            #expect(try BuiltProgram.letopis("sources", "import", "neni.opml", in: folder).code == 66)
        }
    }

    @Test func `the sample town's sources go out and come in byte by byte`() throws {
        try TestTown.inFolder { town in
            let out = try town.letopis("sources", "export")
            try inTown { other in
                #expect(try BuiltProgram.letopis("sources", "import", "-", in: other, input: out.output).code == 0)
                for name in try files(in: town.folder) {
                    let left = try file(String(name.dropLast(5)), in: town.folder) as NSDictionary
                    let right = try file(String(name.dropLast(5)), in: other) as NSDictionary
                    #expect(left == right)
                }
            }
        }
    }
}
