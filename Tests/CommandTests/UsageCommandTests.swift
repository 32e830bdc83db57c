import Foundation
import Testing

@Suite struct UsageCommandTests {
    private static let commands = [
        "", "run", "check", "status", "sources", "sources list", "sources add", "sources remove",
        "sources import", "sources export", "sources status", "sources accept", "sources undo", "parse", "deduplicate",
        "classify", "reprocess",
        "export", "search", "show", "cite", "digest", "correct", "redact", "chronicle", "chronicle propose",
        "chronicle adopt", "chronicle reject",
        "chronicle build", "yearbook", "yearbook build", "serve", "backup", "verify", "index", "index rebuild",
    ]

    @Test(arguments: commands)
    func `help is given in words that fit a terminal`(command: String) throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(
                command.split(separator: " ").map(String.init) + ["--help"], in: folder, environment: ["COLUMNS": "80"])
            #expect(ending.code == 0)
            #expect(ending.output.hasPrefix("OVERVIEW: "), "no word on what it does")
            #expect(ending.talk.isEmpty)
            #expect(ending.lines.filter { $0.count > 80 } == [])
        }
    }

    @Test func `the help of the whole names every command`() throws {
        try BuiltProgram.inFolder { folder in
            let help = try BuiltProgram.letopis("--help", in: folder).output
            for command in Self.commands where !command.isEmpty && !command.contains(" ") {
                #expect(help.contains("\n  \(command) "), "\(command)")
            }
        }
    }

    @Test(arguments: [
        "harvst", "search --bogus", "show", "parse", "chronicle adopt 2025", "chronicle adopt 2025 abc --all",
        "chronicle propose soon", "chronicle reject 2025 abc", "search --from spring most", "search --limit many most",
        "search --limit 0 most", "search --sort best most", "run --now tonight", "serve --port 70000",
        "sources add", "sources remove", "sources import", "status --note late", "status --mail --rejections",
        "run --log-format xml", "status --failed late", "status --language la", "export --format docx",
        "export --format csv --versions",
        "backup",
    ])
    func `a command that is misspelt is explained and does nothing`(command: String) throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(command.split(separator: " ").map(String.init), in: folder)
            #expect(ending.code == 64)
            #expect(ending.output.isEmpty)
            #expect(ending.talk.contains("Error: "))
            #expect(ending.talk.contains("Usage: "))
            let usage = ending.talk.split(separator: "\n").drop { !$0.hasPrefix("Usage: ") }
                .prefix { $0.hasPrefix("Usage: ") || $0.hasPrefix("  ") }
            #expect(usage.filter { $0.count > 80 } == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }
}
