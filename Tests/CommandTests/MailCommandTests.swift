import Foundation
import Testing

@Suite struct MailCommandTests {
    private static let secret = "tajne-heslo-4711"

    private func configure(_ town: TestTown, server: String, more: String = "", to: [String] = ["a@lipova.example"])
        throws
    {
        let list = to.map { "\"\($0)\"" }.joined(separator: ", ")
        let text = try town.text("pipeline.json")
        try BuiltProgram.write(
            text.replacing(
                #""harvest""#,
                with:
                    #""mail": {"to": [\#(list)], "from": "Letopis <l@lipova.example>", "server": "\#(server)"\#(more)}, "harvest""#
            ), to: "pipeline.json", in: town.folder)
    }

    @Test func `a night ends with a letter in the town's language`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtp://127.0.0.1:\(sink.port)")
            let ending = try town.night("2025-08-03")
            #expect(ending.code == 0, "\(ending.talk)")
            let letter = try #require(sink.letters.first)
            #expect(sink.letters.count == 1)
            #expect(letter.sender == "l@lipova.example")
            #expect(letter.recipient == "a@lipova.example")
            #expect(letter.credentials == nil)
            #expect(letter.field("Date") == "Mon, 04 Aug 2025 00:30:00 +0200")
            #expect(letter.field("Content-Type") == "text/plain; charset=utf-8")
            #expect(letter.text.contains("Jasanov nad Olešnou, pondělí 4. srpna 2025"))
            #expect(letter.text.contains("odpovědělo 14 z 14 zdrojů"))
            #expect(letter.text.contains("Co je nového"))
        }
    }

    @Test func `the password comes from its keeper, and is in nothing that is written`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(
                town, server: "smtp://127.0.0.1:\(sink.port)",
                more: #", "user": "letopis", "password": {"environment": "MAIL_SECRET"}"#)
            try town.turn(to: "2025-08-03")
            let arguments = ["run", "--now", "2025-08-03T22:30:00Z", "--log-format", "json", "--log-file", "night.log"]
            let ending = try BuiltProgram.letopis(
                arguments, in: town.folder, environment: ["MAIL_SECRET": Self.secret])
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(sink.letters.map(\.credentials) == ["|letopis|\(Self.secret)"])
            for text in [ending.output, ending.talk, try town.text("night.log")] {
                #expect(!text.contains(Self.secret))
            }
        }
    }

    @Test func `a wrong password is tried once, however many are to get the letter`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink(isClosed: true)
            try configure(
                town, server: "smtp://127.0.0.1:\(sink.port)",
                more: #", "user": "letopis", "password": {"environment": "MAIL_SECRET"}"#,
                to: ["a@lipova.example", "b@lipova.example", "c@lipova.example"])
            try town.nights("2025-08-03")
            let ending = try BuiltProgram.letopis(
                ["status", "--mail"], in: town.folder, environment: ["MAIL_SECRET": Self.secret])
            #expect(ending.code == 2)
            #expect(sink.letters.isEmpty)
            #expect(sink.loginAttempts == 1)
            #expect(ending.talk.contains("c@lipova.example"))
            #expect(!ending.talk.split(separator: "\n").contains { $0.hasSuffix(":") || $0.hasSuffix(": ") })
        }
    }

    @Test func `a letter that fails leaves the night good, and is said`() throws {
        try TestTown.inFolder { town in
            let silent = try Loopback.freePort()
            try configure(town, server: "smtp://127.0.0.1:\(silent)")
            let ending = try town.night("2025-08-03")
            #expect(ending.code == 0)
            #expect(ending.talk.contains("the summary did not reach a@lipova.example: no connection to 127.0.0.1"))
            #expect(try !town.items().isEmpty)
        }
    }

    @Test func `one refused recipient costs the others nothing`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink(refusing: "pryc@lipova.example")
            try configure(
                town, server: "smtp://127.0.0.1:\(sink.port)",
                to: ["a@lipova.example", "pryc@lipova.example", "b@lipova.example"])
            try town.nights("2025-08-03")
            let ending = try town.letopis("status", "--mail", "--now", "2025-08-04T05:00:00Z")
            #expect(ending.code == 2)
            #expect(ending.talk.contains("did not reach pryc@lipova.example"))
            #expect(!ending.talk.contains("did not reach a@"))
            let recipients = Set(sink.letters.map(\.recipient))
            #expect(recipients == ["a@lipova.example", "b@lipova.example"])
        }
    }

    @Test func `without TLS nothing leaves this machine`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtps://127.0.0.1:\(sink.port)")
            try town.nights("2025-08-03")
            let ending = try town.letopis("status", "--mail")
            #expect(ending.code == 2)
            #expect(ending.talk.contains("did not reach"))
            #expect(sink.letters.isEmpty)
        }
    }

    @Test func `when the night could not run, the letter says so at its top`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtp://127.0.0.1:\(sink.port)")
            let ending = try town.letopis("status", "--mail", "--note", "The last night could not run.")
            #expect(ending.code == 0, "\(ending.talk)")
            let letter = try #require(sink.letters.first)
            #expect(letter.text.hasPrefix("The last night could not run.\n"))
        }
    }

    private static let failure = ["status", "--quiet", "--mail", "--failed", "journalctl -u letopis-lipova"]

    private func sendWord(_ town: TestTown) throws -> Ending {
        try BuiltProgram.letopis(Self.failure + ["--now", "2025-08-05T05:00:00Z"], in: town.folder)
    }

    @Test func `the letter of a night that failed says so, and not that all is well`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtp://127.0.0.1:\(sink.port)", more: #", "when": "trouble""#)
            try town.nights("2025-08-03")
            let ending = try sendWord(town)
            #expect(ending.code == 0, "\(ending.talk)")
            let letter = try #require(sink.letters.first)
            #expect(letter.text.contains("Noční běh nezačal, nebo nedoběhl do konce."), "\(letter.text)")
            #expect(letter.text.contains("journalctl -u letopis-lipova"))
            #expect(letter.text.contains("Poslední dokončená noc: 4. srpna 2025"))
            #expect(!letter.text.contains("v pořádku") && !letter.text.contains("Ještě neproběhla"))
        }
    }

    @Test func `a mistake in one source's file, or in pipeline.json, is what the letter is about`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtp://127.0.0.1:\(sink.port)")
            try BuiltProgram.write(
                #"{ "id": "x", "url": "https://x.example/", "knd": "web" }"#, to: "feeds/x.json", in: town.folder)
            let ending = try sendWord(town)
            #expect(ending.code == 0, "\(ending.talk)")
            let letter = try #require(sink.letters.last)
            #expect(letter.recipient == "a@lipova.example")
            for part in ["Důvod:", "feeds/x.json:1:", "did you mean \"kind\"?"] {
                #expect(letter.text.contains(part), "\(part) in \(letter.text)")
            }
            let text = try town.text("pipeline.json")
            try BuiltProgram.write(
                text.replacing("\"cs\"", with: "\"cz\"").replacing("\"town\"", with: "\"feed\": 1,\n \"town\""),
                to: "pipeline.json", in: town.folder)
            #expect(try sendWord(town).code == 0)
            let second = try #require(sink.letters.last)
            let words = second.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("feed: is not a key"), "\(second.text)")
            #expect(words.contains("did you mean \"cs\"?"), "\(second.text)")
            #expect(second.text.hasPrefix("Jasanov nad Olešnou, úterý 5. srpna 2025\n"), "\(second.text)")
        }
    }

    @Test func `an archive that cannot be read is named in the letter, not taken for a town's first night`() throws {
        try TestTown.inFolder { town in
            let sink = try MailSink()
            try configure(town, server: "smtp://127.0.0.1:\(sink.port)")
            try BuiltProgram.write(
                "no database at all, but a text of some length", to: "var/archive.sqlite", in: town.folder)
            for arguments in [Self.failure, ["status", "--mail", "--note", "The last night could not run."]] {
                #expect(try BuiltProgram.letopis(arguments, in: town.folder).code == 0)
                let letter = try #require(sink.letters.last)
                #expect(letter.text.contains("archive.sqlite"), "\(letter.text)")
                #expect(letter.text.contains("Noční běh nezačal"), "\(letter.text)")
                #expect(!letter.text.contains("letopis run") && !letter.text.contains("v pořádku"))
            }
        }
    }

    @Test func `where nobody is named, or nobody can be found, that is said by the code`() throws {
        try TestTown.inFolder { town in
            #expect(try sendWord(town).code == 78)
            try configure(town, server: "mail.lipova.example")
            let ending = try sendWord(town)
            #expect(ending.code == 2)
            #expect(ending.talk.contains("mail.server"))
            try BuiltProgram.write("{", to: "pipeline.json", in: town.folder)
            #expect(try sendWord(town).code == 2)
            #expect(try town.letopis("status", "--failed", "x").code == 64)
        }
    }

    @Test func `a password in the file, a missing recipient and a wrong server are refused before anything happens`()
        throws
    {
        try TestTown.inFolder { town in
            try configure(
                town, server: "mail.lipova.example", more: #", "user": "l", "password": "geheim""#, to: ["lipova"])
            let ending = try town.letopis("run")
            #expect(ending.code == 78)
            for part in ["mail.password", "mail.to", "mail.server", "smtps://"] {
                #expect(ending.talk.contains(part), "\(part) in:\n\(ending.talk)")
            }
            #expect(!FileManager.default.fileExists(atPath: town.folder.appendingPathComponent("var").path))
        }
    }
}
