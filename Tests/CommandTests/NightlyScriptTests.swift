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
                ending.output.hasPrefix("5 4 * * *  cd '\(folder.path)' && '\(BuiltProgram.letopis.path)' run --quiet"))
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
