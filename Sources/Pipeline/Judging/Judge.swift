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

    /// So many items' judgements are held at once; the rest of a night's waits its turn.
    private static let atOnce = 1_000

    /// Judges the new and changed items, each beside its neighbours in time.
    ///
    /// Neither judgement needs the other's, so they are made side by side. What is found out of single items is stored as
    /// it comes; only the groups, which need all items at hand, conclude the judging: until then it is to be done again.
    package func judgeWhatIsNew(in archive: Archive) async throws {
        let batch = try archive.documentsForJudgement(signatureMaker: deduplicator.signatureMaker)
        guard !batch.changed.isEmpty else { return }
        async let groupings = groupings(of: batch, in: archive)
        var isNews = false
        for documents in batch.documents.chunks(of: Self.atOnce) {
            let changed = documents.filter { batch.changed.contains($0.id) }
            isNews = try archive.store(judgements: changed.map(classifier.judgement(of:))) || isNews
        }
        try archive.conclude(groupings: await groupings, of: batch.changed, isNews: isNews)
    }

    /// The groupings of all. The signatures that have to be made for them are kept for other nights.
    private func groupings(of batch: JudgementBatch, in archive: Archive) async throws -> [Grouping] {
        var signatures = batch.signatures.bytes.compactMapValues { Signature(bytes: $0) }
        for documents in batch.documents.chunks(of: Self.atOnce) {
            let new = documents.filter { signatures[$0.id] == nil }
            let made = zip(new.map(\.id), deduplicator.signatures(of: new))
            for (id, signature) in made { signatures[id] = signature }
            try archive.store(
                KeptSignatures(
                    maker: batch.signatures.maker,
                    bytes: Dictionary(uniqueKeysWithValues: made.map { ($0, $1.bytes) })))
        }
        return deduplicator.groupings(
            of: batch.documents.compactMap { document in signatures[document.id].map { (document, $0) } })
    }
}

extension Array {
    fileprivate func chunks(of size: Int) -> some Sequence<ArraySlice<Element>> {
        stride(from: 0, to: count, by: size).lazy.map { self[$0..<Swift.min($0 + size, count)] }
    }
}
