import Archiving
import Records

/// What a source's own page shows: what it is, how it does, and what its last nights brought.
struct SourceModel {
    let frame: Frame
    let w: Phrases
    let s: SourceWords
    let sourceName: String
    let kind: String
    let itemsLink: String
    let state: SourceState
    let banners: [String]
    let facts: [ItemModel.Fact]
    let original: Original?
    let nights: Nights?

    struct Original {
        let href: String
    }

    struct Nights {
        let list: [Night]
    }

    struct Night {
        let machine: String
        let at: String
        let result: String
        let resultClass: String
        let new: String
        let changed: String
        let missing: String
        let rejected: String
        let message: String?
    }

    init(
        source: SourceSummary, status: SourceStatus?, nights: [SourceNight], visit: Visit,
        configuration: ServingConfiguration
    ) {
        let words = visit.words
        let own = SourceWords.of(visit.language)
        w = words
        s = own
        frame = visit.frame(title: source.name, configuration: configuration)
        sourceName = source.name
        kind = words.sourceKinds[source.kind.rawValue] ?? source.kind.rawValue
        itemsLink = visit.address("/", [("source", source.id)]).text
        state = SourceState(status, visit: visit)
        banners = SourceModel.banners(status, own)
        facts = SourceModel.facts(source, status, own, visit)
        original = WebLink.safe(source.url).map(Original.init(href:))
        self.nights =
            nights.isEmpty ? nil : Nights(list: nights.map { SourceModel.night($0, own, visit) })
    }

    private static func banners(_ status: SourceStatus?, _ own: SourceWords) -> [String] {
        [
            status?.attention.map { "\(own.attention): \($0)" },
            status?.movedTo.map { "\(own.moved) \($0)" },
        ].compactMap { $0 }
    }

    private static func facts(
        _ source: SourceSummary, _ status: SourceStatus?, _ own: SourceWords, _ visit: Visit
    ) -> [ItemModel.Fact] {
        let (words, dates) = (visit.words, visit.dates)
        var facts = [ItemModel.Fact(own.items, dates.number(source.items))]
        if let status {
            facts.append(.init(own.present, dates.number(status.present)))
            facts.append(.init(own.thisWeek, dates.number(status.newItems)))
            if let gap = status.usualGapDays { facts.append(.init(own.rhythm, dates.count(gap, of: own.days))) }
            if let silence = status.silentForDays {
                facts.append(.init(own.silence, dates.count(silence, of: own.days)))
            }
        }
        facts.append(.init(words.rights, words.rightsNames[source.rights.rawValue] ?? source.rights.rawValue))
        facts.append(.init(words.lastAnswer, status?.lastSuccess.map(dates.instant) ?? "–"))
        return facts
    }

    private static func night(_ night: SourceNight, _ own: SourceWords, _ visit: Visit) -> Night {
        Night(
            machine: visit.dates.clock.iso8601(night.at), at: visit.dates.instant(night.at),
            result: own.outcomes[night.outcome.rawValue] ?? night.outcome.rawValue,
            resultClass: night.outcome == .failed ? "bad" : night.outcome == .skipped ? "none" : "good",
            new: visit.dates.number(night.new), changed: visit.dates.number(night.changed),
            missing: visit.dates.number(night.missing), rejected: visit.dates.number(night.rejected),
            message: night.message)
    }
}

/// How a source does, in a word.
struct SourceState {
    let state: String
    let stateClass: String
    let problem: String?

    init(_ status: SourceStatus?, visit: Visit) {
        let failures = status?.consecutiveFailures ?? 0
        let wasRead = status?.lastAttempt != nil
        let words = visit.words
        state =
            !wasRead
            ? words.neverAsked : failures == 0 ? words.healthy : visit.dates.count(failures, of: words.failedTimes)
        stateClass = !wasRead ? "none" : failures == 0 ? "good" : "bad"
        problem = failures == 0 ? nil : status?.message
    }
}
