import Foundation
import Testing

@Suite struct ImportCommandTests {
    /// A town whose sources are only ever imported.
    private static func inTown<Result>(_ body: (URL) throws -> Result) throws -> Result {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová", "country": "CZ", "languages": ["cs"]}}"#, to: "pipeline.json", in: folder)
            for (id, kind) in [("facebook", "social"), ("x", "social"), ("noviny", "newspaper"), ("hlasic", "agency")] {
                try source(id, kind, "https://\(id).lipova.example/", in: folder)
            }
            return try body(folder)
        }
    }

    private static func source(_ id: String, _ kind: String, _ url: String, in folder: URL) throws {
        try BuiltProgram.write(
            #"{"id": "\#(id)", "kind": "\#(kind)", "url": "\#(url)", "rights": "own", "enabled": false}"#,
            to: "feeds/\(id).json", in: folder)
    }

    private struct Total: Decodable {
        let kind: String
        let documents, failed, items, new, changed, same, rejected: Int
        let left_alone: Int
    }

    private struct Document: Decodable {
        let kind, file, outcome: String
        let source, format: String?
        let notes: [Note]

        struct Note: Decodable {
            let line: Int?
            let text: String
        }
    }

    private func letopis(_ arguments: String..., in folder: URL) throws -> Ending {
        try BuiltProgram.letopis(arguments, in: folder)
    }

    /// An import that must go well: its documents and its sum, which adds up.
    private func imported(
        _ arguments: String..., in folder: URL
    ) throws -> (documents: [Document], total: Total) {
        let ending = try BuiltProgram.letopis(["import", "--json"] + arguments, in: folder)
        try #require(ending.code == 0, "\(ending.talk) \(ending.output)")
        let total = try JSONDecoder().decode(Total.self, from: Data(try #require(ending.lines.last).utf8))
        #expect(total.items == total.new + total.changed + total.same + total.rejected)
        let documents = try ending.lines.dropLast().map {
            try JSONDecoder().decode(Document.self, from: Data($0.utf8))
        }
        return (documents, total)
    }

    private func export(_ folder: URL) throws -> String {
        let ending = try letopis("export", in: folder)
        try #require(ending.code == 0, "\(ending.talk)")
        return ending.output
    }

    /// Packs what lies in `folder/content` as `name`.
    private func zip(_ name: String, in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import shutil; shutil.make_archive('\(name)', 'zip', 'content')"]
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    // MARK: Social networks

    @Test func `of a Facebook archive only the posts are opened, and their letters are mended`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(
                """
                [{"timestamp": 1741104300, "data": [{"post": "Kluzi\\u00c5\\u00a1t\\u00c4\\u009b je otev\\u00c5\\u0099eno do osmi ve\\u00c4\\u008der."}]},
                 {"timestamp": 1741190700, "data": []}]
                """, to: "content/your_facebook_activity/posts/your_posts_1.json", in: folder)
            try BuiltProgram.write(
                #"[{"timestamp": 1, "data": [{"post": "tajné"}]}]"#, to: "content/messages/inbox/jan/message_1.json",
                in: folder)
            try zip("facebook-lipova", in: folder)
            let (documents, total) = try imported("--source", "facebook", "facebook-lipova.zip", in: folder)
            #expect(
                documents.map(\.file) == ["facebook-lipova.zip/your_facebook_activity/posts/your_posts_1.json"])
            #expect(documents.map(\.format) == ["facebook"])
            #expect(total.new == 1)
            #expect(total.rejected == 1)
            #expect(total.left_alone == 1)
            let export = try export(folder)
            #expect(export.contains("Kluziště je otevřeno do osmi večer."))
            #expect(!export.contains("tajné"))
        }
    }

    @Test func `words at the pictures of a Facebook archive are found, and pictures alone are no items`() throws {
        try Self.inTown { folder in
            let media = #""media": {"uri": "posts/media/1.jpg", "title": "Fotky z alba""#
            try BuiltProgram.write(
                """
                [{"timestamp": 1741104300, "attachments": [{"data": [{\(media), "description": "Nova lavka u splavu"}}]}]},
                 {"timestamp": 1741104400, "attachments": [{"data": [{\(media)}}]}]}]
                """, to: "content/posts/your_posts_1.json", in: folder)
            try BuiltProgram.write(
                """
                {"your_events_v2": [{"name": "Bal hasicu", "start_timestamp": 1741460400, "end_timestamp": 0,
                  "create_timestamp": 1740000000}]}
                """, to: "content/events/your_events.json", in: folder)
            let (documents, total) = try imported("--source", "facebook", "content", in: folder)
            #expect((total.new, total.rejected, total.left_alone) == (2, 1, 0))
            #expect(
                documents.flatMap(\.notes).map(\.text)
                    == ["it has neither title nor text, and its files have no address on the web"])
            #expect(try letopis("search", "splavu", "--json", in: folder).lines.count == 1)
            #expect(try export(folder).contains(#""start_at":"2025-03-08T19:00:00Z""#))
        }
    }

    @Test(arguments: ["content", "twitter.zip", "content/data/tweets.js"])
    func `long posts of X's archive come with all their words, also when they are read again`(path: String) throws {
        try Self.inTown { folder in
            let long =
                String(repeating: "Oprava mostu se protahuje a objizdka plati dal. ", count: 7) + "Konec nikdo nezna."
            try BuiltProgram.write(
                """
                window.YTD.tweets.part0 = [{"tweet": {"id_str": "10", "full_text": "\(long.prefix(275))… https://t.co/a",
                  "created_at": "Sat Mar 01 10:00:00 +0000 2025"}}]
                """, to: "content/data/tweets.js", in: folder)
            try BuiltProgram.write(
                """
                window.YTD.note_tweet.part0 = [{"noteTweet": {"noteTweetId": "9", "createdAt": "2025-03-01T10:00:00.000Z",
                  "core": {"text": "\(long)", "urls": []}}}]
                """, to: "content/data/note-tweet.js", in: folder)
            try zip("twitter", in: folder)
            let (_, total) = try imported("--source", "x", path, in: folder)
            #expect((total.documents, total.new, total.left_alone) == (1, 1, 0))
            #expect(try export(folder).contains("Konec nikdo nezna."))
            #expect(try imported("--source", "x", path, in: folder).total.same == 1)
            #expect(try letopis("reprocess", "--quiet", in: folder).code == 0)
            #expect(try export(folder).contains("Konec nikdo nezna."))
        }
    }

    @Test func `an edited post of a Facebook archive is a version of the one that was there`() throws {
        try Self.inTown { folder in
            func write(_ text: String) throws {
                try BuiltProgram.write(
                    #"[{"timestamp": 1715068800, "data": [{"post": "\#(text)"}], "title": "Lipová"},"#
                        + #"{"timestamp": 1715068900, "data": [{"post": "Druhý příspěvek"}], "title": "Lipová"}]"#,
                    to: "your_posts_1.json", in: folder)
            }
            try write("Uzavírka mostu potrvá týden.")
            let first = try imported(
                "--source", "facebook", "your_posts_1.json", "--now", "2025-03-01T10:00:00Z", in: folder)
            #expect(first.total.new == 2)
            try write("Uzavírka mostu potrvá dva týdny.")
            let second = try imported(
                "--source", "facebook", "your_posts_1.json", "--now", "2025-03-05T10:00:00Z", in: folder)
            #expect((second.total.new, second.total.changed, second.total.same) == (0, 1, 1))
            #expect(try export(folder).contains("Uzavírka mostu potrvá dva týdny."))
        }
    }

    @Test func `a misspelled field is told with the one that was meant`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write("Předmět;Zpráva\nA;B\n", to: "a.csv", in: folder)
            let ending = try letopis(
                "import", "--source", "hlasic", "--columns", "titel=Předmět,text=Zpráva", "a.csv", in: folder)
            #expect(ending.code == 64)
            #expect(ending.talk.contains("did you mean title?"))
        }
    }

    @Test func `importing twice changes nothing, and what was imported is read again`() throws {
        try Self.inTown { folder in
            let tweets = """
                window.YTD.tweets.part0 = [
                  {"tweet": {"id_str": "11", "full_text": "Most u mlýna je opět průjezdný.", "created_at": "Fri Sep 08 06:00:00 +0000 2023"}},
                  {"tweet": {"id_str": "12", "full_text": "RT @jiny: cizí slova", "created_at": "Fri Sep 08 07:00:00 +0000 2023"}}]
                """
            try BuiltProgram.write(tweets, to: "content/data/tweets.js", in: folder)
            try BuiltProgram.write("window.YTD.ad.part0 = []", to: "content/data/ad-impressions.js", in: folder)
            try zip("twitter", in: folder)
            let first = try imported("--source", "x", "twitter.zip", "--now", "2025-03-01T10:00:00Z", in: folder)
            #expect(first.total.new == 1)
            let before = try export(folder)
            let second = try imported("--source", "x", "twitter.zip", "--now", "2025-03-05T10:00:00Z", in: folder)
            #expect(second.documents.map(\.outcome) == ["known"])
            #expect(second.total.same == 1)
            #expect(second.total.new == 0)
            #expect(try export(folder) == before)
            // The same posts out of a folder are another document with nothing new in it.
            let third = try imported("--source", "x", "content", "--now", "2025-03-06T10:00:00Z", in: folder)
            #expect(third.total.new == 0)
            #expect(third.total.same == 1)

            #expect(try letopis("reprocess", "--quiet", in: folder).code == 0)
            let again = try export(folder)
            #expect(again.contains("Most u mlýna"))
            #expect(again.split(separator: "\n").count == 1)
            #expect(try letopis("verify", in: folder).code == 0)
        }
    }

    // MARK: Message networks

    private static let messages = """
        Nadpis;Sdělení;Odeslal;Kdy;Příjemců
        Odstávka vody;V úterý 11. března nepoteče voda v ulici Lipová.;Podatelna;10.03.2025 08:15;1250
        ;;Podatelna;11.03.2025 09:00;3
        Svoz bioodpadu;Popelnice přistavte do šesti hodin ráno.;Podatelna;31. února;1250

        """

    @Test func `a table is mapped by hand, and what could not be read is said with its line`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let (documents, total) = try imported(
                "--source", "hlasic", "zpravy.csv", "--columns", "text=Sdělení,date=Kdy", in: folder)
            #expect(total.new == 2)
            #expect(total.rejected == 1)
            let notes = documents.flatMap(\.notes).map { "\($0.line ?? 0): \($0.text)" }
            #expect(
                notes == [
                    "1: not read: \"Příjemců\"",
                    "4: the date \"31. února\" cannot be read; the item is kept without it",
                    "3: a row without a title and a text",
                ])
            let hits = try letopis("search", "bioodpad", in: folder)
            #expect(hits.output.contains("Svoz bioodpadu"))
        }
    }

    @Test func `a table of which no row came in was not imported, and it says why`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write("Číslo;Kdo\n1;Úřad\n2;Škola\n", to: "zpravy.csv", in: folder)
            let ending = try letopis("import", "--source", "hlasic", "zpravy.csv", in: folder)
            #expect(ending.code == 65)
            #expect(ending.output.contains("none of its 2 rows came in: a row without a title"))
            #expect(ending.output.contains("line 3"))
            try BuiltProgram.write(Self.messages, to: "dobre.csv", in: folder)
            let mixed = try letopis("import", "--source", "hlasic", "zpravy.csv", "dobre.csv", in: folder)
            #expect(mixed.code == 1)
        }
    }

    @Test func `a mapping may be a file, and a misspelled field is a usage error`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            try BuiltProgram.write("# hlasic\ntext = Sdělení\ndate = Kdy\n", to: "sloupce.txt", in: folder)
            #expect(
                try imported("--source", "hlasic", "zpravy.csv", "--columns", "sloupce.txt", in: folder).total.new == 2)
            let wrong = try letopis(
                "import", "--source", "hlasic", "zpravy.csv", "--columns", "telo=Sdělení", in: folder)
            #expect(wrong.code == 64)
            #expect(wrong.talk.contains("there is no field \"telo\""))
        }
    }

    @Test func `a table that lacks a mapped column is not imported, and the column that was meant is named`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let right = ["--source", "hlasic", "zpravy.csv", "--columns", "text=Sdělení,date=Kdy"]
            #expect(try BuiltProgram.letopis(["import"] + right, in: folder).code == 0)
            let before = try export(folder)
            let captures = folder.appendingPathComponent("var/captures")
            let size = { () throws -> Int in
                try FileManager.default.contentsOfDirectory(
                    at: captures, includingPropertiesForKeys: [.fileSizeKey]
                ).reduce(0) { try $0 + ($1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
            }
            let stored = try size()
            for (pairs, part) in [
                ("title=Nadpis,text=Sdeleny", "did you mean \"Sdělení\"?"),
                ("title=Napis,text=Sdělen", "did you mean \"Nadpis\" for \"Napis\" and \"Sdělení\" for \"Sdělen\"?"),
                (
                    "title=Nadpis,text=Obsahuje",
                    "there are \"Nadpis\", \"Sdělení\", \"Odeslal\", \"Kdy\", \"Příjemců\"."
                ),
            ] {
                for extra in [[], ["--dry-run"]] {
                    let ending = try BuiltProgram.letopis(
                        ["import", "--source", "hlasic", "zpravy.csv", "--columns", pairs] + extra, in: folder)
                    #expect(ending.code == 65, "\(pairs)")
                    let words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    #expect(words.contains(part), "\(words)")
                    #expect(words.contains("Nothing of it was imported"))
                    #expect(ending.lines.allSatisfy { $0.count <= 80 }, "\(ending.output)")
                }
            }
            #expect(try export(folder) == before)
            #expect(try size() == stored)
        }
    }

    @Test
    func `a mapping that is neither pairs nor a file is told so, and a wrong field with this command's own usage`()
        throws
    {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let none = try letopis(
                "import", "--source", "hlasic", "zpravy.csv", "--columns", "neni.txt", in: folder)
            #expect(none.code == 66)
            #expect(none.talk.contains("there is no file neni.txt"))
            let wrong = try letopis(
                "import", "--source", "hlasic", "zpravy.csv", "--columns", "nadpis=Nadpis", in: folder)
            #expect(wrong.code == 64)
            #expect(wrong.talk.contains("Usage: letopis import "), "\(wrong.talk)")
            try BuiltProgram.write("nadpis = Nadpis\n", to: "sloupce.txt", in: folder)
            let file = try letopis(
                "import", "--source", "hlasic", "zpravy.csv", "--columns", "sloupce.txt", in: folder)
            #expect(file.code == 64)
            #expect(file.talk.hasPrefix("sloupce.txt: there is no field \"nadpis\""), "\(file.talk)")
        }
    }

    @Test func `a dry run counts and writes nothing`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let rehearsal = ["--source", "hlasic", "zpravy.csv", "--columns", "text=Sdělení,date=Kdy", "--dry-run"]
            let first = try BuiltProgram.letopis(["import"] + rehearsal, in: folder)
            #expect(first.code == 0, "\(first.talk)")
            #expect(first.output.contains("2 new, 0 changed, 0 as before, 1 rejected of 3 items"))
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("var").path))
            _ = try imported(
                "--source", "hlasic", "zpravy.csv", "--columns", "text=Sdělení,date=Kdy", in: folder)
            let before = try export(folder)
            try BuiltProgram.write(
                Self.messages + "Kino;Promítáme film.;Podatelna;12.03.2025;1\n", to: "zpravy.csv", in: folder)
            let second = try BuiltProgram.letopis(["import"] + rehearsal, in: folder)
            #expect(second.output.contains("1 new, 0 changed, 2 as before, 1 rejected of 4 items"), "\(second.output)")
            #expect(try export(folder) == before)
        }
    }

    // MARK: Newspapers

    @Test func `an issue in PDF is an item, and each page is found with its number`() throws {
        try Self.inTown { folder in
            let pdf = PDFDocument(pages: [
                ["LIPOVSKE LISTY", "c. 3/2025", "14. 3. 2025", "Slovo starosty k otevreni mostu"],
                ["Kulturni prehled", "Koncert dechovky v parku"], [],
            ])
            try Data(pdf.bytes).write(to: folder.appendingPathComponent("listy.pdf"))
            let (documents, total) = try imported(
                "--source", "noviny", "listy.pdf", "--url", "https://www.lipova.example/noviny/", in: folder)
            #expect(documents.map(\.format) == ["newspaper"])
            #expect(total.new == 3)
            #expect(total.rejected == 1)
            #expect(
                documents.first?.notes.map(\.text) == ["page 3 holds no text: it is a picture, which is not read"])
            let hit = try letopis("search", "dechovky", "--json", in: folder)
            #expect(hit.lines.count == 1)
            #expect(hit.output.contains("https://www.lipova.example/noviny/listy.pdf#page=2"))
            #expect(hit.output.contains("listy [2]"))
            let export = try export(folder)
            #expect(export.contains(#"{"scheme":"page","value":"2"}"#))
            #expect(export.contains(#""date_raw":"14.3.2025""#))
            #expect(
                try imported(
                    "--source", "noviny", "listy.pdf", "--url", "https://www.lipova.example/noviny/", in: folder
                ).total.new == 0)
            // The file itself is kept beside the texts.
            let captures = folder.appendingPathComponent("var/captures")
            let names = try FileManager.default.contentsOfDirectory(atPath: captures.path)
            #expect(names.count == 1)
            #expect(try letopis("reprocess", "--quiet", in: folder).code == 0)
            #expect(try self.export(folder).split(separator: "\n").count == 3)
        }
    }

    @Test func `a PDF file that is locked or damaged is told of in plain words, and what to do`() throws {
        try Self.inTown { folder in
            let fixtures = BuiltProgram.root.appendingPathComponent("Tests/Fixtures/Importing")
            try FileManager.default.copyItem(
                at: fixtures.appendingPathComponent("locked.pdf"), to: folder.appendingPathComponent("locked.pdf"))
            try BuiltProgram.write("%PDF-1.4\n1 0 obj\n<< /Type /Cat", to: "half.pdf", in: folder)
            for (file, words) in [
                ("locked.pdf", "the PDF file opens only with a password; save it without one"),
                ("half.pdf", "the PDF file is damaged or was not downloaded whole; download it again"),
            ] {
                let ending = try letopis("import", "--source", "noviny", file, in: folder)
                #expect(ending.code != 0)
                let said = (ending.output + ending.talk).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(said.contains(file) && said.contains(words), "\(said)")
                #expect(!said.contains("Syntax Error") && !said.contains("Command Line"), "\(said)")
            }
        }
    }

    @Test func `a page is cited with its number, and the issue with the address of its file`() throws {
        try Self.inTown { folder in
            let pdf = PDFDocument(pages: [["LIPOVSKE LISTY", "14. 3. 2025", "Slovo starosty"], ["Koncert dechovky"]])
            try Data(pdf.bytes).write(to: folder.appendingPathComponent("listy.pdf"))
            _ = try imported("--source", "noviny", "listy.pdf", "--url", "https://lipova.example/noviny/", in: folder)
            struct Item: Decodable {
                let id: String
                let url: String?
                let group: String?
            }
            let items = try letopis("export", in: folder).lines.map {
                try JSONDecoder().decode(Item.self, from: Data($0.utf8))
            }
            let file = "https://lipova.example/noviny/listy.pdf"
            #expect(Set(items.map(\.url)) == [file, file + "#page=1", file + "#page=2"])
            #expect(Set(items.map(\.group)).count == 3, "an issue and its pages are no copies of one another")
            let page = try #require(items.first { $0.url == file + "#page=2" })
            for (style, parts) in [
                "iso690": ["14. března 2025, s. 2 [cit. ", "Dostupné z: \(file)#page=2."],
                "bibtex": ["pages = {2}", "url = {\(file)#page=2}"], "ris": ["SP  - 2", "UR  - \(file)#page=2"],
                "csl-json": [#""page":"2""#, #""URL":"\#(file)#page=2""#, #""type":"article-newspaper""#],
            ] {
                let citation = try letopis("cite", page.id, "--style", style, in: folder).output
                for part in parts { #expect(citation.contains(part), "\(citation)") }
            }
            #expect(try letopis("cite", page.id, "--language", "de", in: folder).output.contains("2025, S. 2 [Zugriff"))
            let issue = try #require(items.first { $0.url == file })
            let citation = try letopis("cite", issue.id, in: folder).output
            #expect(
                citation.contains("14. března 2025 [cit. ") && citation.contains("Dostupné z: \(file)."), "\(citation)")
        }
    }

    // MARK: Web archives and items

    private static func answer(_ url: String, _ type: String, _ body: String, extra: String = "") -> String {
        let block = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(extra)\r\n\(body)"
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http\r\n"
            + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    @Test func `of another program's web archive the feeds go to the sources of their addresses`() throws {
        try Self.inTown { folder in
            try Self.source("web", "web", "https://www.lipova.example/rss", in: folder)
            let feed = """
                <rss version="2.0"><channel><item><title>Sbírka na zvon</title><guid>z1</guid></item></channel></rss>
                """
            let chunked = "\(String(feed.utf8.count, radix: 16))\r\n\(feed)\r\n0\r\n\r\n"
            let archive =
                Self.answer(
                    "https://www.lipova.example/rss", "text/xml", chunked, extra: "Transfer-Encoding: chunked\r\n")
                + Self.answer("https://www.lipova.example/", "text/html", "<!doctype html><html><body>x</body></html>")
                + Self.answer("https://jinde.example/rss", "text/xml", feed)
            try BuiltProgram.write(archive, to: "stary.warc", in: folder)
            let (documents, total) = try imported("stary.warc", in: folder)
            #expect(documents.map(\.source) == ["web"])
            #expect(total.new == 1)
            #expect(total.left_alone == 2)
            let export = try export(folder)
            #expect(export.contains(#""first_seen":"2024-05-06T07:08:09Z""#))
            #expect(try imported("stary.warc", in: folder).total.new == 0)
        }
    }

    @Test func `items of several sources find their way by their own word`() throws {
        try Self.inTown { folder in
            let items = """
                {"kind":"feed","title":"Lipová"}
                {"id":"1","title":"Kácení lip","content_text":"V pondělí se kácí.","date_published":"2025-03-03","source":"facebook"}
                {"id":"2","title":"Nová lípa","content_text":"V úterý se sází.","date_published":"2025-03-04","source":"hlasic"}

                """
            try BuiltProgram.write(items, to: "items.jsonl", in: folder)
            let (documents, total) = try imported("items.jsonl", in: folder)
            #expect(documents.map(\.source) == ["facebook", "hlasic"])
            #expect(total.new == 2)
            try BuiltProgram.write(
                items.replacing("\"hlasic\"", with: "\"neznam\""), to: "items.jsonl", in: folder)
            let ending = try letopis("import", "items.jsonl", in: folder)
            #expect(ending.code == 1)
            #expect(ending.output.contains("it is of no configured source"))
        }
    }

    @Test func `an import takes nothing for gone and leaves the night's memory alone`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(
                """
                {"id": "deska", "kind": "board", "url": "file:deska.json", "allowLocal": true, "rights": "own"}
                """, to: "feeds/deska.json", in: folder)
            let feed = { (ids: [String]) in
                let items = ids.map {
                    #"{"id": "\#($0)", "title": "Oznámení \#($0)", "content_text": "Text oznámení."}"#
                }
                return #"{"version": "https://jsonfeed.org/version/1.1", "items": [\#(items.joined(separator: ","))]}"#
            }
            try BuiltProgram.write(feed(["1", "2"]), to: "deska.json", in: folder)
            #expect(try letopis("run", "--quiet", "--now", "2025-03-01T02:00:00Z", in: folder).code == 0)
            try BuiltProgram.write(feed(["0"]), to: "stare.json", in: folder)
            let (_, total) = try imported(
                "--source", "deska", "stare.json", "--now", "2025-03-01T12:00:00Z", in: folder)
            #expect(total.new == 1)
            #expect(!(try export(folder)).contains("missing_since"))
            #expect(try letopis("reprocess", "--quiet", in: folder).code == 0)
            #expect(!(try export(folder)).contains("missing_since"))
            let night = try letopis("run", "--json", "--now", "2025-03-02T02:00:00Z", in: folder)
            #expect(night.output.contains(#""outcome":"unchanged""#), "\(night.output)")
        }
    }

    // MARK: Mistakes

    @Test func `without a source it says how to name one, and an unknown one is not made`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let nobody = try letopis("import", "zpravy.csv", in: folder)
            #expect(nobody.code == 64)
            #expect(nobody.talk.contains("--source ID, one of: facebook, hlasic, noviny, x"))
            let unknown = try letopis("import", "--source", "hlasice", "zpravy.csv", in: folder)
            #expect(unknown.code == 64)
            #expect(unknown.talk.contains("there is no source \"hlasice\""))
            #expect(unknown.talk.contains("\"enabled\": false"))
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("feeds/hlasice.json").path))
        }
    }

    @Test func `a file that is not there, one that is nothing, and a good one beside a bad one`() throws {
        try Self.inTown { folder in
            #expect(try letopis("import", "--source", "x", "nikde.zip", in: folder).code == 66)
            try BuiltProgram.write("PK\u{3}\u{4}broken", to: "broken.zip", in: folder)
            let broken = try letopis("import", "--source", "x", "broken.zip", in: folder)
            #expect(broken.code == 65)
            #expect(broken.output.contains("is no whole ZIP file"))
            try BuiltProgram.write(Self.messages, to: "zpravy.csv", in: folder)
            let both = try letopis("import", "--source", "hlasic", "broken.zip", "zpravy.csv", in: folder)
            #expect(both.code == 1)
            #expect(both.output.contains("1 not read"))
        }
    }

    @Test(arguments: [[], ["--versions"], ["--versions", "--redactions"]])
    func `an empty archive that is filled from an export is the archive that it came from`(options: [String]) throws {
        func fill(_ folder: URL) throws {
            try BuiltProgram.write(
                """
                {"id": "n1", "title": "Kluziště", "content_text": "Kluziště je otevřeno.", "source": "hlasic", "url": "https://hlasic.lipova.example/1", "date_published": "2025-01-07"}
                {"id": "n2", "title": "Sníh", "content_html": "<p>Silničáři vyjeli <b>v noci</b>.</p>", "source": "hlasic"}
                {"id": "n3", "title": "Ples hasičů", "content_text": "Ples je v sobotu 8. února.", "source": "x", "date_published": "2025-01-08"}

                """, to: "zpravy.jsonl", in: folder)
            _ = try imported("--now", "2025-02-01T10:00:00Z", "zpravy.jsonl", in: folder)
        }
        try Self.inTown { old in
            try fill(old)
            try BuiltProgram.write(
                #"{"id": "n1", "title": "Kluziště", "content_text": "Kluziště je zavřeno.", "source": "hlasic", "url": "https://hlasic.lipova.example/1", "date_published": "2025-01-07"}"#,
                to: "oprava.jsonl", in: old)
            #expect(try imported("--now", "2025-02-03T10:00:00Z", "oprava.jsonl", in: old).total.changed == 1)
            let before = try BuiltProgram.letopis(["export"] + options, in: old).output
            try Self.inTown { new in
                try BuiltProgram.write(before, to: "town.jsonl", in: new)
                let rehearsed = try imported("--dry-run", "town.jsonl", in: new).total
                #expect((rehearsed.new, rehearsed.items) == (3, 3))
                let (documents, total) = try imported("town.jsonl", in: new)
                #expect((total.new, total.items) == (3, 3))
                #expect(documents.map(\.source) == ["hlasic", "x"])
                #expect(try BuiltProgram.letopis(["export"] + options, in: new).output == before)
                #expect(try imported("town.jsonl", in: new).total.same == 3)
                #expect(try letopis("reprocess", in: new).code == 0)
                #expect(try BuiltProgram.letopis(["export"] + options, in: new).output == before)
                #expect(try letopis("search", "kluziště", "--json", in: new).lines.count == 1)
            }
        }
    }

    @Test func `an export is a stranger's word: its scripts are left out, sources without a file are told of`() throws {
        try Self.inTown { old in
            try BuiltProgram.write(
                """
                {"id": "n1", "title": "Jarmark", "content_html": "<p>Jarmark je v neděli.</p>", "source": "hlasic"}
                {"id": "n2", "title": "Sníh", "content_text": "Silničáři vyjeli.", "source": "x"}

                """, to: "zpravy.jsonl", in: old)
            _ = try imported("zpravy.jsonl", in: old)
            let hostile = try export(old).replacing("<p>", with: "<p><script>alert(1)</script>")
            #expect(hostile.contains("<script>"))
            try Self.inTown { new in
                try FileManager.default.removeItem(at: new.appendingPathComponent("feeds/x.json"))
                try BuiltProgram.write(hostile, to: "town.jsonl", in: new)
                let ending = try letopis("import", "town.jsonl", in: new)
                #expect(ending.code == 1)
                #expect(ending.output.contains("write feeds/x.json first"))
                let after = try export(new)
                #expect(after.contains("Jarmark je v neděli.") && !after.contains("script"))
                #expect(!after.contains("Silničáři"))
            }
        }
    }

    @Test func `importing the archive's own export changes nothing, and reprocess finds that again`() throws {
        try Self.inTown { folder in
            try BuiltProgram.write(
                """
                {"id": "n1", "title": "Kluziště", "content_text": "Kluziště je otevřeno.", "source": "hlasic", "url": "https://hlasic.lipova.example/1", "date_published": "2025-01-07"}
                {"id": "n2", "title": "Sníh", "content_text": "Silničáři vyjeli v noci.", "source": "hlasic", "date_published": "2025-01-08"}

                """, to: "zpravy.jsonl", in: folder)
            #expect(try imported("--now", "2025-02-01T10:00:00Z", "zpravy.jsonl", in: folder).total.new == 2)
            let before = try export(folder)
            try BuiltProgram.write(before, to: "export.jsonl", in: folder)
            let again = try imported("--now", "2025-02-02T10:00:00Z", "export.jsonl", in: folder).total
            #expect((again.new, again.changed, again.same) == (0, 0, 2))
            #expect(try export(folder) == before)
            #expect(try letopis("reprocess", in: folder).code == 0)
            #expect(try export(folder) == before)
        }
    }
}
