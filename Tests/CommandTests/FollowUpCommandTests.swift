import Foundation
import Synchronization
import Testing

/// What a source's nights remember: validators and redirects.
@Suite struct FollowUpCommandTests {
    private static func feed(_ items: String) -> CountingServer.Answer {
        CountingServer.Answer(
            headers: ["Content-Type: application/rss+xml"],
            body: "<rss version=\"2.0\"><channel><title>Lipová</title>\(items)</channel></rss>")
    }

    private static let missing = CountingServer.Answer(status: "404 Not Found")

    private static func item(_ number: Int, _ text: String? = nil) -> String {
        "<item><guid>\(number)</guid><title>Zpráva \(number)</title>"
            + (text.map { "<description>\($0)</description>" } ?? "") + "</item>"
    }

    private func inTown(path: String, port: Int, _ body: (URL) throws -> Void) throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#, to: "pipeline.json",
                in: folder)
            try configure(path: path, port: port, in: folder)
            try body(folder)
        }
    }

    private func configure(path: String, port: Int, in folder: URL) throws {
        try BuiltProgram.write(
            "{\"id\": \"web\", \"url\": \"http://127.0.0.1:\(port)\(path)\", \"allowLocal\": true}",
            to: "feeds/web.json", in: folder)
    }

    /// The targets that a night asked for, robots.txt left out.
    @discardableResult
    private func night(_ day: Int, _ server: CountingServer, in folder: URL, code: Int32 = 0) throws -> [String] {
        let before = server.requests.count
        let run = try BuiltProgram.letopis(
            ["run", "--quiet", "--now", "2025-03-\(day < 10 ? "0" : "")\(day)T02:00:00Z"], in: folder)
        #expect(run.code == code, "day \(day): \(run.talk)")
        return server.requests.dropFirst(before).map(\.target).filter { $0 != "/robots.txt" }
    }

    // MARK: PDF files

    @Test
    func
        `a PDF file that a list leads to is the item's file and is not asked for; one that is the source is to be imported`()
        throws
    {
        let server = try CountingServer { request in
            switch request.target {
            case "/noviny":
                CountingServer.Answer(
                    headers: ["Content-Type: text/html; charset=utf-8"],
                    body: "<html><body><ul><li><a href=\"/listy-3.pdf\">Listy 3/2025</a></li></ul></body></html>")
            case "/listy-3.pdf":
                CountingServer.Answer(headers: ["Content-Type: application/pdf"], body: "%PDF-1.4 …")
            default: Self.missing
            }
        }
        defer { server.stop() }
        try inTown(path: "/listy-3.pdf", port: server.port) { folder in
            try BuiltProgram.write(
                """
                {"id": "noviny", "url": "http://127.0.0.1:\(server.port)/noviny", "allowLocal": true, "format": "html-list",
                 "rules": {"xPathItem": "//li", "xPathItemTitle": "a", "xPathItemUri": "a/@href"}}
                """, to: "feeds/noviny.json", in: folder)
            let asked = try night(1, server, in: folder, code: 1)
            #expect(asked.sorted() == ["/listy-3.pdf", "/noviny"])
            let export = try BuiltProgram.letopis(["export"], in: folder).output
            #expect(export.contains(#""mime_type":"application/pdf""#), "\(export)")
            let status = try BuiltProgram.letopis(["status"], in: folder)
            let said = status.output.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            #expect(said.contains("letopis import --source web"), "\(said)")
        }
    }

    // MARK: Validators

    @Test func `a server that says "not modified" to anything is asked for everything after eight days`() throws {
        let items = Mutex(Self.item(1, "Trhy jsou v sobotu."))
        let server = try CountingServer { request in
            if request.target == "/robots.txt" { return Self.missing }
            if request.head.lowercased().contains("if-none-match") {
                return CountingServer.Answer(status: "304 Not Modified", headers: ["ETag: \"for ever\""])
            }
            var answer = Self.feed(items.withLock { $0 })
            answer.headers.append("ETag: \"for ever\"")
            return answer
        }
        defer { server.stop() }
        try inTown(path: "/rss", port: server.port) { folder in
            try night(1, server, in: folder)
            items.withLock { $0 += Self.item(2, "Most je zavřený.") }
            for day in 2...8 { try night(day, server, in: folder) }
            let asked = server.requests.filter { $0.target == "/rss" }.map {
                $0.head.contains("If-None-Match: \"for ever\"")
            }
            #expect(asked == [false] + Array(repeating: true, count: 7))
            #expect(try BuiltProgram.letopis("export", in: folder).lines.count == 1)
            try night(9, server, in: folder)
            #expect(try BuiltProgram.letopis("export", in: folder).lines.count == 2)
            try night(10, server, in: folder)
            let last = server.requests.filter { $0.target == "/rss" }.suffix(2).map {
                $0.head.contains("If-None-Match")
            }
            #expect(last == [false, true], "the eight days begin anew")
        }
    }

    @Test func `another server's document with the same validators is not missed`() throws {
        let target = Mutex("/a")
        let server = try CountingServer { request in
            if request.target == "/rss" {
                return CountingServer.Answer(status: "302 Found", headers: ["Location: \(target.withLock { $0 })"])
            }
            guard ["/a", "/b"].contains(request.target) else { return Self.missing }
            if request.head.contains("If-None-Match: \"1\"") {
                return CountingServer.Answer(status: "304 Not Modified")
            }
            var answer = Self.feed(Self.item(request.target == "/a" ? 1 : 2, "Zpráva z \(request.target)."))
            answer.headers.append("ETag: \"1\"")
            return answer
        }
        defer { server.stop() }
        try inTown(path: "/rss", port: server.port) { folder in
            for day in 1...2 { try night(day, server, in: folder) }
            #expect(server.requests.last?.head.contains("If-None-Match") == true)
            target.withLock { $0 = "/b" }
            try night(3, server, in: folder)
            #expect(try BuiltProgram.letopis("export", in: folder).output.contains("Zpráva z /b."))
        }
    }

    // MARK: Another address in the file

    /// What a source shows at two addresses.
    private static func twoFeeds(_ old: ClosedRange<Int>, _ new: @escaping @Sendable () -> ClosedRange<Int>) throws
        -> CountingServer
    {
        try CountingServer { request in
            switch request.target {
            case "/old": feed(old.map { item($0, "Text \($0).") }.joined())
            case "/new": feed(new().map { item($0, "Text \($0).") }.joined())
            default: missing
            }
        }
    }

    @Test func `what stood at the former address is neither gone nor a sign of loss`() throws {
        let new = Mutex(11...13)
        let server = try Self.twoFeeds(1...3) { new.withLock { $0 } }
        defer { server.stop() }
        try inTown(path: "/old", port: server.port) { folder in
            try night(1, server, in: folder)
            try configure(path: "/new", port: server.port, in: folder)
            let run = try BuiltProgram.letopis("run", "--json", "--now", "2025-03-02T02:00:00Z", in: folder)
            #expect(!run.output.contains("probably lost"), "\(run.output)")
            try night(3, server, in: folder)
            let export = try BuiltProgram.letopis("export", in: folder)
            #expect(export.lines.count == 6)
            #expect(!export.output.contains("\"missing_since\":\""))
            new.withLock { $0 = 12...14 }
            try night(4, server, in: folder)
            let later = try BuiltProgram.letopis("export", "--versions", in: folder)
            #expect(
                later.lines.filter { $0.contains("\"missing_since\":\"") }.map { $0.contains("Text 11.") } == [true])
            #expect(later.lines.count { $0.contains("\"last_seen\":\"2025-03-01") } == 3, "the old ones were seen then")
            #expect(try BuiltProgram.letopis("reprocess", in: folder).code == 0)
            #expect(try BuiltProgram.letopis("export", "--versions", in: folder).output == later.output)
        }
    }

    @Test func `a whole source that is another at another address waits for a person, and takes nothing back then`()
        throws
    {
        let new = Mutex(101...112)
        let server = try Self.twoFeeds(1...12) { new.withLock { $0 } }
        defer { server.stop() }
        try inTown(path: "/old", port: server.port) { folder in
            try night(1, server, in: folder)
            try configure(path: "/new", port: server.port, in: folder)
            for day in 2...3 { try night(day, server, in: folder) }
            #expect(try BuiltProgram.letopis("export", in: folder).lines.count == 12)
            #expect(try BuiltProgram.letopis("sources", "accept", "web", in: folder).code == 0)
            new.withLock { $0 = 101...113 }
            try night(4, server, in: folder)
            let export = try BuiltProgram.letopis("export", "--versions", in: folder)
            #expect(export.lines.count == 25)
            #expect(!export.output.contains("\"missing_since\":\""))
            #expect(try BuiltProgram.letopis("reprocess", in: folder).code == 0)
            #expect(try BuiltProgram.letopis("export", "--versions", in: folder).output == export.output)
        }
    }

    // MARK: Redirects

    @Test(arguments: ["301 Moved Permanently", "308 Permanent Redirect"])
    func `a move is adopted after three nights, told of, and taken back when the new address fails`(
        status: String
    ) throws {
        let isNewThere = Mutex(true)
        let server = try CountingServer { request in
            switch request.target {
            case "/old": CountingServer.Answer(status: status, headers: ["Location: /new"])
            case "/new" where isNewThere.withLock { $0 }: Self.feed(Self.item(1, "Trhy."))
            default: Self.missing
            }
        }
        defer { server.stop() }
        try inTown(path: "/old", port: server.port) { folder in
            for day in 1...3 {
                let asked = try night(day, server, in: folder)
                #expect(asked == ["/old", "/new"], "night \(day)")
            }
            #expect(try night(4, server, in: folder) == ["/new"])
            let told = try BuiltProgram.letopis(
                "status", "--language", "en", "--now", "2025-03-04T06:00:00Z", in: folder)
            let words = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("moved it for good to http://127.0.0.1:\(server.port)/new"))
            #expect(words.contains("letopis sources accept web") && !words.contains("sources undo"))
            let seen = try BuiltProgram.letopis("sources", "accept", "web", in: folder)
            #expect(seen.code == 0 && seen.talk.contains("marked as seen"), "\(seen.talk)")
            isNewThere.withLock { $0 = false }
            #expect(try night(5, server, in: folder, code: 1) == ["/new"])
            isNewThere.withLock { $0 = true }
            #expect(try night(6, server, in: folder) == ["/old", "/new"], "the file's address is asked again")
            #expect(try BuiltProgram.letopis("export", in: folder).lines.count == 1)
        }
    }

    @Test func `a redirect for the time being is followed every night`() throws {
        let server = try CountingServer { request in
            switch request.target {
            case "/old": CountingServer.Answer(status: "302 Found", headers: ["Location: /new"])
            case "/new": Self.feed(Self.item(1, "Trhy."))
            default: Self.missing
            }
        }
        defer { server.stop() }
        try inTown(path: "/old", port: server.port) { folder in
            for day in 1...5 {
                let asked = try night(day, server, in: folder)
                #expect(asked == ["/old", "/new"], "night \(day)")
            }
        }
    }
}
