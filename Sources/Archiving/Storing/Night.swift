import Records

/// What one night brought of one source: everything that is stored together or not at all.
package struct Night: Sendable {
    package let source: Source.ID
    package let at: Instant
    package let outcome: SourceReport.Outcome
    /// One plain sentence for anything but a smooth night.
    package let message: String?
    /// What the message of a night that was read is made of.
    package let remarks: [Remark]
    /// What kind of failure `message` tells of.
    package let trouble: Trouble?
    /// What to remember for the next request.
    package let state: FetchState
    /// Where the document lies, when there is a new one.
    package let capture: StoredCapture?
    package private(set) var records: [Record]
    package let rejections: [Rejection]
    /// Items that stood twice in the document.
    package let repeats: Int
    /// True when the document was read to its end, so that what it does not contain is gone from it.
    package let isWhole: Bool
    /// When the run began that this night belongs to.
    package let run: Instant?
    package private(set) var reading: Reading
    /// What is left to believe of the source after this document.
    package let belief: Belief
    /// Names what read the document: program, format, rules. Texts that another reader reads otherwise are no edits of
    /// the source. Nil where it does not matter.
    package let reader: String?
    /// The pages that the document led to, the ones that were fetched this night.
    package let followUps: [FollowUp]
    /// The pages of items that this night asked for in vain.
    package let failedPages: [FailedPage]
    /// Where the source was asked, as its file named it; nil where nothing new came, and for what people imported.
    package let address: String?
    /// True for what people imported: it adds and changes, but says nothing of what the source holds now.
    package let isImported: Bool

    /// Whether the capture is read for the first time or again, by a parser that may have learned.
    package enum Reading: Sendable {
        case first, again
        /// A night that was held back and that a person takes in.
        case accepted
    }

    package init(
        source: Source.ID, at: Instant, outcome: SourceReport.Outcome, message: String? = nil,
        remarks: [Remark] = [], trouble: Trouble? = nil, state: FetchState,
        capture: StoredCapture? = nil, records: [Record] = [], rejections: [Rejection] = [], repeats: Int = 0,
        isWhole: Bool = false, run: Instant? = nil, reading: Reading = .first, belief: Belief = .ids,
        reader: String? = nil, followUps: [FollowUp] = [], failedPages: [FailedPage] = [],
        address: String? = nil, isImported: Bool = false
    ) {
        self.source = source
        self.at = at
        self.outcome = outcome
        self.message = message ?? (remarks.isEmpty ? nil : remarks.map(\.sentence).joined(separator: "; "))
        self.remarks = remarks
        self.trouble = trouble
        self.state = state
        self.capture = capture
        self.records = records
        self.rejections = rejections
        self.repeats = repeats
        self.isWhole = isWhole
        self.run = run
        self.reading = reading
        self.belief = belief
        self.reader = reader
        self.followUps = followUps
        self.failedPages = failedPages
        self.address = address
        self.isImported = isImported
    }

    /// The same night but for some of its records.
    package func without(_ ids: Set<Record.ID>) -> Night {
        var night = self
        night.records.removeAll { ids.contains($0.id) }
        return night
    }

    /// The same night, read for another purpose.
    package func read(_ reading: Reading) -> Night {
        var night = self
        night.reading = reading
        return night
    }
}
