import Dating
import Linguistics
import Records

/// Brings what a source published into the form that the archive keeps. Pure.
///
/// Every item of a document is accounted for: it becomes a record, is rejected with a reason, or stands in the document
/// more than once and is counted as a repeat.
package struct Normalizer: Sendable {
    private let source: Source
    private let detector: LanguageDetector
    private let townLanguages: [String]
    private let dates: ItemDates
    /// For items in a language in which Americans write.
    private var american: ItemDates
    private let belief: Belief

    package init(
        source: Source, clock: TownClock, detector: LanguageDetector, townLanguages: [String],
        believing belief: Belief = .ids
    ) {
        let language = source.language ?? townLanguages.first
        let own = source.timeZone.flatMap { try? TownClock(timeZone: $0) }  // checked with the configuration
        func reader(mayBeAmerican: Bool) -> ItemDates.Reader {
            Self.reader(clock: clock, own: own) {
                DateReader(clock: $0, language: language, mayBeAmerican: mayBeAmerican)
            }
        }
        self.init(
            source: source, clock: clock, detector: detector, townLanguages: townLanguages, believing: belief,
            reader: reader(mayBeAmerican: false))
        american = ItemDates(clock: clock, reader: reader(mayBeAmerican: true))
    }

    /// Reads times in the zone that the format states, else in the source's `own`, else in the town's `clock`.
    private static func reader(
        clock: TownClock, own: TownClock?, reading: @escaping @Sendable (TownClock) -> DateReader
    ) -> ItemDates.Reader {
        let town = reading(clock)
        let own = own.map(reading)
        return { raw, timeZone, relativeTo in
            let isTowns = timeZone == nil || timeZone == clock.identifier
            // A zone that the system does not know: the town's is the likelier one.
            let clock = isTowns ? nil : timeZone.flatMap { try? TownClock(timeZone: $0) }
            func moment(_ reader: DateReader) -> Moment? {
                relativeTo.map { reader.moment(raw, relativeTo: $0) } ?? reader.scheduled(raw)
            }
            if let clock { return moment(reading(clock)) }
            // A day is the town's day, wherever it was written.
            guard timeZone == nil, let own, let timed = moment(own), [.minute, .second].contains(timed.precision) else {
                return moment(town)
            }
            return timed
        }
    }

    /// `reader` reads dates as written: the string, the IANA zone that the format states for it, and the instant that
    /// relative dates start from; without one it is asked when something begins or ends.
    package init(
        source: Source, clock: TownClock, detector: LanguageDetector, townLanguages: [String],
        believing belief: Belief = .ids,
        reader: @escaping @Sendable (String, String?, Instant?) -> Moment?
    ) {
        self.source = source
        self.detector = detector
        self.belief = belief
        self.townLanguages = townLanguages
        dates = ItemDates(clock: clock, reader: reader)
        american = dates
    }

    /// The records of a document, in its order, and what is left to believe of its source. `capture` is what it was
    /// read from.
    package func records(
        from document: ParsedDocument, capture: (digest: String, fetchedAt: Instant, url: String)
    ) -> (records: [Record], rejections: [Rejection], repeats: Int, belief: Belief) {
        var rejections: [Rejection] = []
        var drafts: [Draft] = []
        for (index, item) in document.items.enumerated() {
            let text = ItemText(of: item, base: Self.base(of: item, capture.url))
            if let (kind, reason) = JunkRules(item: item, text: text, isChosen: document.format == "html-list").refusal
            {
                rejections.append(rejection(of: item, at: index, kind, reason: reason))
            } else {
                let mayBeAmerican =
                    DateReader.mayBeAmerican(item.language) || DateReader.mayBeAmerican(document.language)
                drafts.append((item, text, mayBeAmerican ? american : dates))
            }
        }
        let identities = Identities(
            of: drafts.map { traits(of: $0, fetchedAt: capture.fetchedAt) }, believing: belief)
        var seen: Set<String> = []
        var records: [Record] = []
        for (draft, identity) in zip(drafts, identities.list) where seen.insert(identity.key).inserted {
            records.append(record(of: draft, identity, capture: capture))
        }
        return (records, rejections, drafts.count - records.count, identities.belief)
    }

    /// An item, and what reads its dates.
    private typealias Draft = (item: ParsedItem, text: ItemText, dates: ItemDates)

    private func traits(of draft: Draft, fetchedAt: Instant) -> Identities.Traits {
        let dates = draft.dates
        let moment =
            (draft.item.datePublished == nil ? nil : dates.published(draft.item, fetchedAt: fetchedAt))
            ?? dates.scheduled(draft.item.startAt, timeZone: draft.item.timeZone)
        return Identities.Traits(
            id: draft.item.id, url: draft.item.url, rawDate: dates.steadyDate(draft.item) ?? draft.item.startAt,
            day: moment.map { dates.clock.day(at: $0.instant).iso8601 },
            title: draft.text.title, text: draft.text.text, occurrence: occurrence(of: draft))
    }

    private func occurrence(of draft: Draft) -> Occurrence? {
        guard let series = Identities.Traits.idKey(draft.item.series),
            let start = draft.dates.scheduled(draft.item.startAt, timeZone: draft.item.timeZone)
        else { return nil }
        return Occurrence(of: series, start: start, clock: draft.dates.clock)
    }

    private func rejection(
        of item: ParsedItem, at index: Int, _ kind: Rejection.Kind, reason: String
    ) -> Rejection {
        let (title, url) = (PlainText.nonEmptyLine(item.title), PlainText.nonEmptyLine(item.url))
        return Rejection(
            kind, stage: .normalization, source: source.id,
            reference: PlainText.nonEmptyLine(item.id) ?? url ?? title ?? "item \(index + 1)", example: title ?? url,
            reason: reason, line: item.line)
    }

    private func record(
        of draft: Draft, _ identity: Identity, capture: (digest: String, fetchedAt: Instant, url: String)
    ) -> Record {
        let (item, text, dates) = draft
        let language = language(of: item, text)
        let start = dates.scheduled(item.startAt, timeZone: item.timeZone)
        let end = dates.scheduled(item.endAt, timeZone: item.timeZone).flatMap { end in
            // An end before its beginning is a slip of whoever wrote it.
            start.map { end.isEnd(before: $0, in: dates.clock) } ?? false ? nil : end
        }
        return Record(
            source: source.id, key: identity.key, keyOrigin: identity.origin, kind: item.kind ?? source.kind.recordKind,
            url: item.url.flatMap(Links.address), canonicalURL: item.url.flatMap(URLKey.canonical),
            externalURL: item.externalURL.flatMap(Links.address), title: text.title, summary: text.summary,
            text: text.text, html: text.html, language: language.tag,
            isLanguageDetected: language.isDetected, published: dates.published(item, fetchedAt: capture.fetchedAt),
            modified: dates.modified(item, fetchedAt: capture.fetchedAt), rawDate: dates.rawDate(item),
            startAt: start, endAt: end, validUntil: dates.day(item.validUntil),
            place: ItemText.line(item.place), latitude: item.latitude, longitude: item.longitude,
            people: Links.distinct(item.people.compactMap(ItemText.line)),
            authors: item.authors.compactMap(Links.author),
            tags: Links.distinct(item.tags.compactMap(ItemText.line)), image: Self.image(of: item, capture.url),
            attachments: Links.attachments(item.attachments), references: Links.references(item.references),
            metrics: item.metrics, isWithdrawn: item.isWithdrawn, captureDigest: capture.digest,
            aliases: identity.aliases, awaitsPage: item.awaitsPage)
    }

    private static func base(of item: ParsedItem, _ url: String) -> String { item.baseURL ?? item.url ?? url }

    /// The stated one, else the first of the content.
    private static func image(of item: ParsedItem, _ url: String) -> String? {
        item.image.flatMap(Links.address)
            ?? item.contentHTML.flatMap { ContentPicture.address(in: $0, base: base(of: item, url)) }
            .flatMap(Links.address)
    }

    /// What the item states, else what its words sound like.
    private func language(of item: ParsedItem, _ text: ItemText) -> (tag: String?, isDetected: Bool) {
        if let tag = item.language.flatMap(LanguageTag.normalized) { return (tag, false) }
        let words = [text.title, text.text].compactMap(\.self).joined(separator: "\n")
        let hint = source.language ?? townLanguages.first
        let tag = detector.language(of: words, hint: hint)
        return (tag, tag != nil)
    }
}

extension Source.Kind {
    /// What a source of this kind publishes unless the format knows better.
    fileprivate var recordKind: Record.Kind {
        switch self {
        case .web, .newspaper, .agency: .article
        case .board: .notice
        case .council: .paper
        case .tv, .radio: .broadcast
        case .social: .post
        case .video: .video
        case .events: .event
        }
    }
}
