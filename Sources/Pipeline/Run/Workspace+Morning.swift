import Archiving
import Linguistics
import Records
import Reporting

extension Workspace {
    /// The morning after the last night that `archive` knows of.
    /// `asked` is when somebody wants to know it, where the sources' silences are counted to `now`.
    package func morning(of archive: Archive, now: Instant, asked: Instant? = nil) throws -> Morning {
        let present = asked ?? now
        let clock = configuration.town.clock
        let last = try archive.runs(limit: 1, at: present).first
        // A run by hand at noon takes nothing of the night's news away.
        let ofTheDay =
            try last.map { last in
                try archive.runs(
                    limit: Self.mostRuns, since: clock.instant(of: clock.day(at: last.startedAt)), at: last.startedAt)
            } ?? []
        let begun = try archive.openRun(at: present)
        let open = begun.flatMap { run in last.map { run > $0.startedAt } ?? true ? run : nil }
        let isAtWork = RunLock.isHeld(archive: configuration.archive)
        let (since, end) = (ofTheDay.map(\.earliest).min(), present.adding(seconds: 86_400))
        let news = try since.map { try archive.itemsFirstSeen(since: $0, until: end, limit: Self.mostNews) }
        let rejected = try since.map { try archive.rejections(since: $0).filter { $0.at <= end } } ?? []
        let town = configuration.town
        let builder = MorningBuilder(
            town: town.name, clock: town.clock, sources: configuration.sources, files: configuration.files)
        return builder.morning(
            now: now, askedAt: asked, last: last, earlier: Array(ofTheDay.dropFirst()), underWay: isAtWork ? open : nil,
            cutShort: isAtWork ? nil : open,
            ahead: try archive.nightAhead(of: present), statuses: try archive.status(now: now), news: news?.items ?? [],
            newsCount: news?.count, rejected: rejected.map(\.rejection))
    }

    /// When the last night began that was finished; nil where the archive knows of none or cannot be read.
    package var lastNight: Instant? {
        do {
            return try readOnlyArchive().runs(limit: 1).first?.startedAt
        } catch {
            return nil
        }
    }

    /// The town's first language that the program has words in, else English.
    package var language: Language {
        configuration.town.languages.lazy.compactMap(Language.init(tag:)).first ?? .en
    }

    /// Nil where the configuration names nobody.
    package var mail: MorningMail? {
        configuration.mail.map {
            MorningMail(settings: $0, clock: configuration.town.clock, keeper: secretKeeper)
        }
    }

    /// What must never be written anywhere.
    package var secrets: [String] {
        secretKeeper.known(
            [configuration.mail?.password].compactMap(\.self) + configuration.sources.compactMap { $0.token?.keeper })
    }

    private var secretKeeper: SecretKeeper { SecretKeeper(environment: toolbox.environment) }

    /// A town has a hundred new items on a busy night; a first night may bring ten thousand.
    private static let mostNews = 2000
    /// One an hour.
    private static let mostRuns = 24
}

extension RunReport {
    /// When the first of the nights began that it tells of.
    fileprivate var earliest: Instant { lapsed?.map(\.startedAt).min() ?? startedAt }
}
