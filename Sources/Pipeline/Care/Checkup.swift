import Archiving
import Foundation
import Linguistics
import Records

/// What is set up, what is missing, and the command that gets it.
package struct Checkup: Sendable {
    private let workspace: Workspace
    private let now: Instant

    /// `now` is what the machine's clock tells.
    package init(of workspace: Workspace, now: Instant) {
        self.workspace = workspace
        self.now = now
    }

    /// One thing that was looked at.
    package struct Finding: Hashable, Codable, Sendable {
        package let subject: String
        package let state: State
        package let detail: String
        /// What to type or to do; nil when all is well.
        package let remedy: String?

        package enum State: String, Codable, Sendable, CaseIterable {
            case good
            /// Letopis works, but less well.
            case lacking
            /// Letopis cannot do its work.
            case bad
        }
    }

    package func findings() -> [Finding] {
        let groups: [[Finding]] = [
            [configuration, sources], doubles, misnamed, tokens, [timeZone], clock, archive, [writable], mail,
            dictionaries,
            [typesetter, pandoc, newspapers],
        ]
        return groups.flatMap(\.self)
    }

    private var configuration: Finding {
        Finding(
            subject: "configuration", state: .good,
            detail: "\(workspace.configuration.file): \(workspace.configuration.town.name)", remedy: nil)
    }

    private var sources: Finding {
        let all = workspace.configuration.sources
        let enabled = all.count { $0.isEnabled }
        let folder = workspace.configuration.feeds
        return enabled == 0
            ? Finding(
                subject: "sources", state: .lacking, detail: "none is enabled in \(folder)",
                remedy: "letopis sources add URL")
            : Finding(
                subject: "sources", state: .good, detail: "\(enabled) enabled of \(all.count) in \(folder)", remedy: nil
            )
    }

    /// One address in two files is asked twice, and its items are kept twice.
    private var doubles: [Finding] {
        let enabled = workspace.configuration.sources.filter(\.isEnabled)
        return Dictionary(grouping: enabled, by: \.url).filter { $1.count > 1 }.sorted { $0.key < $1.key }
            .map { url, sources in
                let ids = sources.map(\.id).sorted()
                return Finding(
                    subject: "sources", state: .lacking,
                    detail: "\(ids.joined(separator: " and ")) have one address: \(url)",
                    remedy: "letopis sources remove \(ids[ids.count - 1]), or give it another address")
            }
    }

    /// People and messages look for a source in the file of its name.
    private var misnamed: [Finding] {
        do {
            return try SourceFolder(path: workspace.configuration.feeds).misnamed().map { file, id in
                Finding(
                    subject: "sources", state: .lacking,
                    detail: "\(file) holds the source \(id); its file is to be called \(id).json",
                    remedy:
                        "mv \(file) \(workspace.configuration.feeds)/\(id).json (not its id: its items hang on that)")
            }
        } catch {
            return [Finding(subject: "sources", state: .bad, detail: "\(error)", remedy: nil)]
        }
    }

    /// A source whose token cannot be had is not read.
    private var tokens: [Finding] {
        let keeper = SecretKeeper(environment: workspace.toolbox.environment)
        return workspace.configuration.sources.filter(\.isEnabled).compactMap { source in
            guard case .failure(let failure) = keeper.secret(of: source) else { return nil }
            return Finding(
                subject: "token", state: .lacking, detail: "\(source.id): \(failure.description)",
                remedy: "docs/configuration.md, \"token\"")
        }
    }

    private var timeZone: Finding {
        Finding(
            subject: "time zone", state: .good, detail: workspace.configuration.town.clock.identifier, remedy: nil)
    }

    /// Nothing where it can be right.
    private var clock: [Finding] {
        guard let fault = MachineClock.fault(at: now) else { return [] }
        return [Finding(subject: "clock", state: .bad, detail: fault, remedy: "timedatectl set-ntp true")]
    }

    private var archive: [Finding] {
        let path = workspace.configuration.archive
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                Finding(
                    subject: "archive", state: .good, detail: "none yet; the first run makes \(path)", remedy: nil)
            ]
        }
        do {
            let archive = try workspace.readOnlyArchive()
            return [Finding(subject: "archive", state: .good, detail: path, remedy: nil)]
                + (try ahead(in: archive) + interrupted(in: archive) + held(in: archive))
        } catch {
            return [Finding(subject: "archive", state: .bad, detail: "\(error)", remedy: Self.remedy(for: error))]
        }
    }

    private func ahead(in archive: Archive) throws -> [Finding] {
        try archive.nightAhead(of: now).map {
            [
                Finding(
                    subject: "clock", state: .lacking, detail: MachineClock.finding(ahead: $0, of: now),
                    remedy: MachineClock.remedy)
            ]
        } ?? []
    }

    private func interrupted(in archive: Archive) throws -> [Finding] {
        guard let run = try archive.openRun(at: now), !RunLock.isHeld(archive: workspace.configuration.archive) else {
            return []
        }
        return [
            Finding(
                subject: "nights", state: .lacking, detail: "the run of \(run.iso8601) was cut short",
                remedy: "the next run makes it good; at once: letopis run")
        ]
    }

    private func held(in archive: Archive) throws -> [Finding] {
        try archive.holds().sorted { $0.key < $1.key }.map { id, began in
            let day = workspace.configuration.town.clock.day(at: began).iso8601
            return Finding(
                subject: "held back", state: .lacking,
                detail: "\(id), since \(day): until somebody decides, nothing of it counts as gone",
                remedy: "letopis sources accept \(id), or letopis sources undo \(id); letopis status says why")
        }
    }

    /// Of what only a closer look can tell; the other faults say themselves what to do.
    private static func remedy(for error: any Error) -> String? {
        guard let error = error as? ArchiveError else { return nil }
        if case .damaged = error { return "letopis verify" }
        if case .failed = error { return "letopis verify" }
        return nil
    }

    private var writable: Finding {
        let folder = Self.nearestFolder(above: workspace.configuration.archive)
        return FileManager.default.isWritableFile(atPath: folder)
            ? Finding(subject: "disk", state: .good, detail: "\(folder) can be written", remedy: nil)
            : Finding(
                subject: "disk", state: .bad, detail: "\(folder) cannot be written",
                remedy: "give this user the right to write there, or set \"archive\" and \"captures\" elsewhere")
    }

    /// Nothing where no summary is mailed.
    private var mail: [Finding] {
        guard let mail = workspace.mail else { return [] }
        let recipients = mail.recipients.joined(separator: ", ")
        return [
            mail.fault.map { Finding(subject: "mail", state: .lacking, detail: $0, remedy: "docs/nightly.md") }
                ?? Finding(subject: "mail", state: .good, detail: "the summary goes to \(recipients)", remedy: nil)
        ]
    }

    /// Those of the town's languages and its sources': the others do no harm by being absent.
    private var dictionaries: [Finding] {
        let configuration = workspace.configuration
        let tags =
            configuration.town.languages + configuration.sources.filter(\.isEnabled).compactMap(\.language).sorted()
        var wanted: [Language] = []
        for language in tags.compactMap(Language.init(tag:)) where !wanted.contains(language) {
            wanted.append(language)
        }
        return wanted.map { language in
            workspace.lexicon.missing.contains(language)
                ? Finding(
                    subject: "dictionary \(language.rawValue)", state: .lacking,
                    detail: "missing: words are found by their endings only", remedy: "scripts/setup")
                : Finding(subject: "dictionary \(language.rawValue)", state: .good, detail: "there", remedy: nil)
        }
    }

    private var typesetter: Finding {
        workspace.toolbox.python.map {
            Finding(subject: "typesetter", state: .good, detail: $0, remedy: nil)
        }
            ?? Finding(
                subject: "typesetter", state: .lacking, detail: "missing: books are built without a PDF",
                remedy: "scripts/setup")
    }

    private var pandoc: Finding {
        workspace.toolbox.program("pandoc").map {
            Finding(subject: "pandoc", state: .good, detail: $0, remedy: nil)
        }
            ?? Finding(
                subject: "pandoc", state: .lacking, detail: "missing: books are built without a Word document",
                remedy: "apt-get install pandoc")
    }

    private var newspapers: Finding {
        workspace.toolbox.program("pdftotext").map {
            Finding(subject: "pdftotext", state: .good, detail: $0, remedy: nil)
        }
            ?? Finding(
                subject: "pdftotext", state: .lacking, detail: "missing: newspapers in PDF cannot be imported",
                remedy: "apt-get install poppler-utils")
    }

    private static func nearestFolder(above path: String) -> String {
        var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
            folder = folder.deletingLastPathComponent()
        }
        return folder.path
    }
}
