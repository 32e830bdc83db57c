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

    /// Makes what judgement will need; worth doing while the harvest waits for servers.
    package func prepare() async { classifier.prepare() }

    /// Judges the new and changed items, each beside its neighbours in time.
    ///
    /// Neither judgement needs the other's, so they are made side by side.
    package func judgeWhatIsNew(in archive: Archive) async throws {
        let batch = try archive.documentsForJudgement(signatureMaker: deduplicator.signatureMaker)
        guard !batch.changed.isEmpty else { return }
        async let grouped = grouped(batch)
        let judgements = batch.documents.filter { batch.changed.contains($0.id) }.map(classifier.judgement(of:))
        let (groupings, signatures) = await grouped
        try archive.store(groupings: groupings, judgements: judgements, signatures: signatures)
    }

    /// The groupings of all, and the signatures that had to be made for them.
    private func grouped(_ batch: JudgementBatch) async -> ([Grouping], KeptSignatures) {
        let known = batch.signatures.bytes.compactMapValues { Signature(bytes: $0) }
        let new = batch.documents.filter { known[$0.id] == nil }
        let made = Dictionary(uniqueKeysWithValues: zip(new.map(\.id), deduplicator.signatures(of: new)))
        let pairs = batch.documents.compactMap { document in
            (known[document.id] ?? made[document.id]).map { (document, $0) }
        }
        return (
            deduplicator.groupings(of: pairs),
            KeptSignatures(maker: batch.signatures.maker, bytes: made.mapValues(\.bytes))
        )
    }
}
