import Chronicling
import Foundation
import Linguistics
import Publishing
import Records
import Subprocess
import Testing

private struct Unwritten: Error {
    let message: String
}

@Suite struct PublisherTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let fixtures = "\(repository)/Tests/Fixtures/Publishing"
    private static let tools = Tools.installed(in: "\(repository)/.tools", environment: ["PATH": "/usr/bin:/bin"])

    private static func hasProgram(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }
    static let hasTypst = hasProgram("\(repository)/.tools/venv/bin/python")
    static let hasPandoc = hasProgram("/usr/bin/pandoc")
    static let hasPoppler = hasProgram("/usr/bin/pdftotext")
    static let hasEPUBCheck =
        hasProgram("/usr/bin/java") && FileManager.default.fileExists(atPath: "/usr/share/java/epubcheck.jar")

    private func books(_ language: Language, entries: [Entry]? = nil) throws -> [Book] {
        let input = try SampleBooks(language, fixtures: Self.fixtures).input(entries: entries)
        return [
            ChronicleBuilder(scheme: .builtIn, language: language).book(from: input),
            YearbookBuilder(scheme: .builtIn, language: language).book(from: input),
        ]
    }

    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }  // a leftover folder of a test is harmless
        try await body(folder)
    }

    private func output(_ program: String, _ arguments: [String]) async throws -> String {
        try await run(.path(.init(program)), arguments: Arguments(arguments), output: .string(limit: 10_000_000))
            .standardOutput
    }

    private func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
            files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
        }
        return files
    }

    @Test(.enabled(if: hasTypst && hasPandoc), arguments: [Language.cs, .de, .uk])
    func `the same book makes the same bytes in every format`(language: Language) async throws {
        try await inFolder { folder in
            for book in try books(language) {
                for run in ["a", "b"] {
                    for publication in try await Publisher(tools: Self.tools).publish(book, into: "\(folder)/\(run)") {
                        guard case .written = publication.outcome else { throw Unwritten(message: publication.message) }
                    }
                }
            }
            #expect(try files(in: "\(folder)/a") == files(in: "\(folder)/b"))
        }
    }

    @Test func `without tools the other formats are written and the missing ones name their remedy`() async throws {
        try await inFolder { folder in
            let none = Tools(directory: "/nowhere", searchPath: [], isExecutable: { _ in false })
            let publications = try await Publisher(tools: none).publish(try books(.cs)[0], into: folder)
            let missing = publications.filter { if case .missing = $0.outcome { true } else { false } }
            #expect(missing.map(\.format) == [.pdf, .docx])
            #expect(missing[0].message.contains("scripts/setup"))
            #expect(missing[1].message.contains("apt-get install pandoc"))
            #expect(FileManager.default.fileExists(atPath: "\(folder)/chronicle-2026.epub"))
            #expect(FileManager.default.fileExists(atPath: "\(folder)/chronicle-2026/index.html"))
        }
    }

    @Test(.enabled(if: hasTypst)) func `a format that fails leaves its old file`() async throws {
        try await inFolder { folder in
            let book = try books(.de)[1]
            _ = try await Publisher(tools: Self.tools).publish(book, into: folder, formats: [.pdf])
            let before = try files(in: folder)
            let broken = Templates(own: ["yearbook.typ": "#panic(\"no\")"])
            let publications = try await Publisher(tools: Self.tools, templates: broken).publish(
                book, into: folder, formats: [.pdf])
            #expect(publications[0].message.contains("no"))
            #expect(try files(in: folder) == before)
        }
    }

    private static let hostile = [
        "#pagebreak() a #eval(\"1+1\")", "[9. května] = nadpis", "<script>alert(1)</script> & <b>",
        "$x^2$ a `kód` a *hvězdy*",
        "_pod_ **tučně** {složené} \\zpět", "]]> ${proměnná} {{mustache}}",
    ]

    private func hostileBook() throws -> Book {
        let entries = Self.hostile.enumerated().map { number, text in
            Entry(
                id: "nebezpeci-\(number)", date: Day(daysSince1970: 20_500 + number), title: text, chapter: "ruzne",
                persons: [text],
                sources: [Citation(label: "1", publisher: text, title: text, url: "https://x.example/?a=\"<b>&c")],
                text: EntryText.escaped("Stalo se toto: \(text) a nic víc.") + "[^1]")
        }
        let rtl = Entry(
            id: "rtl", date: Day(daysSince1970: 20_510), title: "שלום 🎉 \u{202E}obráceně\u{7}", chapter: "ruzne",
            text: EntryText.escaped("Nápis שלום na zdi 🎉."))
        return try books(.cs, entries: entries + [rtl])[0]
    }

    /// White space apart, which lines and hyphens may change.
    private func squeezed(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace && $0 != "\u{AD}" && $0 != "\u{200B}" })
    }

    @Test(.enabled(if: hasTypst && hasPoppler)) func `hostile text is printed literally in the PDF`() async throws {
        try await inFolder { folder in
            let result = try await Publisher(tools: Self.tools).publish(
                try hostileBook(), into: folder, formats: [.pdf])
            guard case .written(let path, let warnings) = result[0].outcome else {
                throw Unwritten(message: result[0].message)
            }
            #expect(!warnings.isEmpty)
            let text = squeezed(try await output("/usr/bin/pdftotext", ["-layout", path, "-"]))
            for hostile in Self.hostile { #expect(text.contains(squeezed(hostile)), "\(hostile)") }
            #expect(text.contains("שלום") || text.contains(String("שלום".reversed())))
        }
    }

    @Test(.enabled(if: hasPandoc)) func `hostile text is written literally to Word, with its notes and bookmarks`()
        async throws
    {
        try await inFolder { folder in
            let result = try await Publisher(tools: Self.tools).publish(
                try hostileBook(), into: folder, formats: [.docx])
            guard case .written(let path, _) = result[0].outcome else { throw Unwritten(message: result[0].message) }
            let text = try await output("/usr/bin/pandoc", ["--to=native", path])
            #expect(text.components(separatedBy: "Note\n").count > 6)
            let plain = squeezed(try await output("/usr/bin/pandoc", ["--to=plain", "--wrap=none", path]))
            for hostile in Self.hostile { #expect(plain.contains(squeezed(hostile)), "\(hostile)") }
            let xml = try await output(
                "/usr/bin/python3",
                [
                    "-c", "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", path,
                    "word/document.xml",
                ])
            #expect(xml.contains("w:name=\"e-nebezpeci-0\""))
        }
    }

    @Test func `hostile text is escaped on the site, which runs no script`() async throws {
        try await inFolder { folder in
            _ = try await Publisher(tools: Self.tools).publish(try hostileBook(), into: folder, formats: [.site])
            for (name, data) in try files(in: "\(folder)/chronicle-2026") where name.hasSuffix(".html") {
                let page = String(decoding: data, as: UTF8.self)
                #expect(!page.contains("<script"))
                #expect(!page.contains("<b>"))
                #expect(!page.contains("style=\""))
                #expect(!page.contains("\u{202E}"))
                #expect(page.contains("default-src 'none'; style-src 'self'"))
            }
        }
    }

    @Test func `every link within the site has its target`() async throws {
        try await inFolder { folder in
            for book in try books(.uk) {
                _ = try await Publisher(tools: Self.tools).publish(book, into: folder, formats: [.site])
                let pages = try files(in: "\(folder)/\(book.id)").mapValues { String(decoding: $0, as: UTF8.self) }
                for (name, page) in pages where name.hasSuffix(".html") {
                    for match in page.matches(of: /href="([^":]*?)(#[^"]*)?"/) {
                        let file = match.1.isEmpty ? name : String(match.1)
                        let target = try #require(pages[file], "\(name) links to \(file)")
                        if let id = match.2?.dropFirst() { #expect(target.contains("id=\"\(id)\""), "\(name): \(id)") }
                    }
                }
            }
        }
    }

    @Test(.enabled(if: hasEPUBCheck), arguments: [Language.cs, .uk])
    func `EPUBCheck finds nothing`(language: Language) async throws {
        try await inFolder { folder in
            for book in try books(language) + [try hostileBook()] {
                _ = try await Publisher(tools: Self.tools).publish(book, into: folder, formats: [.epub])
                let result = try await run(
                    .path("/usr/bin/java"),
                    arguments: ["-jar", "/usr/share/java/epubcheck.jar", "\(folder)/\(book.id).epub"],
                    output: .string(limit: 100_000), error: .string(limit: 100_000))
                #expect(result.standardOutput.contains("0 fatals / 0 errors / 0 warnings"), "\(result.standardError)")
            }
        }
    }

    @Test(.enabled(if: hasTypst && hasPoppler)) func `the clause counts the sheets in digits and words`() async throws {
        try await inFolder { folder in
            for (language, words) in [(Language.cs, "slovy"), (.de, "in Worten"), (.uk, "словами")] {
                _ = try await Publisher(tools: Self.tools).publish(
                    try books(language)[0], into: folder, formats: [.pdf])
                let info = try await output("/usr/bin/pdfinfo", ["\(folder)/chronicle-2026.pdf"])
                let pages = try #require(info.firstMatch(of: /Pages:\s+(\d+)/).flatMap { Int($0.1) })
                let text = try await output("/usr/bin/pdftotext", ["-layout", "\(folder)/chronicle-2026.pdf", "-"])
                #expect(text.contains("\(pages) (\(words): \(NumberWords(language: language).words(for: pages)))"))
            }
        }
    }

    @Test(.enabled(if: hasTypst)) func `an empty year still becomes a book`() async throws {
        try await inFolder { folder in
            for book in try books(.cs, entries: []) {
                let publications = try await Publisher(tools: Self.tools).publish(
                    book, into: folder, formats: [.pdf, .site, .epub])
                for publication in publications {
                    guard case .written = publication.outcome else { throw Unwritten(message: publication.message) }
                }
            }
        }
    }

    @Test func `book json is read back as it was written`() throws {
        for book in try books(.cs) {
            let bytes = try BookFile().bytes(of: book)
            #expect(try BookFile().book(from: bytes) == book)
            #expect(String(decoding: bytes, as: UTF8.self).contains("\"model\" : \"Letopis Book Model v1\""))
        }
    }

    @Test func `the program carries the templates that lie in the project`() throws {
        let templates = Templates()
        func file(_ name: String) throws -> String {
            try String(contentsOfFile: "\(Self.repository)/\(name)", encoding: .utf8)
        }
        #expect(try file("chronicle/templates/common.typ") == templates.common, "run scripts/embed-templates.py")
        #expect(try file("chronicle/templates/chronicle.typ") == templates.chronicle)
        #expect(try file("chronicle/templates/yearbook.typ") == templates.yearbook)
        #expect(try file("scripts/typst-render.py") == templates.renderer)
    }

    @Test(.enabled(if: hasTypst)) func `a picture is printed with its caption in every format`() async throws {
        try await inFolder { folder in
            let pixel = try #require(
                Data(
                    base64Encoded:
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                ))
            try FileManager.default.createDirectory(atPath: "\(folder)/FD", withIntermediateDirectories: true)
            try pixel.write(to: URL(fileURLWithPath: "\(folder)/FD/most.png"))
            let photo = Photo(
                file: "FD/most.png", caption: "Nový most", author: "P. Šimek", date: Day(daysSince1970: 20_587),
                license: "CC BY 4.0",
                description: "Most s lidmi")
            let entry = Entry(
                id: "a", date: Day(daysSince1970: 20_587), title: "Most", chapter: "stavby", photos: [photo],
                text: "Text.")
            let book = try books(.cs, entries: [entry])[0]
            let publications = try await Publisher(tools: Self.tools).publish(
                book, into: "\(folder)/out", pictures: folder)
            for publication in publications {
                guard case .written(_, let warnings) = publication.outcome else {
                    Issue.record("\(publication.message)")
                    continue
                }
                #expect(warnings.isEmpty)
            }
            #expect(try files(in: "\(folder)/out/chronicle-2026").keys.contains { $0.hasSuffix(".png") })
        }
    }
}
