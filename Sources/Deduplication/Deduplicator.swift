import Linguistics
import Records

/// Finds which items carry one text, which tell one event, and which only look alike because they recur.
///
/// Pure: the answer depends on the documents alone, not on their order, and the same documents always give the same.
package struct Deduplicator: Sendable {
    /// Names the rules and the lexicon that signatures are made with: those of another maker are worth nothing.
    package let signatureMaker: String
    private let maker: SignatureMaker
    private let town: TownName

    /// `town` is the town's name, which says nothing of whose meeting it is.
    package init(lexicon: Lexicon, town: String? = nil) {
        self.town = TownName(town)
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
        let comparands = zip(documents, signatures(of: documents)).map { Comparand($0, $1) }
        let read = idsToRead(among: comparands)
        return groupings(of: comparands, reading: documents.filter { read.contains($0.id) })
    }

    /// Ids of the documents of which words must be read too: meetings, and what may announce one.
    package func idsToRead(among comparands: [Comparand]) -> Set<String> { MeetingLinks.idsToRead(among: comparands) }

    /// One grouping per comparand, in the order given; `documents` are those that `idsToRead` names.
    package func groupings(of comparands: [Comparand], reading documents: [Document]) -> [Grouping] {
        let order = comparands.indices.sorted { Comparand.precedes(comparands[$0], comparands[$1]) }
        let ordered = order.map { comparands[$0] }
        let groups = DuplicateGroups(of: ordered)
        let stories = Stories(of: ordered, reading: documents, groups: groups, town: town)
        var places = Array(repeating: 0, count: order.count)
        for (place, index) in order.enumerated() { places[index] = place }
        return places.map { place in
            groups.grouping(
                of: place, story: stories.story(of: place), meeting: stories.meeting(of: place).map { ordered[$0].id })
        }
    }
}
