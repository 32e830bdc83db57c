import Archiving
import Records

/// Puts a morning together from what the archive knows.
package struct MorningBuilder: Sendable {
    private let town: String
    private let clock: TownClock
    private let sources: [Source]
    private let files: [Source.ID: String]
    /// A failing source is left to itself for so many nights, unless its answer says that waiting will not help.
    private static let patience = 3

    /// A night later than this after the last one has been missed.
    private static let longestPause: Int64 = 36 * 3600

    /// `sources` as they are configured now; `files` where they are, unless in `feeds/` under their ids.
    package init(town: String, clock: TownClock, sources: [Source], files: [Source.ID: String] = [:]) {
        self.files = files
        self.town = town
        self.clock = clock
        self.sources = sources.sorted { $0.id < $1.id }
    }

    /// - Parameters:
    ///   - earlier: the other runs of the last one's day.
    ///   - underWay: when the run began that is at work.
    ///   - cutShort: when the run began that ended before its end, and that no other has made good.
    ///   - ahead: a night in the archive that lies ahead of the clock.
    ///   - news: the items first seen in these runs, and in those that they made good.
    ///   - newsCount: how many there are, where `news` may be only some of them.
    ///   - rejected: what could not be stored in them.
    package func morning(
        now: Instant, askedAt: Instant? = nil, last: RunReport?, earlier: [RunReport] = [], underWay: Instant? = nil,
        cutShort: Instant? = nil, ahead: Instant? = nil, statuses: [SourceStatus], news: [StoredItem],
        newsCount: Int? = nil,
        rejected: [Rejection]
    ) -> Morning {
        let byID = Dictionary(statuses.map { ($0.source, $0) }) { first, _ in first }
        let headlines = Headlines(of: news, today: clock.day(at: now))
        let reports = last?.sources ?? []
        let asked = reports.filter { $0.outcome != .skipped }
        let passed = Set(reports.map(\.source))
        let ofTheDay = reports + earlier.flatMap(\.sources)
        let new = ofTheDay.reduce(0) { $0 + $1.new }
        let lapsed = ([last].compactMap(\.self) + earlier).flatMap { $0.lapsed ?? [] }
        let since = newsCount.map { max(0, $0 - lapsed.reduce(new) { $0 + $1.new }) } ?? 0
        let matters = sources.map { ($0, matter(of: byID[$0.id], at: now, wasPassed: passed.contains($0.id))) }
        var nights: [NightMatter] = []
        if let ahead { nights.append(.ahead(night: ahead, clock: askedAt ?? now)) }
        if let cutShort { nights.append(.cutShort(run: cutShort)) }
        for run in lapsed { nights.append(.lapsed(run)) }
        return Morning(
            town: town, night: last?.startedAt, underWay: last == nil ? underWay : nil,
            isLate: [last?.startedAt, underWay, cutShort].compactMap(\.self).max()
                .map { (askedAt ?? now) > $0.adding(seconds: Self.longestPause) } ?? false,
            day: clock.day(at: last?.startedAt ?? now),
            counts: Morning.Counts(
                asked: asked.count, answered: asked.count { $0.outcome != .failed },
                new: new, takenInSince: since, changed: ofTheDay.reduce(0) { $0 + $1.changed },
                missing: ofTheDay.reduce(0) { $0 + $1.missing }, rejected: ofTheDay.reduce(0) { $0 + $1.rejected }),
            remark: last?.remark, headlines: headlines.best, furtherItems: headlines.others,
            nights: nights,
            tasks: matters.compactMap { task(for: $0, $1) }.sorted(by: Self.isMorePressing),
            rejections: grouped(rejected),
            sources: matters.map { line(for: $0, byID[$0.id], $1?.0) })
    }

    private typealias Matter = (MorningTask.Matter, needsPerson: Bool)

    private func task(for source: Source, _ matter: Matter?) -> MorningTask? {
        guard source.isEnabled, let (matter, needsPerson) = matter else { return nil }
        return MorningTask(
            source: source.id, name: source.name, url: source.url, file: SourceFile.name(of: source.id, in: files),
            matter: matter, needsPerson: needsPerson)
    }

    /// `wasPassed`: the last night knew the source, whether or not it asked it.
    private func matter(of status: SourceStatus?, at now: Instant, wasPassed: Bool) -> Matter? {
        guard let status, status.lastAttempt != nil || status.attention != nil else {
            return (wasPassed ? .passedOver : .new, false)
        }
        if let attention = status.attention {
            let text = SourceFile.naming(attention, of: status.source, in: files)
            return (.attention(text, trouble: trouble(of: attention, status)), true)
        }
        if status.consecutiveFailures > 0 {
            let message = status.message ?? ""
            let trouble = status.trouble ?? Trouble(formerSentence: message)
            let until = status.notBefore.flatMap { $0 > now ? $0 : nil }
            let failing = MorningTask.Matter.failing(
                nights: status.consecutiveFailures, lastRead: status.lastSuccess.map(clock.day),
                message: SourceFile.naming(message, of: status.source, in: files), trouble: trouble, until: until)
            let isLeftAlone = status.consecutiveFailures < Self.patience || until != nil
            return (failing, !isLeftAlone || !trouble.passesByItself)
        }
        if let days = status.silentForDays { return (.silent(days: days, usualGap: status.usualGapDays), true) }
        return nil
    }

    /// What a mark tells of; an older archive keeps the new address of a source beside it.
    private func trouble(of attention: String, _ status: SourceStatus) -> Trouble {
        let trouble = status.attentionTrouble ?? Trouble(formerSentence: attention)
        guard trouble == .plain(.moved), let url = status.movedTo else { return trouble }
        return .detailed(.moved(to: url))
    }

    /// What needs a person first; then failures, the longest first; then by name, so that no order is by chance.
    private static func isMorePressing(_ left: MorningTask, _ right: MorningTask) -> Bool {
        func weight(_ task: MorningTask) -> (Int, Int, Int, String) {
            let person = task.needsPerson ? 0 : 1
            return switch task.matter {
            case .attention: (person, 0, 0, task.source)
            case .failing(let nights, _, _, _, _): (person, 1, -nights, task.source)
            case .silent(let days, _): (person, 2, -days, task.source)
            case .new, .passedOver: (person, 3, 0, task.source)
            }
        }
        return weight(left) < weight(right)
    }

    private func grouped(_ rejected: [Rejection]) -> [Morning.RejectedItems] {
        let names = sources.reduce(into: [:]) { $0[$1.id] = $1.name }
        func kind(_ rejection: Rejection) -> Rejection.Kind? {
            rejection.kind ?? Rejection.Kind(formerReason: rejection.reason)
        }
        return Dictionary(grouping: rejected) { [$0.source, kind($0)?.rawValue ?? ""] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, list in
                list.first.map { first in
                    Morning.RejectedItems(
                        source: first.source, name: names[first.source] ?? first.source,
                        file: SourceFile.name(of: first.source, in: files), count: list.count, kind: kind(first),
                        example: list.lazy.compactMap(\.example).first.map(Self.shortened),
                        reason: first.reason, line: first.line)
                }
            }
    }

    private static let longestExample = 120

    private static func shortened(_ text: String) -> String {
        let line = text.prefix(longestExample * 4).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > longestExample ? line.prefix(longestExample - 1) + "…" : line
    }

    private func line(for source: Source, _ status: SourceStatus?, _ matter: MorningTask.Matter?) -> SourceLine {
        let state: SourceLine.State =
            if !source.isEnabled {
                .off
            } else {
                switch matter {
                case nil: .well
                case .failing: .failing
                case .attention: .attention
                case .silent: .silent
                case .new, .passedOver: .new
                }
            }
        return SourceLine(
            source: source.id, name: source.name, state: state, items: status?.items ?? 0,
            newItems: status?.newItems ?? 0, lastNew: status?.lastNewItem.map(clock.day))
    }
}
