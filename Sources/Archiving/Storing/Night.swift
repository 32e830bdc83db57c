import Records

/// What one night brought of one source: everything that is stored together or not at all.
package struct Night: Sendable {
    package let source: Source.ID
    package let at: Instant
    package let outcome: SourceReport.Outcome
    /// One plain sentence for anything but a smooth night.
    package let message: String?
    /// What to remember for the next request.
    package let state: FetchState
    /// Where the document lies, when there is a new one.
    package let capture: StoredCapture?
    package let records: [Record]
    package let rejections: [Rejection]
    /// Items that stood twice in the document.
    package let repeats: Int
    /// True when the document was read to its end, so that what it does not contain is gone from it.
    package let isWhole: Bool
    /// When the run began that this night belongs to.
    package let run: Instant?
    package let reading: Reading

    /// Whether the capture is read for the first time or again, by a parser that may have learned.
    package enum Reading: Sendable {
        case first, again
    }

    package init(
        source: Source.ID, at: Instant, outcome: SourceReport.Outcome, message: String? = nil, state: FetchState,
        capture: StoredCapture? = nil, records: [Record] = [], rejections: [Rejection] = [], repeats: Int = 0,
        isWhole: Bool = false, run: Instant? = nil, reading: Reading = .first
    ) {
        self.source = source
        self.at = at
        self.outcome = outcome
        self.message = message
        self.state = state
        self.capture = capture
        self.records = records
        self.rejections = rejections
        self.repeats = repeats
        self.isWhole = isWhole
        self.run = run
        self.reading = reading
    }
}
