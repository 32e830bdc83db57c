/// What a run did, per source. Its numbers add up: `items = stored + rejected + held`, `stored = new + changed + same`.
package struct RunReport: Hashable, Codable, Sendable {
    package let startedAt: Instant
    package var sources: [SourceReport]
    /// What concerns the run as a whole: an outage of this machine's network.
    package var remark: String?
    /// Earlier runs that this one made good; nil for none.
    package var lapsed: [LapsedRun]?

    package init(
        startedAt: Instant, sources: [SourceReport] = [], remark: String? = nil, lapsed: [LapsedRun] = []
    ) {
        self.startedAt = startedAt
        self.sources = sources
        self.remark = remark
        self.lapsed = lapsed.isEmpty ? nil : lapsed
    }

    package var failed: [SourceReport] { sources.filter { $0.outcome == .failed } }
}

package struct SourceReport: Hashable, Codable, Sendable {
    package let source: Source.ID
    package var outcome: Outcome
    /// One plain sentence for anything but a smooth night.
    package var message: String?
    /// Bytes of a new body.
    package var bytes: Int
    /// Items that the document held, readable or not.
    package var items: Int
    /// Of them, those of a night that is held back until a person decides; nil for none.
    package var held: Int?
    package var rejected: Int
    /// Items that stood twice in one document: counted with `same`.
    package var new: Int
    package var changed: Int
    package var same: Int
    /// Items of earlier nights that a whole document no longer contains.
    package var missing: Int
    /// Missing ones that came back.
    package var returned: Int

    package enum Outcome: String, Codable, Sendable, CaseIterable {
        case changed, unchanged, failed, skipped
    }

    package var stored: Int { new + changed + same }

    package init(source: Source.ID, outcome: Outcome, message: String? = nil) {
        self.source = source
        self.outcome = outcome
        self.message = message
        bytes = 0
        items = 0
        rejected = 0
        new = 0
        changed = 0
        same = 0
        missing = 0
        returned = 0
    }
}
