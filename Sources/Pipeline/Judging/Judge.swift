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

    /// So many items are held with their texts at once; the rest of a night's waits its turn.
    private static let atOnce = 250

    /// Judges the new and changed items, each beside its neighbours in time.
    ///
    /// What is found out of single items is stored as it comes, and their texts are let go. Only the groups, which need
    /// all items at hand, conclude the judging: until then it is to be done again.
    package func judgeWhatIsNew(in archive: Archive) async throws {
        let batch = try archive.judgementBatch()
        guard !batch.changed.isEmpty else { return }
        var isNews = false
        var informed = classifier
        var comparands: [Comparand] = []
        comparands.reserveCapacity(batch.ids.count)
        for ids in batch.ids.chunks(of: Self.atOnce) {
            let documents = try archive.documents(ids)
            if !documents.allSatisfy(informed.knowsSource) { informed = classifier.knowing(try archive.knownSources()) }
            let classifier = informed
            async let judgements = documents.filter { batch.changed.contains($0.id) }.map(classifier.judgement(of:))
            comparands += try self.comparands(of: documents, in: archive)
            isNews = try archive.store(judgements: await judgements) || isNews
        }
        let read = try archive.documents(deduplicator.idsToRead(among: comparands))
        let groupings = deduplicator.groupings(of: comparands, reading: read)
        try archive.conclude(groupings: groupings, of: batch.changed, isNews: isNews)
    }

    /// What is compared of `documents`. The signatures that have to be made for it are kept for other nights.
    private func comparands(of documents: [Document], in archive: Archive) throws -> [Comparand] {
        let kept = try archive.signatures(of: documents.map(\.id), by: deduplicator.signatureMaker)
        var signatures = kept.bytes.compactMapValues { Signature(bytes: $0) }
        let new = documents.filter { signatures[$0.id] == nil }
        let made = zip(new.map(\.id), deduplicator.signatures(of: new))
        try archive.store(
            KeptSignatures(maker: kept.maker, bytes: Dictionary(uniqueKeysWithValues: made.map { ($0, $1.bytes) })))
        for (id, signature) in made { signatures[id] = signature }
        return documents.compactMap { document in signatures[document.id].map { Comparand(document, $0) } }
    }
}

extension Array {
    fileprivate func chunks(of size: Int) -> some Sequence<ArraySlice<Element>> {
        stride(from: 0, to: count, by: size).lazy.map { self[$0..<Swift.min($0 + size, count)] }
    }
}
