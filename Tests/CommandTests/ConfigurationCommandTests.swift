import Foundation
import Testing

@Suite struct ConfigurationCommandTests {
    private static let town = #"{ "town": { "name": "Lipová", "country": "CZ" } }"#

    @Test func `an unknown key stops everything with its file, line, path and what was meant`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                """
                {
                  "town": {"name": "Lipová"},
                  "harvest": {
                    "requestInFlight": 4
                  }
                }
                """, to: "pipeline.json", in: folder)
            try BuiltProgram.write("", to: "feeds/.keep", in: folder)
            let ending = try BuiltProgram.letopis("run", in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("pipeline.json:4"))
            #expect(ending.talk.contains("harvest.requestInFlight"))
            #expect(ending.talk.contains("requestsInFlight"))
            #expect(ending.output.isEmpty)
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("var").path))
        }
    }

    @Test(arguments: ["check", "run", "status"])
    func `where no town is yet it says how to begin`(command: String) throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(command, in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("pipeline.json: is not there"))
            let example = try #require(ending.talk.split(separator: "\n").first { $0.hasPrefix("    {") })
            try BuiltProgram.write(String(example), to: "pipeline.json", in: folder)
            #expect(try BuiltProgram.letopis("check", in: folder).code == 0)
        }
    }

    @Test func `remedies name a source's file as it is called`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová", "country": "CZ" }, "feeds": "zdroje" }"#, to: "pipeline.json",
                in: folder)
            let server = try PageServer(["/web": .html("<body>Vítejte</body>")])
            for (id, path) in [("neni", "/neni"), ("web", "/web")] {
                try BuiltProgram.write(
                    #"{ "id": "\#(id)", "url": "\#(server.url(path))", "allowLocal": true }"#,
                    to: "zdroje/x-\(id).json",
                    in: folder)
            }
            let run = try BuiltProgram.letopis("run", in: folder)
            let status = try BuiltProgram.letopis("status", in: folder)
            let one = try BuiltProgram.letopis("sources", "status", "neni", in: folder)
            for ending in [run, status, one] {
                let text = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(text.contains("zdroje/x-neni.json"), "\(text)")
                #expect(!text.contains("feeds/"), "\(text)")
            }
            // The page was never a feed: that it may have moved is no advice.
            #expect(status.output.contains("letopis sources add \(server.url("/web"))"), "\(status.output)")
        }
    }

    @Test func `an archive's path that is a folder is told in plain words`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová" }, "archive": "var" }"#, to: "pipeline.json", in: folder)
            try BuiltProgram.write("", to: "var/x", in: folder)
            try BuiltProgram.write("", to: "feeds/x", in: folder)
            for command in ["run", "digest"] {
                let ending = try BuiltProgram.letopis(command, in: folder)
                #expect(ending.code == 2)
                #expect(ending.talk.contains("var is a folder, not an archive"), "\(ending.talk)")
            }
        }
    }

    @Test func `names every mistake of all files at once`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "", "timezone": "Europe/Praha" }, "feed": "x" }"#, to: "pipeline.json", in: folder
            )
            try BuiltProgram.write(
                #"{ "id": "Web", "url": "ftp://example.org/", "kind": "webb" }"#, to: "feeds/a.json", in: folder)
            try BuiltProgram.write(#"{ "id": "b", "url": "https://example.org/", }"#, to: "feeds/b.json", in: folder)
            let ending = try BuiltProgram.letopis("check", in: folder)
            #expect(ending.code == 78)
            for part in ["town.name", "Europe/Praha", "feed: ", "a.json:1: id", "a.json:1: url", "\"web\"", "b.json:1"]
            {
                #expect(ending.talk.contains(part), "\(part) in:\n\(ending.talk)")
            }
        }
    }

    @Test func `two sources with one id are refused, naming both files`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            for name in ["a", "b"] {
                try BuiltProgram.write(
                    #"{ "id": "web", "url": "https://example.org/" }"#, to: "feeds/\(name).json", in: folder)
            }
            let ending = try BuiltProgram.letopis("run", in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("a.json"))
            #expect(ending.talk.contains("b.json"))
        }
    }

    @Test func `check tells of tokens that cannot be had and of files that are called otherwise than their source`()
        throws
    {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            try BuiltProgram.write(
                #"{ "id": "fb", "url": "https://fb.example/", "token": { "environment": "NENI_TU" } }"#,
                to: "feeds/facebook.json", in: folder)
            try BuiltProgram.write(
                #"{ "id": "ig", "url": "https://ig.example/", "token": { "file": "secrets/ig" } }"#,
                to: "feeds/ig.json", in: folder)
            let ending = try BuiltProgram.letopis("check", in: folder)
            #expect(ending.code == 0)
            for part in [
                "fb: the environment variable NENI_TU", "ig: the file ", "secrets/ig",
                "facebook.json holds the source fb",
            ] {
                #expect(ending.output.contains(part), "\(part) in:\n\(ending.output)")
            }
            try BuiltProgram.write("tajne-heslo-4711\n", to: "secrets/ig", in: folder)
            let well = try BuiltProgram.letopis("check", in: folder, environment: ["NENI_TU": "tajne-heslo-4712"])
            #expect(!well.output.contains("token") && !well.output.contains("tajne"), "\(well.output)")
        }
    }

    @Test func `the log's folder is made in a new town`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
            let ending = try BuiltProgram.letopis("run", "--quiet", "--log-file", "var/logs/night.log", in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            let log = try String(contentsOf: folder.appendingPathComponent("var/logs/night.log"), encoding: .utf8)
            #expect(log.contains("the night is over"))
            try BuiltProgram.write("", to: "soubor", in: folder)
            let blocked = try BuiltProgram.letopis("run", "--log-file", "soubor/night.log", in: folder)
            #expect(blocked.code == 2)
            #expect(blocked.talk.contains("soubor/night.log cannot be written"))
        }
    }

    @Test func `a configuration that is not there says where it was looked for`() throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis("status", in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("pipeline.json"))
            #expect(ending.talk.contains("--config"))
        }
    }

    @Test func `a new town is checked with nothing but its name`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
            let ending = try BuiltProgram.letopis("check", in: folder)
            #expect(ending.code == 0)
            #expect(ending.output.contains("Lipová"))
            #expect(ending.output.contains("Europe/Prague"))
        }
    }

    @Test func `check tells of two enabled sources with one address, by their names and with a remedy`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            for (name, url, isEnabled) in [
                ("a", "https://example.org/rss", true), ("b", "https://example.org/rss", true),
                ("c", "https://example.org/other", true), ("d", "https://example.org/other", false),
            ] {
                try BuiltProgram.write(
                    #"{ "id": "\#(name)", "url": "\#(url)", "enabled": \#(isEnabled) }"#, to: "feeds/\(name).json",
                    in: folder)
            }
            let findings = try Self.findings(in: folder)
            let doubles = findings.filter { $0.detail.contains("have one address") }
            #expect(doubles.map(\.detail) == ["a and b have one address: https://example.org/rss"])
            #expect(doubles.map(\.state) == ["lacking"])
            #expect(doubles.first?.remedy?.contains("letopis sources remove b") == true)
            let ending = try BuiltProgram.letopis("check", in: folder)
            #expect(ending.code == 0, "it works all the same")
            #expect(ending.output.contains("a and b have one address"))
            try BuiltProgram.write(
                #"{ "id": "b", "url": "https://example.org/rss2" }"#, to: "feeds/b.json", in: folder)
            #expect(try !Self.findings(in: folder).contains { $0.detail.contains("have one address") })
        }
    }

    @Test func `check tells which of the languages that are needed lack their dictionary`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová", "languages": ["cs", "de"] } }"#, to: "pipeline.json", in: folder)
            for (name, language, isEnabled) in [("a", "uk", true), ("b", "pl", false)] {
                try BuiltProgram.write(
                    #"{ "id": "\#(name)", "url": "https://\#(name).example/", "language": "\#(language)", "enabled": \#(isEnabled) }"#,
                    to: "feeds/\(name).json", in: folder)
            }
            let tools = folder.appendingPathComponent("tools")
            try FileManager.default.createDirectory(
                at: tools.appendingPathComponent("lexicon"), withIntermediateDirectories: true)
            let environment = ["LETOPIS_TOOLS": tools.path]
            let missing = try Self.findings(in: folder, environment: environment)
                .filter { $0.subject.hasPrefix("dictionary ") }
            #expect(missing.map(\.subject) == ["dictionary cs", "dictionary de", "dictionary uk"])
            #expect(missing.map(\.state) == ["lacking", "lacking", "lacking"])
            #expect(missing.allSatisfy { $0.remedy == "scripts/setup" && $0.detail.contains("endings") })
            let built = BuiltProgram.root.appendingPathComponent(".tools/lexicon")
            guard FileManager.default.fileExists(atPath: built.path) else {
                print("skipped: no dictionaries in .tools/lexicon (scripts/setup builds them)")
                return
            }
            for file in try FileManager.default.contentsOfDirectory(atPath: built.path) where file.hasPrefix("de") {
                try FileManager.default.createSymbolicLink(
                    at: tools.appendingPathComponent("lexicon/\(file)"),
                    withDestinationURL: built.appendingPathComponent(file))
            }
            let left = try Self.findings(in: folder, environment: environment)
                .filter { $0.subject.hasPrefix("dictionary ") }
            #expect(left.map(\.state) == ["lacking", "good", "lacking"])
        }
    }

    private struct Finding: Decodable {
        let subject: String
        let state: String
        let detail: String
        let remedy: String?
    }

    private static func findings(in folder: URL, environment: [String: String] = [:]) throws -> [Finding] {
        let ending = try BuiltProgram.letopis(["check", "--json"], in: folder, environment: environment)
        #expect(ending.code == 0, "\(ending.talk)")
        return try ending.lines.map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)) }
    }

    @Test func `check names the command that gets what is missing`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(Self.town, to: "pipeline.json", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
            let ending = try BuiltProgram.letopis(
                "check", in: folder,
                environment: ["LETOPIS_TOOLS": folder.appendingPathComponent("empty").path, "PATH": "/nowhere"])
            #expect(ending.code == 0)
            #expect(ending.output.contains("scripts/setup"))
            #expect(ending.output.contains("apt-get install pandoc"))
        }
    }
}
