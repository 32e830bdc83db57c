import Foundation
import Testing

/// What `letopis sources add` finds from the home pages that towns really have.
@Suite struct SiteDiscoveryCommandTests {
    private typealias Page = PageServer.Page

    private func inTown(_ body: (URL) throws -> Void) throws { try BuiltProgram.inHastyTown(body) }

    private func add(_ arguments: String..., in folder: URL) throws -> Ending {
        try BuiltProgram.letopis(["sources", "add", "--allow-local"] + arguments, in: folder)
    }

    /// The addresses of the sources, in the order of their files' names.
    private func sources(in folder: URL) throws -> [String] {
        let feeds = folder.appendingPathComponent("feeds")
        return try FileManager.default.contentsOfDirectory(atPath: feeds.path).sorted().compactMap { name in
            let data = try Data(contentsOf: feeds.appendingPathComponent(name))
            return (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["url"] as? String
        }
    }

    private func found(_ ending: Ending) throws -> [[String: Any]] {
        try ending.lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private static func rss(_ title: String, _ items: ClosedRange<Int>?, text: String = "Text", type: String? = nil)
        -> Page
    {
        let items = (items.map(Array.init) ?? []).map {
            "<item><title>Zpráva \($0)</title><link>https://www.lipova.example/z/\($0)</link>"
                + "<description>\(text)</description></item>"
        }
        return Page(
            type: type ?? "application/rss+xml",
            body: "<rss version=\"2.0\"><channel><title>\(title)</title>\(items.joined())</channel></rss>",
            location: nil)
    }

    private static func atom(_ title: String, _ items: ClosedRange<Int>?, text: String = "Text") -> Page {
        let entries = (items.map(Array.init) ?? []).map {
            "<entry><id>tag:lipova.example,2025:\($0)</id><title>Zpráva \($0)</title>"
                + "<link href=\"http://lipova.example/z/\($0)/\"/><summary>\(text)</summary></entry>"
        }
        return .xml("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>\(title)</title>\(entries.joined())</feed>")
    }

    private static func declaring(_ addresses: String..., body: String = "") -> Page {
        let links = addresses.map { address in
            let type = address.contains("atom") ? "atom" : "rss"
            return "<link rel=\"alternate\" type=\"application/\(type)+xml\" href=\"\(address)\">"
        }
        return .html("<head><title>Lipová</title>\(links.joined())</head><body>\(body)</body>")
    }

    private static let list: Page = .html(
        "<body><h1>Aktuality</h1>"
            + (1...6).map {
                "<div class='zprava'><h3><a href='/z/\($0)'>Zpráva číslo \($0) o opravě mostu</a></h3>"
                    + "<span>1\($0). 5. 2025</span></div>"
            }.joined() + "</body>")

    @Test func `an empty feed of the front page does not end the search, and stands last`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring(
                    "/?format=feed&amp;type=rss", "/?format=feed&amp;type=atom",
                    body: "<a href='/obec'>Obec</a><a href='/aktuality'>Aktuality</a>"),
                "/?format=feed&type=rss": Self.rss("Lipová", nil), "/?format=feed&type=atom": Self.atom("Lipová", nil),
                "/aktuality": Self.declaring("/aktuality?format=feed"),
                "/aktuality?format=feed": Self.rss("Aktuality", 1...4), "/obec": .html("<body></body>"),
            ])
            let all = try found(add(server.url("/"), "--dry-run", "--json", in: folder))
            #expect(all.map { $0["items"] as? Int } == [4, 0], "the two empty ones are one: \(all)")
            #expect(!server.asked.contains("/obec") && !server.asked.contains("/rss.xml"))
            #expect(try add(server.url("/"), "--first", in: folder).code == 0)
            #expect(try sources(in: folder) == [server.url("/aktuality?format=feed")])
            let again = try add(server.url("/"), "--first", in: folder)
            #expect(again.talk.contains("nothing was added"), "\(again.talk)")
            #expect(try sources(in: folder).count == 1, "an empty one is not the next best")
        }
    }

    @Test(arguments: [
        ("Aktuality", "/a"), ("NOVINKY", "/a"), ("Zprávy", "/a"), ("Úřední deska", "/a"), ("Oznámení", "/a"),
        ("Aktuelles", "/a"), ("Nachrichten", "/a"), ("Aktuelle Meldungen", "/a"), ("Presse", "/a"),
        ("Amtliche Bekanntmachungen", "/a"), ("Новини громади", "/a"), ("Оголошення", "/a"), ("Події", "/a"),
        ("Aktualności", "/a"), ("Wiadomości", "/a"), ("News", "/a"), ("Všechny aktuality »", "/a"),
        ("Více", "/cs/aktuality.html"), ("Mehr", "/index.php/news/"), ("Ще", "/novyny"),
        ("Ще", "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"),
    ])
    func `what the page of news declares is found, whatever the page is called`(name: String, path: String) throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html("<body><a href='/kontakt'>Kontakt</a><a href='\(path)'>\(name)</a></body>"),
                path: Self.declaring("/kanal.php?id=7"), "/kanal.php?id=7": Self.rss("Zprávy", 1...2),
                "/kontakt": Self.declaring("/jiny"),
            ])
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(try sources(in: folder) == [server.url("/kanal.php?id=7")])
            #expect(!server.asked.contains("/kontakt") && !server.asked.contains("/rss.xml"))
        }
    }

    @Test func `a page that tells of all the site's feeds goes before a page of news with one of them`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html("<body><a href='/uredni-deska/'>Úřední deska</a><a href='/kanaly'>RSS</a></body>"),
                "/kanaly": .html("<body><a href='k1.xml'>Aktuality</a><a href='k2.xml'>Deska</a></body>"),
                "/uredni-deska/": Self.declaring("/k2.xml"), "/k1.xml": Self.rss("Aktuality", 1...2),
                "/k2.xml": Self.rss("Úřední deska", 3...4),
            ])
            #expect(try add(server.url("/"), "--yes", in: folder).code == 0)
            #expect(try Set(sources(in: folder)) == [server.url("/k1.xml"), server.url("/k2.xml")])
        }
    }

    @Test func `four pages of news are followed, none of another site, and no article`() throws {
        try inTown { folder in
            let links = (1...6).map { "<a href='/aktuality/\($0)?s=1'>Aktuality</a>" }.joined()
            let server = try PageServer([
                "/": .html(
                    "<body><a href='http://localhost:1/aktuality'>Aktuality</a>"
                        + "<a href='/z/9'>Zpráva o činnosti hasičů za rok 2024</a>\(links)</body>")
            ])
            #expect(try add(server.url("/"), in: folder).code == 1)
            let followed = server.asked.filter { $0.contains("aktuality/") }
            #expect(followed == (1...4).map { "/aktuality/\($0)?s=1" })
            #expect(!server.asked.contains("/z/9"))
            #expect(server.asked.firstIndex(of: "/rss.xml").map { $0 > 4 } == true, "\(server.asked)")
        }
    }

    @Test func `RSS and Atom of the same articles are one source, the fuller one, or Atom`() throws {
        let long = String(repeating: "Celý text zprávy. ", count: 9)
        let cases: [(rss: Page, atom: Page, kept: String)] = [
            (Self.rss("Lipová", 1...3), Self.atom("Lipová", 1...3), "/atom"),
            (Self.rss("Lipová", 1...3, text: long), Self.atom("Lipová", 1...3), "/rss"),
            (Self.rss("Lipová", 1...9), Self.atom("Lipová", 1...5), "/rss"),
        ]
        for (rss, atom, kept) in cases {
            try inTown { folder in
                let server = try PageServer(["/": Self.declaring("/rss", "/atom"), "/rss": rss, "/atom": atom])
                let other = kept == "/rss" ? "/atom" : "/rss"
                let shown = try add(server.url("/"), "--dry-run", in: folder)
                #expect(shown.output.contains("has the same articles: \(server.url(other))"), "\(shown.output)")
                let all = try found(add(server.url("/"), "--yes", "--json", in: folder))
                #expect(all.map { $0["same"] as? [String] } == [[server.url(other)]])
                #expect(try sources(in: folder) == [server.url(kept)])
                _ = try add(server.url("/"), "--yes", in: folder)
                #expect(try sources(in: folder) == [server.url(kept)])
            }
        }
    }

    @Test func `a part of the news is a source of its own beside the whole`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring("/vse/atom", "/sport/rss"), "/vse/atom": Self.atom("Vše", 1...9),
                "/sport/rss": Self.rss("Sport", 3...8),
            ])
            #expect(try add(server.url("/"), "--yes", in: folder).code == 0)
            #expect(try sources(in: folder).count == 2)
        }
    }

    @Test func `the feed that is a source already keeps its twin out`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring("/rss", "/atom"), "/rss": Self.rss("Lipová", 1...3),
                "/atom": Self.atom("Lipová", 1...3),
            ])
            #expect(try add(server.url("/rss"), "--yes", "--id", "lipova", in: folder).code == 0)
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(ending.output.contains("is the source lipova already"), "\(ending.output)")
            #expect(try sources(in: folder) == [server.url("/rss")])
        }
    }

    @Test(arguments: [
        ("/comments/feed/", "Lipová"), ("/?feed=k", "Komentáře pro Obec Lipová"), ("/k", "Kommentare für Lindenau"),
        ("/k", "Comments on: Lipová"), ("/k", "Коментарі до Липова"),
    ])
    func `visitors' comments are added only by their own address`(path: String, title: String) throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring(path, "/feed/"), "/feed/": Self.rss("Lipová", 1...3), path: Self.rss(title, 7...9),
            ])
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(try sources(in: folder) == [server.url("/feed/")])
            #expect(ending.output.contains("comments of visitors"), "\(ending.output)")
            let again = try add(server.url("/"), "--first", in: folder)
            #expect(again.talk.contains("comments of visitors"), "\(again.talk)")
            #expect(try sources(in: folder).count == 1)
            #expect(try add(server.url(path), "--yes", in: folder).code == 0)
            #expect(try sources(in: folder).count == 2)
        }
    }

    @Test func `a newspaper's column of comments is a source like any other`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring("/komentare.rss"), "/komentare.rss": Self.rss("Komentáře", 1...3),
            ])
            #expect(try add(server.url("/"), "--yes", in: folder).code == 0)
            #expect(try sources(in: folder).count == 1)
        }
    }

    @Test func `a page of news without a feed is named, with the command that makes a source of its list`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html("<body><a href='/aktuality?a=1&amp;b=%27x'>Aktuality</a></body>"),
                "/aktuality?a=1&b=%27x": Self.list,
            ])
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(ending.code == 1)
            let url = server.url("/aktuality?a=1&b=%27x")
            #expect(ending.talk.contains("6 items, first \"Zpráva číslo 1 o opravě mostu\""), "\(ending.talk)")
            #expect(ending.talk.contains("  letopis sources add '\(url)' --by-rules\n"), "\(ending.talk)")
            let itself = try add(url, "--yes", in: folder)
            #expect(itself.code == 1 && itself.talk.contains("'\(url)' --by-rules"), "\(itself.talk)")
            #expect(try sources(in: folder).isEmpty)
        }
    }

    @Test func `a list is shown with the rules that were guessed, and harvested once somebody has looked at it`() throws
    {
        try inTown { folder in
            let server = try PageServer(["/aktuality": Self.list])
            let shown = try add(server.url("/aktuality"), "--by-rules", in: folder)
            #expect(shown.code == 0)
            #expect(shown.output.contains("    2025-05-11  Zpráva číslo 1 o opravě mostu\n"), "\(shown.output)")
            #expect(shown.output.contains("\"rules\": {\n  \"xPathItem\": \"//div"), "\(shown.output)")
            #expect(shown.talk.contains("--yes adds the first, switched off"), "\(shown.talk)")
            #expect(try sources(in: folder).isEmpty)

            let added = try add(server.url("/aktuality"), "--by-rules", "--yes", "--id", "aktuality", in: folder)
            #expect(added.talk.contains("take \"enabled\" and\n\"disabledBecause\" out of it"), "\(added.talk)")
            let file = folder.appendingPathComponent("feeds/aktuality.json")
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            #expect(text.contains("\"enabled\": false"), "\(text)")
            let again = try add(server.url("/aktuality"), "--by-rules", "--yes", in: folder)
            #expect(again.talk.contains("the page is the source aktuality already"), "\(again.talk)")

            let lines = text.split(separator: "\n").filter {
                !$0.contains("enabled") && !$0.contains("disabledBecause")
            }
            try BuiltProgram.write(lines.joined(separator: "\n"), to: "feeds/aktuality.json", in: folder)
            let night = try BuiltProgram.letopis("run", in: folder)
            #expect(night.output.contains("6 items, 6 new"), "\(night.output) \(night.talk)")
        }
    }

    @Test func `the list of a page as JSON has its rules under their own names`() throws {
        try inTown { folder in
            let server = try PageServer(["/aktuality": Self.list, "/nic": .html("<body>Vítejte</body>")])
            let line = try #require(
                try found(add(server.url("/aktuality"), "--by-rules", "--dry-run", "--json", in: folder)).first)
            let rules = try #require(line["rules"] as? [String: String])
            #expect(rules["xPathItem"]?.hasPrefix("//div") == true, "\(line)")
            #expect(line["items"] as? Int == 6)
            #expect(try add(server.url("/nic"), "--by-rules", in: folder).code == 1)
            #expect(try add(server.url("/weg"), "--by-rules", in: folder).code == 69)
        }
    }

    @Test func `an address cannot break out of the command that is proposed`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": .html("<body><a href=\"/aktuality?x='$(id)'\">Aktuality</a></body>"),
                "/aktuality?x='$(id)'": Self.list,
            ])
            let ending = try add(server.url("/"), in: folder)
            #expect(ending.talk.contains("add '\(server.url("/aktuality?x=%27$(id)%27"))'"), "\(ending.talk)")
        }
    }

    @Test func `profiles that the page links to are named, and not asked`() throws {
        try inTown { folder in
            let server = try PageServer([
                "/": Self.declaring(
                    "/rss",
                    body: """
                        <a href="https://www.youtube.com/channel/UCabc"><img alt="YouTube"></a>
                        <a rel="me" href="https://social.example/@lipova">Mastodon</a>
                        <a href="https://www.facebook.com/lipova">F</a>
                        <a href="https://www.facebook.com/sharer/sharer.php?u=x">Sdílet</a>
                        """), "/rss": Self.rss("Lipová", 1...3),
            ])
            let ending = try add(server.url("/"), "--yes", in: folder)
            for line in [
                "letopis sources add 'https://www.youtube.com/channel/UCabc'",
                "letopis sources add 'https://social.example/@lipova'", "  https://www.facebook.com/lipova\n",
            ] {
                #expect(ending.talk.contains(line), "\(ending.talk)")
            }
            #expect(!ending.talk.contains("sharer"))
        }
    }

    @Test(arguments: [
        (
            "with a base",
            [
                "/": Page.html(
                    #"<head><base href="/web/"><link rel="alternate" type="application/rss+xml" href="rss?a=1"></head>"#
                ), "/web/rss?a=1": rss("A", 1...2),
            ]
        ),
        ("as text/html", ["/": declaring("/rss?a=1"), "/rss?a=1": rss("A", 1...2, type: "text/html; charset=utf-8")]),
        ("behind a redirect", ["/": .redirect("/cs/"), "/cs/": declaring("rss?a=1"), "/cs/rss?a=1": rss("A", 1...2)]),
        (
            "behind a front door",
            [
                "/": .html(#"<head><meta http-equiv="Refresh" content="0; URL='index.php?id=1'"></head>"#),
                "/index.php?id=1": declaring("rss?a=1"), "/rss?a=1": rss("A", 1...2),
            ]
        ),
        (
            "behind two doors that lead to each other, by a usual place",
            [
                "/": .html(#"<head><meta http-equiv="refresh" content="0;url=/b"></head>"#),
                "/b": .html(#"<head><meta http-equiv="refresh" content="0;url=/"></head>"#), "/rss": rss("A", 1...2),
            ]
        ),
        (
            "behind a tile",
            [
                "/": .html(#"<body><a href="/n1"><img src="/1.png" alt="Novinky"></a></body>"#),
                "/n1": declaring("/rss?a=1"), "/rss?a=1": rss("A", 1...2),
            ]
        ),
    ])
    func `a feed is found however the site is made`(how: String, pages: [String: PageServer.Page]) throws {
        try inTown { folder in
            let server = try PageServer(pages)
            let ending = try add(server.url("/"), "--yes", in: folder)
            #expect(ending.code == 0, "\(how): \(ending.talk)")
            #expect(try sources(in: folder).count == 1)
        }
    }
}
