import Archiving
import Linguistics
import Normalization
import Parsing
import Records

/// The pure middle of the line: what one source's answer becomes.
package struct Line: Sendable {
    private let parser = Parser()
    private let town: Configuration.Town
    private let detector = LanguageDetector()

    package init(town: Configuration.Town) {
        self.town = town
    }

    /// The night of a source that brought a new document: parsed, normalized, ready to be stored.
    ///
    /// An unreadable document is a failed night: what was known of the source stays as it was, and its validators
    /// are forgotten, so that the next night reads it again.
    package func night(
        of source: Source, capture: Capture, stored: StoredCapture, state: FetchState, formerState: FetchState,
        run: Instant, believing belief: Belief = .ids, reading: Night.Reading = .first
    ) -> Night {
        let document: ParsedDocument
        do {
            document = try parser.document(
                in: capture.body, contentType: capture.contentType, url: capture.finalURL, format: source.format,
                rules: source.rules, source: source.id)
        } catch {
            return failure(
                of: source, "\(error)", at: capture.fetchedAt, state: state, formerState: formerState, run: run,
                stored: stored, reading: reading)
        }
        let normalizer = Normalizer(
            source: source, clock: town.clock, detector: detector, townLanguages: town.languages, believing: belief)
        let result = normalizer.records(
            from: document,
            capture: (digest: capture.digest.hexadecimal, fetchedAt: capture.fetchedAt, url: capture.finalURL))
        return Night(
            source: source.id, at: capture.fetchedAt, outcome: .changed,
            message: remark(on: document, result.records.count),
            state: state, capture: stored, records: result.records,
            rejections: document.rejections + result.rejections, repeats: result.repeats,
            isWhole: document.isComplete && document.rejections.isEmpty && !result.records.isEmpty, run: run,
            reading: reading, belief: result.belief, reader: Self.reader(of: source))
    }

    /// Another program, format or rule reads the same document otherwise.
    private static func reader(of source: Source) -> String {
        let rules = source.rules.map { String(describing: $0) }
        return Digest(
            of: [Version.current, source.format, source.language ?? "", rules ?? ""].joined(separator: "\u{0}")
        )
        .shortName
    }

    /// The night of a source that brought nothing new, was not asked, or failed.
    package func night(
        of source: Source, outcome: SourceReport.Outcome, message: String?, at: Instant, state: FetchState, run: Instant
    ) -> Night {
        Night(source: source.id, at: at, outcome: outcome, message: message, state: state, run: run)
    }

    private func failure(
        of source: Source, _ message: String, at: Instant, state: FetchState, formerState: FetchState, run: Instant,
        stored: StoredCapture, reading: Night.Reading
    ) -> Night {
        var next = state
        next.etag = formerState.etag
        next.lastModified = formerState.lastModified
        next.validatorsSince = formerState.validatorsSince
        next.bodyDigest = formerState.bodyDigest
        next.lastSuccess = formerState.lastSuccess
        next.consecutiveFailures = formerState.consecutiveFailures + 1
        next.lastFailure = message
        return Night(
            source: source.id, at: at, outcome: .failed, message: message, state: next, capture: stored, run: run,
            reading: reading)
    }

    /// What people should know of a document that was read, nil for a smooth one.
    private func remark(on document: ParsedDocument, _ count: Int) -> String? {
        if document.items.isEmpty {
            let why = document.warnings.first.map { ": \($0.message)" } ?? ""
            return "no items in it\(why)"
        }
        if !document.isComplete {
            return "the document breaks off; \(count) items were saved from it, and nothing counts as gone"
        }
        if let rejection = document.rejections.first {
            let place = rejection.line.map { " (line \($0))" } ?? ""
            return "\(document.rejections.count) unreadable: \(rejection.reason)\(place); nothing counts as gone"
        }
        return nil
    }
}
