import Archiving
import Classification
import Deduplication
import Records

/// Judges what the archive holds unjudged: copies, stories, subjects, names, days.
package struct Judge: Sendable {
    private let deduplicator: Deduplicator
    private let classifier: Classifier

    package init(deduplicator: Deduplicator, classifier: Classifier) {
        self.deduplicator = deduplicator
        self.classifier = classifier
    }

    /// Judges the new and changed items, each beside its neighbours in time.
    ///
    /// Neither judgement needs the other's, so they are made side by side.
    package func judgeWhatIsNew(in archive: Archive) async throws {
        let batch = try archive.documentsForJudgement()
        guard !batch.changed.isEmpty else { return }
        async let groupings = deduplicator.groupings(of: batch.documents)
        let judgements = batch.documents.filter { batch.changed.contains($0.id) }.map(classifier.judgement(of:))
        try archive.store(groupings: await groupings, judgements: judgements)
    }
}
