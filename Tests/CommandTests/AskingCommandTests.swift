import Foundation
import Testing

@Suite struct AskingCommandTests {
    @Test func `words are found in every inflected form, with diacritics or without`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let expectations = [
                ("zavřeného mostu", "Od pondělí 10. března je most v Zámecké ulici zavřený"),
                ("zavreny most", "Od pondělí 10. března je most v Zámecké ulici zavřený"),
                ("Zamecke ulice", "Od pondělí 10. března je most v Zámecké ulici zavřený"),
                ("psího hřiště", "Psí hřiště u řeky se zavírá kvůli stavbě mostu"),
                ("psi hriste", "Psí hřiště u řeky se zavírá kvůli stavbě mostu"),
                ("Schulbus Verspätungen", "Glatteis: Schulbusse fuhren mit Verspätung"),
                ("Verspaetung", "Glatteis: Schulbusse fuhren mit Verspätung"),
                ("Verspatung", "Glatteis: Schulbusse fuhren mit Verspätung"),
                ("Brücken Buergermeisterinnen", "Neujahrsempfang: Bürgermeisterin blickt auf Schule und Brücke"),
                ("гривня", "Вертеп зібрав 52 тисячі гривень на дрон"),
                ("ліцеїв укриттями", "Депутати виділили кошти на укриття в ліцеї"),
            ]
            for (query, title) in expectations {
                let found = try Self.found(query, in: town).map(\.title)
                #expect(found.contains(title), "\(query) finds \(found)")
            }
        }
    }

    @Test func `nothing found is an answer`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let people = try town.letopis("search", "nosorožec")
            #expect(people.code == 0)
            #expect(people.output == "Nothing found.\n")
            #expect(people.talk.isEmpty)
            let elsewhere = try town.letopis("search", "most", "--source", "radoi")
            #expect(elsewhere.code == 0)
            #expect(elsewhere.talk.contains("there is no source radoi"))
            let programs = try town.letopis("search", "nosorožec", "--json")
            #expect(programs.code == 0)
            #expect(programs.output.isEmpty)
        }
    }

    @Test func `a table holds every answer, and what is cut is said`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let all = try town.export().split(separator: "\n").count
            try #require(all > 120, "more than a page of answers holds, or this proves nothing")
            let table = try town.letopis("search", "--csv")
            #expect(table.lines.count { $0.contains(",") } > 0)
            #expect(table.talk.isEmpty)
            let ids = try Self.ids(town.letopis("search", "--json", "--limit", String(all + 1)))
            #expect(ids.count == all)
            #expect(Set(ids).count == all)
            for id in ids { #expect(table.output.contains(id)) }
            let some = try town.letopis("search", "--json", "--limit", "101")
            #expect(try Self.ids(some) == Array(ids.prefix(101)))
            #expect(some.talk.contains("101 of \(all) answers were given"))
            let usual = try town.letopis("search", "--json")
            #expect(usual.lines.count == 20)
            #expect(usual.talk.contains("20 of \(all) answers"))
            #expect(try town.letopis("search", "--csv", "--limit", "3").talk.contains("3 of \(all) answers"))
            #expect(try town.letopis("search", "--json", "--quiet").talk.isEmpty)
            #expect(try town.letopis("search", "most", "--limit", "101").code == 64)
        }
    }

    @Test func `an unknown subject and a word that looks like an option have a way out`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let subject = try town.letopis("search", "most", "--subject", "cultur")
            #expect(subject.talk.contains("there is no subject cultur; there are administration"))
            let word = try town.letopis("search", "-most")
            #expect(word.code == 64)
            #expect(word.talk.contains("letopis search -- -mateřská"))
            #expect(try town.letopis("search", "--", "-most").code == 0)
        }
    }

    @Test func `a text on a terminal is no wider than the terminal`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            for id in try Self.ids(town.letopis("search", "--json", "--limit", "40")) {
                let text = try town.letopis("show", id).lines.prefix { !$0.hasPrefix("id ") }
                let wide = text.filter { $0.count > 80 && $0.contains(" ") }
                #expect(wide.isEmpty, "\(wide)")
            }
        }
    }

    @Test func `a reader that goes away is no fault`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let command = "'\(BuiltProgram.letopis.path)' export | head -n 1; echo ${PIPESTATUS[0]}"
            let ending = try RunningProgram(
                URL(fileURLWithPath: "/bin/bash"), ["-c", command], in: town.folder
            ).ending()
            #expect(ending.lines.count == 2)
            #expect(ending.lines.last == "0")
            #expect(ending.talk.isEmpty)
            let size = try town.export().utf8.count
            #expect(size > 100_000, "more than a pipe holds, or this proves nothing")
        }
    }

    @Test func `an item is shown by its id, and an unknown id has a way out`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let hit = try #require(try Self.found("psí hřiště", in: town).first)
            let shown = try town.letopis("show", hit.id, "--versions")
            #expect(shown.code == 0)
            for part in [hit.title ?? "?", hit.id, "Version 1", "Web města Jasanov nad Olešnou"] {
                #expect(shown.output.contains(part), "\(part) in:\n\(shown.output)")
            }
            let line = try town.letopis("show", hit.id, "--json")
            #expect(line.lines.count == 1)
            let isExported = try town.export().contains(line.output)
            #expect(isExported, "show and export print one line for one item")
            let unknown = try town.letopis("show", "aaaaaaaaaaaaaaaa")
            #expect(unknown.code == 66)
            #expect(unknown.output.isEmpty)
            #expect(unknown.talk == "there is no item aaaaaaaaaaaaaaaa; letopis search prints the ids\n")
        }
    }

    @Test func `a workbook holds what the lines hold, in a file or on standard output`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let reading = """
                import html, re, sys, zipfile
                sheet = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()
                for row in re.findall('<row.*?</row>', sheet, re.S)[1:]:
                    print(html.unescape(re.search('<t[^>]*>(.*?)</t>', row, re.S)[1]))
                """
            func ids(in file: String) throws -> [String] {
                let python = try RunningProgram(
                    URL(fileURLWithPath: "/usr/bin/python3"), ["-c", reading, file], in: town.folder)
                return try python.ending().lines
            }
            #expect(try town.letopis("search", "most", "--xlsx", "most.xlsx").code == 0)
            let found = try Self.found("most", in: town).map(\.id)
            #expect(try ids(in: "most.xlsx") == found)
            for (arguments, file) in [("export --format xlsx", "all.xlsx"), ("search most --xlsx", "piped.xlsx")] {
                let command = "'\(BuiltProgram.letopis.path)' \(arguments) > \(file)"
                let program = try RunningProgram(URL(fileURLWithPath: "/bin/bash"), ["-c", command], in: town.folder)
                #expect(try program.ending().code == 0)
            }
            #expect(try ids(in: "all.xlsx") == town.items().map(\.id))
            #expect(try ids(in: "piped.xlsx") == found)
            let misplaced = try town.letopis("search", "--xlsx", "most")
            #expect(misplaced.code == 64)
            #expect(!FileManager.default.fileExists(atPath: town.folder.appendingPathComponent("most").path))
            let nowhere = try town.letopis("search", "most", "--xlsx", "nowhere/most.xlsx")
            #expect(nowhere.code != 0)
            #expect(nowhere.talk.contains("nowhere/most.xlsx"))
            let twice = try town.letopis("search", "most", "--csv", "--xlsx", "most.xlsx")
            #expect(twice.code == 64)
        }
    }

    @Test func `before the first night questions say what to do`() throws {
        try TestTown.inFolder { town in
            let questions = [
                ["search", "most"], ["export"], ["status"], ["verify"], ["chronicle", "propose", "2025"],
            ]
            for arguments in questions {
                let ending = try BuiltProgram.letopis(arguments, in: town.folder)
                #expect(ending.code == 66, "\(arguments)")
                #expect(ending.talk.contains("letopis run makes it"), "\(arguments): \(ending.talk)")
            }
        }
    }

    @Test func `the table follows RFC 4180, holds what the lines hold, and no cell is a formula`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                """
                {"town": {"name": "Lipová"}}
                """, to: "pipeline.json", in: folder)
            try BuiltProgram.write(
                #"{"id": "web", "name": "Web", "url": "file:news.json", "allowLocal": true}"#,
                to: "feeds/web.json", in: folder)
            try BuiltProgram.write(
                #"""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Lipová", "items": [
                  {"id": "1", "title": "Opravíme \"starý\" most, lávku a schody",
                   "content_text": "První řádek o mostě.\nDruhý řádek; a \"uvozovky\".", "date_published": "2025-03-01T08:00:00Z"},
                  {"id": "2", "title": "=HYPERLINK(\"http://lipova.example\")", "content_text": "Podvodná zpráva na úřední desce.",
                   "date_published": "2025-03-02T08:00:00Z"}]}
                """#, to: "news.json", in: folder)
            let run = try BuiltProgram.letopis("run", "--now", "2025-03-03T22:00:00Z", in: folder)
            try #require(run.code == 0, "\(run.output)\(run.talk)")
            let ending = try BuiltProgram.letopis("export", "--format", "csv", in: folder)
            #expect(ending.code == 0)
            let rows = Self.rows(ofTable: ending.output)
            let header = try #require(rows.first)
            let first = ["id", "date_published", "date_published_origin", "title", "content_text", "url"]
            #expect(header.starts(with: first))
            #expect(rows.map(\.count) == [header.count, header.count, header.count])
            let titles = Set(rows.dropFirst().map { $0[3] })
            #expect(titles == ["Opravíme \"starý\" most, lávku a schody", "'=HYPERLINK(\"http://lipova.example\")"])
            #expect(rows.contains { $0[4] == "První řádek o mostě.\nDruhý řádek; a \"uvozovky\"." })
        }
    }

    private struct Hit: Decodable {
        let id, source: String
        let title: String?
        let snippet: [Run]

        struct Run: Decodable {
            let text: String
            let hit: Bool
        }
    }

    private static func ids(_ ending: Ending) throws -> [String] {
        try ending.lines.map { try JSONDecoder().decode(Hit.self, from: Data($0.utf8)).id }
    }

    private static func found(_ query: String, in town: TestTown) throws -> [Hit] {
        let ending = try town.letopis("search", query, "--json", "--limit", "100")
        try #require(ending.code == 0, "\(ending.talk)")
        return try ending.lines.map { try JSONDecoder().decode(Hit.self, from: Data($0.utf8)) }
    }

    /// The cells of RFC 4180's grammar, read letter by letter.
    private static func rows(ofTable text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var letters = Array(text.unicodeScalars)[...]
        while let letter = letters.popFirst() {
            switch (letter, isQuoted) {
            case ("\"", true) where letters.first == "\"":
                letters.removeFirst()
                cell.unicodeScalars.append("\"")
            case ("\"", _): isQuoted.toggle()
            case (",", false): (row, cell) = (row + [cell], "")
            case ("\r", false): break
            case ("\n", false): (rows, row, cell) = (rows + [row + [cell]], [], "")
            case (_, _): cell.unicodeScalars.append(letter)
            }
        }
        return rows
    }
}
