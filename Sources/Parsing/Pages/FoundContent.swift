import Markup
import Records

/// The text of a page, found and cleaned.
struct FoundContent {
    let html: String?
    let text: String?
    let extractor: Article.Extractor
    let confidence: Double
    /// A date that stands by the text.
    let date: String?
    /// Addresses that the text links to, with the links' words.
    let links: [(href: String, text: String)]

    init(
        _ reading: PageReading, _ roots: [Int], extractor: Article.Extractor, confidence: Double, date: String?
    ) {
        html = TreeWriter(reading).html(of: roots)
        text = nil
        self.extractor = extractor
        self.confidence = confidence
        self.date = date
        links = roots.flatMap { root in
            reading.tree.subtree(of: root).compactMap { index in
                guard reading.isKept[index], reading.tree.nodes[index].tag == .a,
                    let href = reading.tree.value(of: .href, at: index)
                else { return nil }
                return (href, reading.tree.text(of: index))
            }
        }
    }

    /// A text that is stated apart from the markup.
    init(text: String, extractor: Article.Extractor, confidence: Double, date: String?) {
        html = nil
        self.text = text
        self.extractor = extractor
        self.confidence = confidence
        self.date = date
        links = []
    }
}
