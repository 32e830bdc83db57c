import Archiving
import Linguistics
import Normalization
import Parsing
import Records

/// The pure middle of the line: what one source's answer becomes.
package struct Line: Sendable {
    private let parser = Parser()
    private let articles = ArticleReader()
    private let town: Configuration.Town
    private let detector = LanguageDetector()

    package init(town: Configuration.Town) {
        self.town = town
    }

    /// What a capture of `source` holds, as published. What is imported need not be in the format that the source is
    /// harvested in.
    package func document(in capture: Capture, of source: Source) throws(NotAFeed) -> ParsedDocument {
        let document = try parser.document(
            in: capture.body, contentType: capture.contentType, url: capture.finalURL,
            format: capture.isImported ? "auto" : source.format, rules: source.rules, source: source.id)
        return Self.addressed(document)
    }

    /// An issue of a newspaper is where its file is, as its pages are.
    private static func addressed(_ document: ParsedDocument) -> ParsedDocument {
        guard document.format == "newspaper" else { return document }
        var addressed = document
        for index in addressed.items.indices where addressed.items[index].url == nil {
            addressed.items[index].url = addressed.items[index].attachments.first?.url
        }
        return addressed
    }

    /// The page of one item.
    package func article(in capture: Capture, of source: Source) throws(NoArticle) -> Article {
        try articles.article(
            in: capture.body, contentType: capture.contentType, url: capture.finalURL, rules: source.articleRules)
    }

    /// The records of a document that came with `capture`, told apart by what the source is believed.
    package func records(
        of document: ParsedDocument, _ source: Source, capture: Capture, believing belief: Belief
    ) -> (records: [Record], rejections: [Rejection], repeats: Int, belief: Belief) {
        let normalizer = Normalizer(
            source: source, clock: town.clock, detector: detector, townLanguages: town.languages, believing: belief)
        return normalizer.records(
            from: document,
            capture: (digest: capture.digest.hexadecimal, fetchedAt: capture.fetchedAt, url: capture.finalURL))
    }

    /// The night of a source that brought a new document, with the pages that it led to, ready to be stored.
    package func night(
        of source: Source, _ whole: WholeDocument, capture: Capture, stored: StoredCapture, state: FetchState,
        run: Instant, believing belief: Belief = .ids, reading: Night.Reading = .first
    ) -> Night {
        let document = whole.document
        let result = records(of: document, source, capture: capture, believing: belief)
        var next = state
        // A document without items is read again until it has some: that it stays the same proves nothing.
        if whole.mustBeReadAgain || !document.isComplete || result.records.isEmpty { next.forgetDocument() }
        var remarks = [remark(on: document, result.records.count)].compactMap { $0 } + whole.remarks
        // Nor is it proof that an address has moved there: it may be a login page.
        if result.records.isEmpty {
            if let move = next.move, move.isAdopted {
                remarks.append(Remark(.movedBack, move.farewell(of: source.id)))
            }
            next.move = nil
        }
        if let minutes = document.timeToLiveMinutes, minutes > 0 {
            next.statedIntervalSeconds = max(next.statedIntervalSeconds ?? 0, Int64(min(minutes, 1_000_000)) * 60)
        }
        next.quietTimes = document.quietTimes
        return Night(
            source: source.id, at: capture.fetchedAt, outcome: .changed, remarks: remarks,
            trouble: trouble(of: source, document, result.records), state: next, capture: stored,
            records: result.records, rejections: document.rejections + result.rejections, repeats: result.repeats,
            isWhole: whole.isWhole && isWhole(document, capture) && !result.records.isEmpty,
            run: run, reading: reading, belief: result.belief, reader: Self.reader(of: source),
            followUps: whole.followUps, failedPages: whole.failedPages,
            address: capture.isImported ? nil : capture.requestedURL, isImported: capture.isImported)
    }

    /// Another program, format or rule reads the same document otherwise.
    private static func reader(of source: Source) -> String {
        let rules = source.rules.map { String(describing: $0) } ?? ""
        let articleRules = source.articleRules.map { String(describing: $0) } ?? ""
        return Digest(
            of: [Version.current, source.format, source.language ?? "", rules, articleRules].joined(separator: "\u{0}")
        ).shortName
    }

    /// The night of a source that brought nothing new, was not asked, or failed.
    package func night(
        of source: Source, outcome: SourceReport.Outcome, message: String?, trouble: Trouble? = nil, at: Instant,
        state: FetchState,
        run: Instant
    ) -> Night {
        Night(
            source: source.id, at: at, outcome: outcome, message: message, trouble: trouble, state: state, run: run)
    }

    /// The night of a source whose document cannot be read: what was known of the source stays as it was, and the new
    /// validators are forgotten, so that the next night reads it again.
    package func failure(
        of source: Source, _ fault: NotAFeed, at: Instant, state: FetchState, formerState: FetchState, run: Instant,
        stored: StoredCapture, reading: Night.Reading
    ) -> Night {
        var next = state
        next.etag = formerState.etag
        next.lastModified = formerState.lastModified
        next.validatorsSince = formerState.validatorsSince
        next.validatorsURL = formerState.validatorsURL
        next.bodyDigest = formerState.bodyDigest
        next.lastSuccess = formerState.lastSuccess
        next.consecutiveFailures = formerState.consecutiveFailures + 1
        next.failureWeight = formerState.failureWeight + 2
        next.lastFailure = fault.description
        next.move = formerState.move?.doubted
        let formerMove = formerState.move.flatMap { $0.isAdopted ? $0 : nil }
        let message = [fault.description, formerMove?.farewell(of: source.id)].compactMap { $0 }.joined(separator: "; ")
        return Night(
            source: source.id, at: at, outcome: .failed, message: message,
            trouble: formerMove == nil ? fault.trouble : fault.trouble.ofFormerMove,
            state: next, capture: stored, run: run,
            reading: reading)
    }

    /// What is amiss with a document that was read; nil for a sound one with something in it.
    private func trouble(of source: Source, _ document: ParsedDocument, _ records: [Record]) -> Trouble? {
        // A page on which the rules find nothing is no whole list either.
        if records.isEmpty, source.rules != nil { return .plain(.noItemsByRules) }
        if !document.isComplete { return .plain(.cutOff) }
        return records.isEmpty ? .plain(.noItems) : nil
    }

    /// Whether what the document does not hold is gone from the source.
    private func isWhole(_ document: ParsedDocument, _ capture: Capture) -> Bool {
        document.isComplete && !document.isExcerpt && document.rejections.isEmpty && !capture.isImported
    }

    /// What people should know of a document that was read, nil for a smooth one.
    private func remark(on document: ParsedDocument, _ count: Int) -> Remark? {
        if document.items.isEmpty {
            let why = document.warnings.first.map { ": \($0.message)" } ?? ""
            return Remark(.noItems, "no items in it\(why)")
        }
        if !document.isComplete {
            let saved = count == 1 ? "1 item was" : "\(count) items were"
            return Remark(
                .cutOff(count), "the document breaks off; \(saved) saved from it, and nothing counts as gone")
        }
        if let rejection = document.rejections.first {
            let place = rejection.line.map { " (line \($0))" } ?? ""
            let number = document.rejections.count
            return Remark(
                .unreadable(number), "\(number) unreadable: \(rejection.reason)\(place); nothing counts as gone")
        }
        return nil
    }
}
