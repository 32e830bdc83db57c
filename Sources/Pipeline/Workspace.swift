import Archiving
import Classification
import Deduplication
import Foundation
import Harvesting
import Linguistics
import Records

/// A town's configuration with the tools around it: what every command works on.
package struct Workspace: Sendable {
    package let configuration: Configuration
    package let toolbox: Toolbox
    package let lexicon: Lexicon

    /// Reads the configuration whole, or throws with everything that is wrong in it.
    package init(configuration file: String, environment: [String: String], executable: String) throws {
        configuration = try ConfigurationLoader.disk.configuration(from: file)
        toolbox = Toolbox(environment: environment, executable: executable, configuration: configuration.file)
        lexicon = Lexicon.load(directory: toolbox.lexicon)
    }

    /// The archive, for writing; made with its folders when there is none.
    ///
    /// An empty file where documents of former nights are is what is left of an archive; to begin anew in it would lose
    /// without a word what only the archive knew.
    package func archive() throws -> Archive {
        let path = configuration.archive
        if Archive.isEmptyFile(path), try !captures.names().isEmpty { throw ArchiveError.empty(path: path) }
        return try archive(at: configuration.archive)
    }

    /// An archive of this town elsewhere.
    package func archive(at path: String) throws -> Archive {
        try Archive(path: path, lexicon: lexicon, clock: configuration.town.clock)
    }

    /// The archive, for asking; throws when there is none yet.
    package func readOnlyArchive() throws -> Archive {
        guard FileManager.default.fileExists(atPath: configuration.archive) else {
            throw Failure(
                .noInput,
                "there is no archive at \(configuration.archive) yet: letopis run makes it with its first night")
        }
        return try Archive(readOnly: configuration.archive, lexicon: lexicon, clock: configuration.town.clock)
    }

    /// What to do when nobody is asked; nil when somebody is.
    package var noticeOfNoSource: String? {
        guard !configuration.sources.contains(where: \.isEnabled) else { return nil }
        return "no source is enabled in \(configuration.feeds): letopis sources add URL finds and adds one"
    }

    package var captures: CaptureStore { CaptureStore(directory: configuration.captures) }

    package var judge: Judge {
        Judge(
            deduplicator: Deduplicator(lexicon: lexicon, town: configuration.town.name),
            classifier: Classifier(
                lexicon: lexicon,
                town: configuration.town.profile,
                sources: configuration.sources.reduce(into: [:]) { $0[$1.id] = $1 }))
    }

    /// What is to be decided of nights that were held back.
    package func heldNights(now: @escaping @Sendable () -> Instant) throws -> HeldNights {
        HeldNights(configuration: configuration, archive: try archive(), captures: captures, judge: judge, now: now)
    }

    /// The later stages once more, from stored captures.
    package func reprocessing(now: @escaping @Sendable () -> Instant) throws -> Reprocessing {
        Reprocessing(configuration: configuration, archive: try archive(), captures: captures, judge: judge, now: now)
    }

    /// What lies among the captures and not in the archive.
    package func rebuilding(now: @escaping @Sendable () -> Instant) throws -> Rebuilding {
        Rebuilding(configuration: configuration, archive: try archive(), captures: captures, judge: judge, now: now)
    }

    /// Tonight's job, with `now` as its clock.
    package func nightlyRun(archive: Archive, now: @escaping @Sendable () -> Instant) throws -> NightlyRun {
        let transport = try Transport.curl(
            configuration.harvest,
            userAgent: Transport.userAgent(version: Version.current, contact: configuration.harvest.contact))
        let secrets = SecretKeeper(environment: toolbox.environment)
        return NightlyRun(
            configuration: configuration, archive: archive, captures: captures,
            harvester: Harvester(
                transport: transport, limits: configuration.harvest, now: now, secret: { secrets.secret(of: $0) }),
            judge: judge, now: now)
    }
}
