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
    let banners: [Banner]
    let facts: [ItemModel.Fact]
    let original: Original?
    let nights: Nights?

    struct Banner {
        let before: String
        let message: NightMessage
    }

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
        let message: NightMessage?
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
        state = SourceState(status, visit: visit, tellsAttention: false)
        banners = SourceModel.banners(status, own, visit.language)
        facts = SourceModel.facts(source, status, own, visit)
        original = WebLink.safe(source.url).map(Original.init(href:))
        self.nights =
            nights.isEmpty ? nil : Nights(list: nights.map { SourceModel.night($0, own, visit) })
    }

    private static func banners(
        _ status: SourceStatus?, _ own: SourceWords, _ language: PageLanguage
    ) -> [Banner] {
        [
            status?.attention.map {
                Banner(
                    before: own.attention + ":", message: NightMessage($0, status?.attentionTrouble, in: language))
            },
            status?.movedTo.map { Banner(before: own.moved, message: NightMessage(address: $0)) },
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
            message: NightMessage(night, visit.dates, in: visit.language))
    }
}

/// How a source does, in a word.
struct SourceState {
    let state: String
    let stateClass: String
    let problem: NightMessage?

    /// `tellsAttention` is false where a banner tells of it.
    init(_ status: SourceStatus?, visit: Visit, tellsAttention: Bool = true) {
        let own = SourceWords.of(visit.language)
        let failures = status?.consecutiveFailures ?? 0
        if status?.lastAttempt == nil {
            (state, stateClass) = (visit.words.neverAsked, "none")
        } else if failures > 0 {
            (state, stateClass) = (visit.dates.count(failures, of: visit.words.failedTimes), "bad")
        } else if status?.attention != nil {
            (state, stateClass) = (own.needsLook, "bad")
        } else if status?.silentForDays != nil {
            (state, stateClass) = (own.silent, "none")
        } else {
            (state, stateClass) = (visit.words.healthy, "good")
        }
        if failures > 0 {
            problem = status?.message.map { NightMessage($0, status?.trouble, in: visit.language) }
        } else {
            problem =
                tellsAttention
                ? status?.attention.map { NightMessage($0, status?.attentionTrouble, in: visit.language) } : nil
        }
    }
}
