import Foundation
import Testing

@Suite struct MorningCommandTests {
    @Test func `the morning says what came and what needs somebody, in the language that is asked for`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-08-03")
            #expect(try town.night("2025-08-05").code == 1)
            let czech = try town.letopis("status")
            #expect(czech.code == 0)
            #expect(czech.output.contains("Server odpověděl chybou 500"))
            #expect(czech.output.contains("nepřečteno"))
            let english = try town.letopis("status", "--summary", "--language", "en")
            #expect(english.output.contains("13 of 14 sources answered"))
            #expect(
                english.output.contains("the server answered 500".capitalized)
                    || english.output.contains("answered with error 500"))
            for ending in [czech, english] {
                #expect(ending.lines.filter { $0.count > 80 } == [])
                #expect(!ending.output.contains("\u{1B}"), "colours in a file")
            }
        }
    }

    @Test func `the summary is data too`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-08-03")
            let ending = try town.letopis("status", "--summary", "--json")
            let object = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
            let morning = try #require(object)
            #expect(ending.lines.count == 1)
            #expect(morning["town"] as? String == "Jasanov nad Olešnou")
            #expect((morning["headlines"] as? [Any])?.isEmpty == false)
            #expect((morning["sources"] as? [Any])?.count == 14)
            #expect(try town.letopis("status", "--json").lines.count == 14)
        }
    }

    @Test func `the log of a night is one object a line, and nothing else on standard error`() throws {
        try TestTown.inFolder { town in
            try town.turn(to: "2025-08-05")
            let ending = try town.letopis("run", "--now", "2025-08-05T22:30:00Z", "--log-format", "json")
            #expect(ending.code == 1)
            let lines = try ending.talk.split(separator: "\n").map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
            }
            #expect(lines.count == 16)
            #expect(lines.first?["message"] as? String == "the night begins")
            #expect(lines.last?["failed"] as? Int == 1)
            let failed = lines.filter { $0["level"] as? String == "warning" }
            #expect(failed.map { $0["source"] as? String } == ["uredni-deska"])
        }
    }

    @Test func `a night that cannot run is logged as such`() throws {
        try TestTown.inFolder { town in
            try BuiltProgram.write("this is no archive", to: "var/archive.sqlite", in: town.folder)
            let ending = try town.letopis("run", "--log-format", "json")
            #expect(ending.code == 2)
            let object = try JSONSerialization.jsonObject(with: Data(ending.talk.utf8)) as? [String: Any]
            #expect(object?["level"] as? String == "critical")
        }
    }

    @Test func `what looks like a secret in an address is not logged`() throws {
        try TestTown.inFolder { town in
            try BuiltProgram.write(
                #"{"id": "x", "url": "http://jmeno:heslo99@127.0.0.1:\#(town.port)/neni?access_token=abc123", "allowLocal": true}"#,
                to: "feeds/x.json", in: town.folder)
            try town.turn(to: "2025-08-03")
            let ending = try town.letopis("run", "--now", "2025-08-03T22:30:00Z", "--log-format", "json")
            #expect(ending.code == 78, "a secret belongs into the environment or a file, and the address is refused")
            for secret in ["heslo99", "abc123"] { #expect(!ending.talk.contains(secret)) }
        }
    }

    @Test func `a run takes the place of one that was killed, and says so`() throws {
        try TestTown.inFolder { town in
            let silent = try Loopback.SilentServer()
            let source = town.folder.appendingPathComponent("feeds/slow.json")
            try BuiltProgram.write(
                #"{"id": "slow", "url": "http://127.0.0.1:\#(silent.port)/", "allowLocal": true}"#,
                to: "feeds/slow.json", in: town.folder)
            let run = try town.startedNight("2025-03-10")
            let lock = town.folder.appendingPathComponent("var/archive.sqlite.lock").path
            let isTaken = try RunningProgram.waiting(seconds: 20) { () -> Bool? in
                guard FileManager.default.fileExists(atPath: lock) else { return nil }
                return try town.text("var/archive.sqlite.lock").contains("process \(run.identifier),") ? true : nil
            }
            try #require(isTaken == true)
            let owner = try town.text("var/archive.sqlite.lock")
            #expect(owner.contains(" of \(NSUserName()) on "), "\(owner)")
            let second = try town.letopis("run", "--now", "2025-03-11T01:45:00Z", "--quiet")
            #expect(second.code == 2)
            #expect(second.talk.contains("for 3 h 15 min"), "\(second.talk)")
            run.send(SIGKILL)
            _ = try run.ending()
            try FileManager.default.removeItem(at: source)
            let next = try town.letopis("run", "--now", "2025-03-10T22:30:00Z")
            #expect(next.code == 0, "\(next.talk)")
            #expect(next.talk.contains("did not come to its end (process \(run.identifier),"))
            #expect(try town.text("var/archive.sqlite.lock").isEmpty)
        }
    }
}
