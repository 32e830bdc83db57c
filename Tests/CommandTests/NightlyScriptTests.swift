import Foundation
import Testing

@Suite struct NightlyScriptTests {
    private static let script = BuiltProgram.root.appendingPathComponent("scripts/install-nightly").path

    private func install(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Ending {
        let program = try RunningProgram(
            URL(fileURLWithPath: "/bin/bash"), [Self.script, "--letopis", BuiltProgram.letopis.path] + arguments,
            in: folder,
            environment: environment)
        return try program.ending()
    }

    private func inTown(_ body: (URL) throws -> Void) throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová" }, "archive": "data/a.sqlite", "captures": "/srv/captures of town" }"#,
                to: "pipeline.json", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("feeds"), withIntermediateDirectories: true)
            try body(folder)
        }
    }

    @Test func `the units harden the night and let it write only where its configuration says`() throws {
        try inTown { folder in
            let ending = try install(["--dry-run", "--time", "03:15", "--name", "letopis-lipova"], in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            for line in [
                "ProtectSystem=strict", "NoNewPrivileges=yes", "PrivateTmp=yes", "MemoryMax=1G",
                "ReadWritePaths=\"\(folder.path)/data\"", "ReadWritePaths=\"/srv/captures of town\"",
                "Persistent=true", "OnCalendar=*-*-* 03:15:00", "OnFailure=letopis-lipova-failed.service",
                "SuccessExitStatus=1",
            ] + [
                "ExecStart=\"\(BuiltProgram.letopis.path)\" status --quiet --config \"\(folder.path)/pipeline.json\" --mail "
                    + "--failed \"journalctl -u letopis-lipova\""
            ] { #expect(ending.lines.contains(line), "\(line) is missing in\n\(ending.output)") }
            #expect(ending.output.contains("RandomizedDelaySec="))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["feeds", "pipeline.json"])
        }
    }

    @Test func `cron gets one line that names everything by its full path`() throws {
        try inTown { folder in
            let ending = try install(["--cron", "--time", "04:05"], in: folder)
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.lines.count == 1)
            #expect(
                ending.output.hasPrefix(
                    "5 4 * * *  cd '\(folder.path)' && { '\(BuiltProgram.letopis.path)' run --quiet"))
        }
    }

    @Test(arguments: [(0, false), (1, false), (2, true), (78, true), (137, true)])
    func `cron tells of a failed night by e-mail, and of no other`(code: Int, tells: Bool) throws {
        try inTown { folder in
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("it's"), withIntermediateDirectories: true)
            try BuiltProgram.write(
                "#!/bin/sh\necho \"$*\" >> said\n[ \"$1\" != run ] || exit \(code)\n", to: "it's/letopis", in: folder)
            let program = folder.appendingPathComponent("it's/letopis").path
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
            let line = try #require(try install(["--cron", "--letopis", program], in: folder).lines.first)
            let command = try #require(line.components(separatedBy: "* * *  ").last)
            #expect(!command.contains("%"), "cron would break the line there")
            _ = try RunningProgram(URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: folder).ending()
            let said = String(
                decoding: try Data(contentsOf: folder.appendingPathComponent("said")), as: UTF8.self
            ).split(separator: "\n")
            let log = "\(folder.path)/data/night.log"
            let night = "run --quiet --config \(folder.path)/pipeline.json --log-file \(log)"
            let letter = "status --quiet --config \(folder.path)/pipeline.json --mail --failed tail -n 50 '\(log)'"
            #expect(said.map(String.init) == (tells ? [night, letter] : [night]))
        }
    }

    @Test func `systemd accepts what is written, and uninstalling takes just that away`() throws {
        try inTown { folder in
            let units = folder.appendingPathComponent("units").path
            try BuiltProgram.write(
                #"{ "town": { "name": "Lipová" } }"#, to: "pipeline.json", in: folder)
            guard FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze") else {
                print("skipped: systemd-analyze is not installed")
                return
            }
            let options = ["--name", "letopis-lipova", "--account", NSUserName()]
            let ending = try install(options, in: folder, environment: ["LETOPIS_UNITS": units])
            #expect(ending.code == 0, "\(ending.talk)")
            #expect(ending.talk.isEmpty, "systemd complains: \(ending.talk)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: units).sorted() == [
                    "letopis-lipova-failed.service", "letopis-lipova.service", "letopis-lipova.timer",
                ])
            let security = try RunningProgram(
                URL(fileURLWithPath: "/usr/bin/systemd-analyze"),
                ["security", "--offline=true", "--threshold=20", "--no-pager", "\(units)/letopis-lipova.service"],
                in: folder)
            let verdict = try security.ending()
            #expect(verdict.code == 0, "more exposed than 2.0: \(verdict.lines.last ?? "")")
            try BuiltProgram.write("mine", to: "units/other.service", in: folder)
            #expect(try install(options + ["--uninstall"], in: folder, environment: ["LETOPIS_UNITS": units]).code == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: units) == ["other.service"])
        }
    }

    /// Towns in folders of these names, with a place for units of their own.
    private func inTowns(_ names: String..., body: (_ folder: URL, _ run: ([String]) throws -> Ending) throws -> Void)
        throws
    {
        try BuiltProgram.inFolder { folder in
            for name in names {
                try BuiltProgram.write(
                    #"{ "town": { "name": "Lipová" } }"#, to: "\(name)/pipeline.json", in: folder)
            }
            try BuiltProgram.write("[Unit]\n", to: "units/cizi.service", in: folder)
            try body(folder) { arguments in
                try install(
                    arguments + ["--account", NSUserName()], in: folder,
                    environment: ["LETOPIS_UNITS": folder.appendingPathComponent("units").path])
            }
        }
    }

    private func units(in folder: URL) throws -> [String: String] {
        let units = folder.appendingPathComponent("units")
        return try FileManager.default.contentsOfDirectory(atPath: units.path).reduce(into: [:]) {
            $0[$1] = String(decoding: try Data(contentsOf: units.appendingPathComponent($1)), as: UTF8.self)
        }
    }

    @Test func `a second town never takes the units of the first, nor takes them away`() throws {
        try inTowns("a/letopis", "b/letopis") { folder, run in
            #expect(try run(["--config", "a/letopis/pipeline.json"]).code == 0)
            let before = try units(in: folder)
            for arguments in [[], ["--dry-run"], ["--uninstall"], ["--name", "cizi"]] {
                let ending = try run(["--config", "b/letopis/pipeline.json"] + arguments)
                #expect(ending.code == 2, "\(arguments)")
                #expect(ending.talk.contains("--name"), "\(ending.talk)")
                #expect(try units(in: folder) == before, "\(arguments)")
            }
            #expect(try run(["--config", "b/letopis/pipeline.json", "--name", "letopis-b"]).code == 0)
            // Its own are known again by whichever name, and it gets no second ones.
            #expect(try run(["--config", "b/letopis/pipeline.json", "--time", "04:44"]).code == 0)
            #expect(try units(in: folder)["letopis-b.timer"]?.contains("04:44") == true)
            #expect(try run(["--config", "b/letopis/pipeline.json", "--name", "letopis-jinak"]).code == 2)
            #expect(try run(["--config", "b/letopis/pipeline.json", "--uninstall"]).code == 0)
            #expect(try units(in: folder) == before)
        }
    }

    @Test func `a town that is gone leaves its units to whoever takes them away by name`() throws {
        try inTowns("a/letopis", "b/letopis") { folder, run in
            #expect(try run(["--config", "a/letopis/pipeline.json"]).code == 0)
            try FileManager.default.removeItem(at: folder.appendingPathComponent("a"))
            #expect(try run(["--config", "b/letopis/pipeline.json"]).code == 2, "it may be a disk that is not there")
            #expect(try run(["--config", "a/letopis/pipeline.json", "--uninstall"]).code == 0)
            #expect(try units(in: folder).keys.sorted() == ["cizi.service"])
            #expect(
                try run(["--config", "a/letopis/pipeline.json", "--uninstall"]).output.contains("nothing to remove"))
        }
    }

    @Test func `folders of any alphabet give names that tell towns apart`() throws {
        try inTowns("Дубове", "Калинове", "Město Dubová", "Щастя-Їжакове", "Groß Köris") { folder, run in
            for name in ["Дубове", "Калинове", "Město Dubová", "Щастя-Їжакове", "Groß Köris"] {
                let ending = try run(["--config", "\(name)/pipeline.json"])
                #expect(ending.code == 0, "\(ending.talk)")
            }
            #expect(
                try units(in: folder).keys.filter { $0.hasSuffix(".timer") }.sorted() == [
                    "letopis-dubove.timer", "letopis-gross-koris.timer", "letopis-kalynove.timer",
                    "letopis-mesto-dubova.timer", "letopis-shchastia-izhakove.timer",
                ])
        }
    }

    @Test(
        arguments: [
            (["--time", "25:00"], 64), (["--frob"], 64), (["--config", "neni.json"], 78), (["--name", "A b"], 64),
            (["--memory", "much"], 64),
        ] as [([String], Int32)])
    func `what cannot be meant is refused in words`(arguments: [String], code: Int32) throws {
        try inTown { folder in
            let ending = try install(arguments + ["--dry-run"], in: folder)
            #expect(ending.code == code)
            #expect(ending.talk.hasPrefix("install-nightly: "))
        }
    }
}
