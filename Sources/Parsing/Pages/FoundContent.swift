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
    private let tree: HTMLTree
    /// The links in it, and those to documents beside it.
    private let links: [Int]
    /// What stands over its first paragraph.
    let heading: String?
    /// The first picture in it.
    let image: String?

    init(
        _ reading: PageReading, _ roots: [Int], extractor: Article.Extractor, confidence: Double, date: String?,
        headline: Int? = nil
    ) {
        html = TreeWriter(reading).html(of: roots)
        text = nil
        self.extractor = extractor
        self.confidence = confidence
        self.date = date
        let tree = reading.tree
        self.tree = tree
        links =
            roots.flatMap { tree.subtree(of: $0).filter { reading.isKept[$0] && tree.nodes[$0].tag == .a } }
            + LinkedFiles.beside(roots, headline: headline, in: reading)
        heading = Self.heading(over: roots, in: reading)
        image = roots.lazy.compactMap { PagePictures.first(in: $0, of: reading) }.first.flatMap {
            PagePictures.source(of: $0, tree)
        }
    }

    private static func heading(over roots: [Int], in reading: PageReading) -> String? {
        let tree = reading.tree
        let blocks = BlockTexts(of: reading)
        let paragraph = roots.lazy.flatMap { tree.subtree(of: $0) }.first { blocks.letters[$0] >= 40 }
        guard let paragraph, !tree.nodes[paragraph].tag.isHeading else { return nil }
        let heading = (0..<paragraph).last { Headline.isHeading($0, tree) && !Headline.isInFrame($0, tree) }
        return heading.flatMap { PageMetadata.line(tree.text(of: $0)) }.flatMap { SiteTitle.isGeneric($0) ? nil : $0 }
    }

    /// The documents that it links to, their addresses resolved against `base`.
    func attachments(base: String?) -> [Attachment] {
        LinkedFiles.attachments(links, in: tree, base: base)
    }

    /// A text that is stated apart from the markup, of the page with this `headline`.
    init(
        text: String, extractor: Article.Extractor, confidence: Double, date: String?, of reading: PageReading,
        headline: Int?
    ) {
        html = nil
        self.text = text
        self.extractor = extractor
        self.confidence = confidence
        self.date = date
        tree = reading.tree
        links = LinkedFiles.beside([], headline: headline, in: reading)
        heading = nil
        image = nil
    }
}
