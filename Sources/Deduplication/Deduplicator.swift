import Linguistics
import Records

/// Finds which items carry one text, which tell one event, and which only look alike because they recur.
///
/// Pure: the answer depends on the documents alone, not on their order, and the same documents always give the same.
package struct Deduplicator: Sendable {
    /// Names the rules and the lexicon that signatures are made with: those of another maker are worth nothing.
    package let signatureMaker: String
    private let maker: SignatureMaker

    package init(lexicon: Lexicon) {
        maker = SignatureMaker(lexicon: lexicon)
        signatureMaker = "\(Signature.version) \(lexicon.digest)"
    }

    /// What comparison needs of `document`; it changes only with the document, so it can be kept.
    package func signature(of document: Document) -> Signature {
        var cache = KeyCache()
        return maker.signature(of: document, cache: &cache)
    }

    /// The same for many, faster: they share most of their words.
    package func signatures(of documents: [Document]) -> [Signature] {
        var cache = KeyCache()
        return documents.map { maker.signature(of: $0, cache: &cache) }
    }

    /// One grouping per document, in the order given.
    package func groupings(of documents: [Document]) -> [Grouping] {
        groupings(of: Array(zip(documents, signatures(of: documents))))
    }

    /// The same, with signatures made before.
    package func groupings(of documents: [(Document, Signature)]) -> [Grouping] {
        let order = documents.indices.sorted { left, right in
            Deduplicator.precedes(documents[left].0, documents[right].0)
        }
        let boilerplate = Boilerplate(bodies: documents.map(\.1.body))
        let groups = DuplicateGroups(
            of: order.map { Item(documents[$0].0, documents[$0].1, boilerplate: boilerplate) })
        let stories = Stories(of: order.map { documents[$0] }, groups: groups)
        var result = [Grouping?](repeating: nil, count: documents.count)
        for (place, index) in order.enumerated() {
            result[index] = groups.grouping(of: place, story: stories.story(of: place))
        }
        return result.compactMap(\.self)
    }

    /// By day of publication, then by id: the order that every later step goes by.
    private static func precedes(_ left: Document, _ right: Document) -> Bool {
        let leftDay = left.published?.daysSince1970 ?? .max
        let rightDay = right.published?.daysSince1970 ?? .max
        return leftDay != rightDay ? leftDay < rightDay : left.id < right.id
    }
}
