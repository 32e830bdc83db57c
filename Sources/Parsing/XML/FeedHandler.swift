import Markup
import Records

/// Hands a document's events to a `FeedReader`, which is a value: what a class stores is checked at each access.
final class FeedHandler: XMLHandler {
    // Nothing but the one document's events reaches it, one after the other: a check at each would cost 4 % of reading.
    @exclusivity(unchecked) private(set) var reader: FeedReader

    /// `url` is the document's own address.
    init(url: String?, limits: ParsingLimits) {
        reader = FeedReader(url: url, limits: limits)
    }

    func takeItems() -> [ParsedItem] { reader.takeItems() }

    func begin(isProved: Bool) { reader.isProved = isProved }

    func number(of name: XMLName) -> Int { reader.number(of: name) }

    func attributeNumber(of name: XMLName) -> Int { reader.names.add(attribute: name) }

    func doctype(name: String, publicID: String?, systemID: String?) { reader.publicID = publicID }

    func start(_ number: Int, attributes: XMLAttributes, line: () -> Int) {
        reader.start(number, attributes, line: line)
    }

    func text(_ piece: Span<UInt8>) { reader.text(piece) }

    func end(_ number: Int) { reader.end(number) }

    func neverNests(_ name: String) -> Bool { FeedHandler.entries.contains(name.lowercased()) }

    /// How the entries of all dialects are written.
    private static let entries: Set<String> = [
        "item", "rss:item", "entry", "atom:entry", "programme", "votingresult",
    ]

    /// To be called behind the last event.
    func finish() { reader.finish() }
}
