import Foundation
import Glibc
import SeededRandomness
import Synchronization
import Testing

/// The built program against servers that count.
@Suite struct MannersCommandTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `a killed night goes on where it stopped and asks nothing twice that it had stored`(seed: UInt64) throws {
        let sources = 24
        let server = try CountingServer(after: 0.004) { Self.town($0.target) }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try Self.configure(folder, port: server.port, sources: sources)
            var random = SeededGenerator(seed: seed)
            var kills = 0
            var repeated: [String] = []
            while kills < 40 {
                let stored = try Self.storedSources(in: folder)
                let before = server.requests.count
                let run = try RunningProgram(BuiltProgram.letopis, Self.run, in: folder)
                usleep(UInt32.random(in: 20_000...250_000, using: &random))
                let isOver = !run.isRunning
                run.send(SIGKILL)
                _ = try run.ending()
                for request in server.requests.dropFirst(before) where stored.contains(Self.source(of: request.target))
                {
                    repeated.append(request.target)
                }
                if isOver { break }
                kills += 1
                // With every source stored the run may have ended before the kill came: the next one is another.
                if try Self.storedSources(in: folder).count == sources { break }
            }
            #expect(repeated == [], "asked again though stored")
            let asked = server.requests.map(\.target).filter { $0 != "/robots.txt" }
            // Pages of the list: 4. What was under way, or on its way to the disk, when the kill came is asked again.
            #expect(Set(asked).count == sources + 3)
            #expect(asked.count <= sources + 3 + 3 * kills, "\(asked.count) requests after \(kills) kills")
            let last = try BuiltProgram.letopis(Self.run, in: folder)
            #expect(last.code == 0, "\(last.talk)")
            let export = try BuiltProgram.letopis("export", in: folder)
            #expect(export.lines.count == (sources - 1) * 2 + 8, "seed \(seed), \(kills) kills")
            #expect(try BuiltProgram.letopis("verify", in: folder).code == 0)
        }
    }

    @Test func `an unfinished night is one night in the report, and a finished one is asked anew`() throws {
        let server = try CountingServer(after: 0.02) { Self.town($0.target) }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try Self.configure(folder, port: server.port, sources: 12)
            let run = try RunningProgram(BuiltProgram.letopis, Self.run, in: folder)
            let isUnderWay = RunningProgram.waiting(seconds: 20) { server.requests.count > 5 ? true : nil }
            try #require(isUnderWay == true)
            run.send(SIGKILL)
            _ = try run.ending()
            let second = try BuiltProgram.letopis(["run", "--json", "--now", "2025-03-01T02:30:00Z"], in: folder)
            #expect(second.lines.count == 12, "every source of the night is in its report")
            let before = server.requests.count
            let third = try BuiltProgram.letopis(["run", "--quiet", "--now", "2025-03-01T03:30:00Z"], in: folder)
            #expect(third.code == 0)
            #expect(Set(server.requests.dropFirst(before).map { Self.source(of: $0.target) }).count >= 12)
        }
    }

    @Test func `a rehearsal says whom the night would ask, asks nobody and writes nothing`() throws {
        let server = try CountingServer(after: 0.02) { Self.town($0.target) }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try Self.configure(folder, port: server.port, sources: 12)
            try BuiltProgram.write(
                #"{"id": "old", "url": "https://stara.example/rss", "enabled": false}"#, to: "feeds/old.json",
                in: folder)
            func plan() throws -> [String: Int] {
                let ending = try BuiltProgram.letopis(
                    ["run", "--dry-run", "--json", "--now", "2025-03-01T02:15:00Z"], in: folder)
                #expect(ending.code == 0)
                let actions = try ending.lines.map { try #require($0.firstMatch(of: /"action":"(\w+)"/)).1 }
                return Dictionary(actions.map { (String($0), 1) }, uniquingKeysWith: +)
            }
            #expect(try plan() == ["ask": 12, "off": 1])
            #expect(server.requests.isEmpty)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "var").path))
            let run = try RunningProgram(BuiltProgram.letopis, Self.run, in: folder)
            let isUnderWay = RunningProgram.waiting(seconds: 20) {
                (try? Self.storedSources(in: folder).count) ?? 0 > 2 ? true : nil
            }
            try #require(isUnderWay == true)
            run.send(SIGKILL)
            _ = try run.ending()
            let before = server.requests.count
            let stored = try Self.storedSources(in: folder).count
            let rest = try plan()
            #expect(rest["done"] == stored)
            #expect((rest["ask"] ?? 0) + stored == 12)
            #expect(try plan() == rest)
            #expect(server.requests.count == before)
            let words = try BuiltProgram.letopis(["run", "--dry-run", "--now", "2025-03-01T02:15:00Z"], in: folder)
            #expect(words.output.contains("\(12 - stored) of 13 sources would be asked; nobody was"))
            #expect(words.output.contains("switched off in its file"))
        }
    }

    @Test func `a list of a council that begins with its oldest papers is read to its end every night`() throws {
        let papers = Mutex(12)
        let server = try CountingServer { request in
            guard let page = Int(request.target.split(separator: "=").last ?? "") else {
                return CountingServer.Answer(status: "404 Not Found")
            }
            let host = request.head.split(separator: "\r\n").first { $0.hasPrefix("Host: ") }?.dropFirst(6) ?? ""
            let last = papers.withLock(\.self)
            let all = (1...last).map {
                #"{"id": "http://\#(host)/paper/\#($0)", "type": "https://schema.oparl.org/1.1/Paper", "name": "Vorlage \#($0)"}"#
            }
            let next = page * 5 < last ? #""next": "http://\#(host)/papers?page=\#(page + 1)""# : ""
            return CountingServer.Answer(
                headers: ["Content-Type: application/json"],
                body:
                    #"{"data": [\#(all.dropFirst(5 * page - 5).prefix(5).joined(separator: ","))], "links": {\#(next)}, "pagination": {}}"#
            )
        }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#, to: "pipeline.json",
                in: folder)
            try BuiltProgram.write(
                #"{"id": "rat", "url": "http://127.0.0.1:\#(server.port)/papers?page=1", "allowLocal": true}"#,
                to: "feeds/rat.json", in: folder)
            for night in 1...3 {
                papers.withLock { $0 = 11 + night }
                #expect(try BuiltProgram.letopis(FeedTown.runArguments(night), in: folder).code == 0)
                let export = try BuiltProgram.letopis("export", in: folder)
                #expect(export.lines.count == 11 + night)
                #expect(!export.output.contains("missing_since\":\""))
            }
        }
    }

    @Test func `reads further pages of a list, and reprocess finds them again`() throws {
        let server = try CountingServer { Self.town($0.target) }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try Self.configure(folder, port: server.port, sources: 1)
            #expect(try BuiltProgram.letopis(Self.run, in: folder).code == 0)
            let export = try BuiltProgram.letopis("export", in: folder).output
            #expect(export.split(separator: "\n").count == 8)
            let count = server.requests.count
            #expect(try BuiltProgram.letopis("reprocess", "--quiet", in: folder).code == 0)
            #expect(try BuiltProgram.letopis("export", in: folder).output == export)
            #expect(server.requests.count == count)
            // The first page brings nothing unknown: the others are not asked for.
            let later = ["run", "--quiet", "--all", "--now", "2025-03-09T02:00:00Z"]
            #expect(try BuiltProgram.letopis(later, in: folder).code == 0)
            #expect(server.requests.dropFirst(count).map(\.target) == ["/robots.txt", "/list"])
            #expect(!(try BuiltProgram.letopis("export", in: folder).output.contains("\"missing_since\":\"")))
        }
    }

    @Test func `no secret is ever written, though the server repeats it everywhere`() throws {
        let secret = "q7-Tajemstvi/x&9"
        let escaped = "q7-Tajemstvi%2Fx%269"
        let server = try CountingServer { request in
            guard request.target.hasPrefix("/posts") else { return CountingServer.Answer(status: "404 Not Found") }
            if request.target.contains("page=2") {
                return CountingServer.Answer(status: "500 \(escaped)", body: escaped)
            }
            let next = "/posts?page=2&access_token=\(escaped)"
            return CountingServer.Answer(
                headers: ["Content-Type: application/feed+json", "Link: <\(next)>; rel=next", "X-Echo: \(secret)"],
                body: """
                    {"version": "https://jsonfeed.org/version/1.1", "title": "\(secret.replacing("/", with: "\\/"))",
                     "next_url": "\(next)",
                     "items": [{"id": "1", "title": "Zpráva", "content_text": "klíč \(secret) a \(escaped)"}]}
                    """)
        }
        defer { server.stop() }
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#, to: "pipeline.json",
                in: folder)
            try BuiltProgram.write(
                """
                {"id": "social", "kind": "social", "url": "http://127.0.0.1:\(server.port)/posts", "allowLocal": true,
                 "token": {"environment": "TOWN_TOKEN", "query": "access_token"}}
                """, to: "feeds/social.json", in: folder)
            var talk = ""
            for day in 1...2 {
                let run = try BuiltProgram.letopis(
                    ["run", "--now", "2025-03-0\(day)T02:00:00Z"], in: folder, environment: ["TOWN_TOKEN": secret])
                talk += run.output + run.talk
            }
            for command in [["status"], ["status", "--json"], ["export"], ["sources", "list", "--json"]] {
                let ending = try BuiltProgram.letopis(command, in: folder)
                talk += ending.output + ending.talk
            }
            #expect(server.requests.contains { $0.target == "/posts?access_token=\(escaped)" }, "it was sent")
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            let unpacked = try BuiltProgram.unpacked(files.filter { $0.hasSuffix(".gz") }, in: folder)
            for needle in [secret, escaped, "Tajemstvi"] {
                #expect(!talk.contains(needle))
                #expect(unpacked.range(of: Data(needle.utf8)) == nil)
                for file in files where !file.hasSuffix("feeds") {
                    let url = folder.appendingPathComponent(file)
                    guard let data = FileManager.default.contents(atPath: url.path) else { continue }
                    #expect(data.range(of: Data(needle.utf8)) == nil, "\(file)")
                }
            }
            let without = try BuiltProgram.letopis("run", "--now", "2025-03-04T02:00:00Z", "--quiet", in: folder)
            #expect(without.code == 1)
            #expect(without.talk.contains("TOWN_TOKEN, which holds the token, is not set"))
            for language in ["cs", "sk", "de", "uk", "pl"] {
                let morning = try BuiltProgram.letopis(
                    "status", "--summary", "--language", language, "--now", "2025-03-04T05:00:00Z", in: folder)
                #expect(morning.output.contains("TOWN_TOKEN"), "\(morning.output)")
                #expect(!morning.output.contains("holds the token"), "\(morning.output)")
            }
        }
    }

    @Test(arguments: [
        (#""token": "EAAB-very-secret-word""#, "token"),
        (#""token": {"environment": "A", "file": "b"}"#, "token"),
        (#""url": "https://graph.example/me?access_token=EAAB-very-secret-word""#, "url"),
        (#""url": "https://jana:EAAB-very-secret-word@mesto.example/""#, "url"),
    ])
    func `a secret in the configuration is refused with advice and not repeated`(line: String, path: String) throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(#"{"town": {"name": "Lipová"}}"#, to: "pipeline.json", in: folder)
            let url = line.contains("url") ? "" : #""url": "https://mesto.example/rss", "#
            try BuiltProgram.write(#"{"id": "social", \#(url)\#(line)}"#, to: "feeds/social.json", in: folder)
            let ending = try BuiltProgram.letopis("run", in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("feeds/social.json:1: \(path): "), "\(ending.talk)")
            #expect(ending.talk.contains("environment"))
            #expect(!ending.talk.contains("very-secret"))
        }
    }

    @Test func `without a network nothing counts against any source`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{"town": {"name": "Lipová"}, "harvest": {"connectTimeoutSeconds": 2, "totalTimeoutSeconds": 4}}"#,
                to: "pipeline.json", in: folder)
            for name in ["a", "b", "c", "d"] {
                try BuiltProgram.write(
                    #"{"id": "\#(name)", "url": "https://\#(name).town.invalid/rss"}"#, to: "feeds/\(name).json",
                    in: folder)
            }
            let run = try BuiltProgram.letopis("run", "--quiet", in: folder)
            #expect(run.code == 2)
            #expect(run.talk.contains("this machine seems to be offline: 4 of the first 4 hosts"), "\(run.talk)")
            let status = try BuiltProgram.letopis("status", "--json", in: folder)
            #expect(status.lines.count == 4)
            #expect(status.lines.allSatisfy { $0.contains("\"consecutive_failures\":0") })
        }
    }
}

extension MannersCommandTests {
    private static let run = ["run", "--quiet", "--now", "2025-03-01T02:00:00Z"]

    /// `list` has four pages of two items, every other source two items of its own.
    private static func town(_ target: String) -> CountingServer.Answer {
        if target.hasPrefix("/list") {
            let page = Int(target.split(separator: "=").last ?? "") ?? 1
            let next = page < 4 ? #""next_url": "/list?page=\#(page + 1)","# : ""
            let items = [2 * page, 2 * page + 1]
                .map { #"{"id": "p\#($0)", "title": "Usnesení \#($0)", "content_text": "Rada schválila bod \#($0)."}"# }
            return CountingServer.Answer(
                headers: ["Content-Type: application/feed+json"],
                body:
                    #"{"version": "https://jsonfeed.org/version/1.1", "title": "Rada", \#(next) "items": [\#(items.joined(separator: ","))]}"#
            )
        }
        guard let number = Int(target.dropFirst(2)), target.hasPrefix("/s") else {
            return CountingServer.Answer(status: "404 Not Found")
        }
        let items = (1...2).map {
            "<item><guid>\(number)-\($0)</guid><title>Zpráva \(number) \($0)</title><description>Text \($0)</description></item>"
        }
        return CountingServer.Answer(
            headers: ["Content-Type: application/rss+xml"],
            body: "<rss version=\"2.0\"><channel><title>t</title>\(items.joined())</channel></rss>")
    }

    private static func source(of target: String) -> String {
        target.hasPrefix("/list") ? "list" : target.hasPrefix("/s") ? String(target.dropFirst()) : ""
    }

    /// `list` and s1, s2 …, together `sources`.
    private static func configure(_ folder: URL, port: Int, sources: Int) throws {
        try BuiltProgram.write(
            #"{"town": {"name": "Lipová"}, "harvest": {"secondsBetweenRequestsPerHost": 0}}"#, to: "pipeline.json",
            in: folder)
        for id in ["list"] + (1..<max(sources, 1)).map({ "s\($0)" }) {
            try BuiltProgram.write(
                #"{"id": "\#(id)", "url": "http://127.0.0.1:\#(port)/\#(id)", "allowLocal": true}"#,
                to: "feeds/\(id).json", in: folder)
        }
    }

    /// The sources whose night is in the archive.
    private static func storedSources(in folder: URL) throws -> Set<String> {
        let status = try BuiltProgram.letopis("status", "--json", in: folder)
        struct Line: Decodable {
            let source: String
            let last_attempt: String?
        }
        return Set(
            try status.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
                .filter { $0.last_attempt != nil }.map(\.source))
    }
}

extension BuiltProgram {
    /// The contents of gzip files, one after the other.
    fileprivate static func unpacked(_ names: [String], in folder: URL) throws -> Data {
        var all = Data()
        for name in names {
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(fileURLWithPath: "/bin/gzip")
            process.arguments = ["-dc", folder.appendingPathComponent(name).path]
            process.standardOutput = pipe
            try process.run()
            all += pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
        }
        return all
    }
}
