import Foundation
import Glibc
import Synchronization
import Testing

@Suite struct ServeCommandTests {
    @Test func `serves pages and the endpoint, and ends in peace when it is told to`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))

            let page = try Loopback.answer("GET", "/", port: port)
            #expect(page.status == 200)
            #expect(page.headers["content-type"]?.hasPrefix("text/html") == true)
            let namesTown = page.body.contains("Jasanov nad Olešnou")
            #expect(namesTown)
            Self.expectStrictHeaders(of: page)

            // Psí hřiště u řeky se zavírá kvůli stavbě mostu, asked for as "psího hřiště" and as "mosty".
            for query in ["ps%C3%ADho%20h%C5%99i%C5%A1t%C4%9B", "psi%20hriste%20mosty"] {
                let answer = try Loopback.answer("GET", "/api/v1/items?q=\(query)", port: port)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"]?.hasPrefix("application/json") == true)
                let isFound = answer.body.contains("Psí hřiště u řeky se zavírá kvůli stavbě mostu")
                #expect(isFound, "\(query): \(answer.body.prefix(300))")
                Self.expectStrictHeaders(of: answer)
            }
            let missing = try Loopback.answer("GET", "/api/v1/items/aaaaaaaaaaaaaaaa", port: port)
            #expect(missing.status == 404)
            Self.expectStrictHeaders(of: missing)

            server.send(SIGTERM)
            let hasEnded = RunningProgram.waiting(seconds: 5) { server.isRunning ? nil : true }
            #expect(hasEnded == true, "still there five seconds after SIGTERM")
            #expect(try server.ending().code == 0)
        }
    }

    @Test func `links lead to the public address`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(
                BuiltProgram.letopis, ["serve", "--port", "0", "--url", "https://letopis.lipova.example/"],
                in: town.folder)
            let port = try #require(try Self.port(of: server))
            let answer = try Loopback.answer("GET", "/api/v1/items?q=most&limit=1", port: port)
            let isPublic = answer.body.contains("https://letopis.lipova.example/items/")
            #expect(isPublic, "\(answer.body.prefix(2000))")
            #expect(!answer.body.contains("127.0.0.1:\(port)"))
        }
    }

    @Test func `links lead to the free port that was chosen`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))
            let answer = try Loopback.answer("GET", "/api/v1/items?limit=1", port: port)
            #expect(answer.body.contains("http://127.0.0.1:\(port)/items/"))
        }
    }

    /// The addresses in the sample town's answers are of 127.0.0.1, which is where they are asked.
    private static func page(_ address: String, port: Int) throws -> [String: Any] {
        let path = address.replacing("http://127.0.0.1:\(port)", with: "")
        let answer = try Loopback.answer("GET", path, port: port)
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
    }

    @Test func `who follows the changes while a night is stored misses nothing and gets no change twice`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))
            let night = try town.startedNight("2025-03-14")
            var seen: [String] = []
            var address: String? = "/api/v1/changes?limit=7"
            for _ in 0..<5000 {
                guard let current = address else { break }
                let isOver = !night.isRunning
                let page = try Self.page(current, port: port)
                let changes = try #require(page["changes"] as? [[String: Any]])
                seen += changes.compactMap { change in
                    (change["id"] as? String).map { "\($0) \(change["modified"] ?? "")" }
                }
                let links = try #require(page["links"] as? [String: String])
                // At the end of what there is, somebody who follows asks again later.
                address = links["next"] ?? (isOver && changes.isEmpty ? nil : links["later"])
            }
            #expect(address == nil)
            #expect(try night.ending().code == 0)
            #expect(Set(seen).count == seen.count)
            let ids = Set(seen.compactMap { $0.split(separator: " ").first.map(String.init) })
            let items = try town.items()
            #expect(items.count > 50)
            #expect(Set(items.map(\.id)).subtracting(ids) == [])
        }
    }

    @Test func `answers that are under way when it ends are whole`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))
            let program = server.identifier
            let answers = Mutex<[Loopback.Answer]>([])
            let isBegun = DispatchSemaphore(value: 0)
            DispatchQueue.concurrentPerform(iterations: 5) { place in
                if place == 0 {
                    for _ in 0..<8 { _ = isBegun.wait(timeout: .now() + 5) }
                    kill(program, SIGTERM)
                    return
                }
                for _ in 0..<2000 {
                    // A connection that is not taken any more, or taken and closed without a word, is no broken answer.
                    guard let answer = try? Loopback.answer("GET", "/?q=most", port: port) else { break }
                    answers.withLock { $0.append(answer) }
                    isBegun.signal()
                }
                for _ in 0..<8 { isBegun.signal() }
            }
            #expect(try server.ending().code == 0)
            let whole = answers.withLock { $0 }
            #expect(whole.count >= 8)
            for answer in whole {
                #expect(answer.status == 200)
                #expect(answer.headers["content-length"] == String(answer.body.utf8.count))
            }
        }
    }

    @Test func `an archive of a newer version or a damaged one is named, with what to do, and stays as it is`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let archive = town.folder.appendingPathComponent("var/archive.sqlite")
            try Self.python(
                """
                import sqlite3, sys
                db = sqlite3.connect(sys.argv[1])
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                """, archive, in: town.folder)
            let sound = try Data(contentsOf: archive)

            try Self.python(
                """
                import sqlite3, sys
                with sqlite3.connect(sys.argv[1]) as db:
                    db.execute("INSERT INTO grdb_migrations VALUES ('99 the future')")
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                """, archive, in: town.folder)
            try Self.expectRefusal(by: town, of: archive, saying: "was written by a newer Letopis (99 the future)")

            var damaged = sound
            damaged.replaceSubrange(8192..., with: Data(repeating: 0x5A, count: damaged.count - 8192))
            try damaged.write(to: archive)
            try Self.expectRefusal(by: town, of: archive, saying: "restore the last backup")

            try Data("notes of a chronicler".utf8).write(to: archive)
            try Self.expectRefusal(by: town, of: archive, saying: "is not a Letopis archive")
        }
    }

    @Test func `damage that shows only in an answer is a 503 that names no path, and nothing is mended by deleting`()
        throws
    {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let archive = town.folder.appendingPathComponent("var/archive.sqlite")
            // What a failing disk does: the lists of the index lose their ends, all at once.
            try Self.python(
                """
                import sqlite3, sys
                with sqlite3.connect(sys.argv[1]) as db:
                    db.execute("UPDATE search_data SET block = substr(block, 1, 20) WHERE id > 1000 AND length(block) > 40")
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                """, archive, in: town.folder)
            let before = try Data(contentsOf: archive)
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))
            let answer = try Loopback.answer("GET", "/api/v1/items?q=most", port: port)
            #expect(answer.status == 503, "\(answer.body.prefix(300))")
            #expect(answer.headers["content-type"]?.hasPrefix("application/problem+json") == true)
            #expect(!answer.body.contains(town.folder.path))
            #expect(try Loopback.answer("GET", "/?q=most", port: port).status == 503)
            #expect(try Loopback.answer("GET", "/about", port: port).status == 200)
            server.send(SIGTERM)
            #expect(try server.ending().code == 0)
            #expect(try Data(contentsOf: archive) == before)
            let verification = try town.letopis("verify")
            #expect(verification.code == 2)
            #expect(verification.talk.contains("letopis index rebuild"), "\(verification.talk)")
            #expect(try town.letopis("index", "rebuild").code == 0)
            #expect(try town.letopis("verify").code == 0)
            #expect(try town.letopis("search", "most", "--json").output.isEmpty == false)
        }
    }

    private static func python(_ script: String, _ file: URL, in folder: URL) throws {
        let python = try RunningProgram(
            URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, file.path], in: folder)
        let ending = try python.ending()
        try #require(ending.code == 0, "\(ending.talk)")
    }

    private static func expectRefusal(by town: TestTown, of archive: URL, saying words: String) throws {
        let before = try Data(contentsOf: archive)
        let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
        let hasEnded = RunningProgram.waiting(seconds: 20) { server.isRunning ? nil : true }
        if hasEnded != true { server.send(SIGTERM) }
        let refusal = try server.ending()
        #expect(refusal.code != 0)
        #expect(refusal.talk.contains(words), "\(refusal.talk)")
        #expect(refusal.talk.contains("archive.sqlite"))
        #expect(try Data(contentsOf: archive) == before)
    }

    @Test func `a port that is taken is named`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let other = try Loopback.SilentServer()
            let ending = try town.letopis("serve", "--port", String(other.port))
            #expect(ending.code == 69)
            #expect(ending.talk.contains(String(other.port)))
            #expect(ending.talk.split(separator: "\n").count == 1, "\(ending.talk)")
        }
    }

    private static func expectStrictHeaders(of answer: Loopback.Answer) {
        #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "no-referrer")
    }

    /// The port that the server says it listens on; nil when it ends before.
    private static func port(of server: RunningProgram) throws -> Int? {
        let port = try RunningProgram.waiting(seconds: 20) { () -> Int? in
            guard server.isRunning else { return -1 }
            let talk = try server.talkSoFar()
            guard let start = talk.range(of: "http://127.0.0.1:") else { return nil }
            let digits = talk[start.upperBound...].prefix(while: \.isNumber)
            return talk[digits.endIndex...].isEmpty ? nil : Int(digits)
        }
        return port == -1 ? nil : port
    }
}
