import Foundation
import Testing

@Suite struct CareCommandTests {
    @Test func `an index made anew answers as the old one did`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10")
            let queries = ["most", "skola", "Brücke", "гривня", "\"psí hřiště\"", "hasic*", "most -autobus"]
            let before = try queries.map { try town.letopis("search", $0, "--json", "--limit", "100") }
            #expect(before.allSatisfy { $0.code == 0 && !$0.output.isEmpty })
            #expect(try town.letopis("index", "rebuild").code == 0)
            let after = try queries.map { try town.letopis("search", $0, "--json", "--limit", "100") }
            let isSame = before.map(\.output) == after.map(\.output)
            #expect(isSame)
        }
    }

    @Test func `who asks with other dictionaries than the index was made with is told so`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            #expect(try town.letopis("search", "most").talk.isEmpty)
            try BuiltProgram.write("no dictionaries", to: "tools/README", in: town.folder)
            let nothing = town.folder.appendingPathComponent("tools").path
            let lone = try BuiltProgram.letopis(
                "search", "most", in: town.folder, environment: ["LETOPIS_TOOLS": nothing])
            #expect(lone.code == 0)
            #expect(lone.talk.contains("letopis index rebuild"), "\(lone.talk)")
            let quiet = try BuiltProgram.letopis(
                "search", "most", "--quiet", in: town.folder, environment: ["LETOPIS_TOOLS": nothing])
            #expect(quiet.talk.isEmpty)
        }
    }

    @Test func `a stored document that was changed is found, and so is one that is gone`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-10")
            #expect(try town.letopis("verify").code == 0)
            let folder = town.folder.appendingPathComponent("var/captures")
            let names = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
            let name = try #require(names.filter { $0.hasSuffix(".gz") }.sorted().first)
            let file = folder.appendingPathComponent(name)
            let sound = try Data(contentsOf: file)
            var changed = sound
            changed[changed.count / 2] ^= 0x10
            try changed.write(to: file)
            let verification = try town.letopis("verify")
            #expect(verification.code == 2)
            #expect(verification.talk.contains(name), "\(verification.talk)")
            #expect(verification.talk.contains("backup of the captures"))
            try FileManager.default.removeItem(at: file)
            let missing = try town.letopis("verify")
            #expect(missing.code == 2)
            #expect(missing.talk.contains(name), "\(missing.talk)")
            try sound.write(to: file)
            #expect(try town.letopis("verify").code == 0)
        }
    }

    @Test func `what was taken back does not return when the documents that told it are read again`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-01", "2025-03-04", "2025-03-10")
            let items = try town.items()
            let erased = try #require(items.first { $0.title?.contains("Psí hřiště") == true })
            let unlisted = try #require(items.first { $0.title?.contains("Glatteis") == true })
            let decided = ["--reason", "na žádost", "--by", "tajemník"]
            #expect(try BuiltProgram.letopis(["redact", erased.id, "--erase"] + decided, in: town.folder).code == 0)
            #expect(
                try BuiltProgram.letopis(["redact", unlisted.id, "--deindex"] + decided, in: town.folder).code == 0)
            let before = try town.export()
            for since in [[], ["--since", "2025-03-02"]] {
                let reading = try BuiltProgram.letopis(["reprocess"] + since, in: town.folder)
                #expect(reading.code == 0, "\(reading.talk)")
                let isSame = try town.export() == before
                #expect(isSame)
                #expect(try town.letopis("show", erased.id).code != 0)
                #expect(!(try town.letopis("search", "psí hřiště", "--json").output.contains(erased.id)))
                #expect(!(try town.letopis("search", "Glatteis", "--json").output.contains(unlisted.id)))
            }
            try town.nights("2025-03-14")
            let ids = try town.items().map(\.id)
            #expect(!ids.contains(erased.id) && !ids.contains(unlisted.id))
            #expect(try town.letopis("verify").code == 0)
        }
    }

    @Test func `a damaged capture costs its own document and no other, and what is archived of it stays`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, (1...5).map { .init($0, guid: "a-\($0)") })
            try town.night(2, (1...6).map { .init($0, guid: "a-\($0)") })
            let before = try town.letopis("export", "--versions").output
            let captures = town.folder.appendingPathComponent("var/captures")
            let first = try #require(
                FileManager.default.contentsOfDirectory(atPath: captures.path).filter { $0.contains("2025-01-01") }
                    .first)
            let file = captures.appendingPathComponent(first)
            var bytes = try Data(contentsOf: file)
            for index in (bytes.count - 200)..<(bytes.count - 150) { bytes[index] = 0 }
            try bytes.write(to: file)
            let reading = try town.letopis("reprocess")
            #expect(reading.code == 1)
            #expect(reading.talk.contains("1 documents read again"), "\(reading.talk)")
            #expect(reading.talk.contains("not read: ") && reading.talk.contains(first), "\(reading.talk)")
            #expect(try town.letopis("export", "--versions").output == before)
        }
    }

    @Test func `a source whose file is gone is judged by what is known of it`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, (1...5).map { .init($0, guid: "a-\($0)") })
            let before = try town.letopis("export").output
            try FileManager.default.removeItem(at: town.folder.appendingPathComponent("feeds/web.json"))
            #expect(try town.letopis("reprocess").code == 0)
            #expect(try town.letopis("export").output == before)
        }
    }

    @Test func `a name that stands nowhere is bad input, and nothing is marked`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let item = try #require(try town.items().first)
            let order = ["--initials", "Nikdo Takový", "--reason", "na žádost", "--by", "tajemník"]
            for rehearsal in [["--dry-run"], []] {
                let ending = try BuiltProgram.letopis(["redact", item.id] + order + rehearsal, in: town.folder)
                #expect(ending.code == 66)
                #expect(ending.talk.contains("\"Nikdo Takový\" stands nowhere in it"), "\(ending.talk)")
                #expect(ending.talk.contains("letopis show"))
            }
            #expect(try town.letopis("redact", "--log").output.isEmpty)
        }
    }

    @Test func `an empty file is said to be one, and no run begins anew in it where documents are`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            try BuiltProgram.write("", to: "var/archive.sqlite", in: town.folder)
            for suffix in ["-wal", "-shm"] where try town.files(in: "var").keys.contains("archive.sqlite\(suffix)") {
                try FileManager.default.removeItem(
                    at: town.folder.appendingPathComponent("var/archive.sqlite\(suffix)"))
            }
            for command in [["verify"], ["search", "most"], ["status"], ["export"], ["backup", "copy.sqlite"]] {
                let ending = try BuiltProgram.letopis(command, in: town.folder)
                #expect(ending.code == 2, "\(command)")
                #expect(ending.talk.contains("is empty (0 bytes)"), "\(ending.talk)")
                #expect(ending.talk.contains("restore the last backup, or remove the empty file"))
            }
            let night = try town.night("2025-03-11")
            #expect(night.code == 2)
            #expect(night.talk.contains("is empty (0 bytes)"), "\(night.talk)")
            #expect(try town.bytes("var/archive.sqlite").isEmpty)
            try FileManager.default.removeItem(at: town.folder.appendingPathComponent("var/archive.sqlite"))
            try town.nights("2025-03-12")
            #expect(try town.letopis("verify").code == 0)
        }
    }

    @Test func `documents read again, judged night by night as at first, leave every byte as it was`() throws {
        try TestTown.inFolder { town in
            try town.nights(
                "2025-03-01", "2025-03-04", "2025-03-07", "2025-03-10", "2025-03-14", "2025-03-18", "2025-03-22",
                "2025-03-25")
            let nightly = try town.export()
            for since in [[], ["--since", "2025-03-08"]] {
                let reading = try BuiltProgram.letopis(["reprocess"] + since, in: town.folder)
                #expect(reading.code == 0, "\(reading.talk)")
                #expect(reading.talk.contains("documents read again"))
                let again = try town.export()
                let different = zip(nightly.split(separator: "\n"), again.split(separator: "\n")).filter { $0 != $1 }
                #expect(different.isEmpty && nightly == again, "\(different.count) items differ")
            }
            #expect(try town.letopis("verify").code == 0)
            try town.nights("2025-03-27")
            let later = try town.export()
            #expect(try town.letopis("reprocess", "--quiet").code == 0)
            let isSame = try town.export() == later
            #expect(isSame, "a night after the second reading does not fit it")
        }
    }
}
