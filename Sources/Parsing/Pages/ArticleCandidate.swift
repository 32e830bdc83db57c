import Markup
import Records

/// A text that may be the page's, cleaned, with how sure that is.
struct ArticleCandidate {
    let reading: PageReading
    let roots: [Int]
    let extractor: Article.Extractor
    let date: String?
    /// Letters outside of links.
    let plain: Int
    let confidence: Double
    /// Whether it stands under the page's own headline without one link to another page: it is no menu then.
    let isHeadedAlone: Bool
    /// Whether it is a list of teasers that lead elsewhere.
    let isList: Bool

    /// Below it, a text is as likely menus as not.
    static let leastConfidence = 0.3

    /// - Parameters:
    ///   - isBare: the page has not one link or field: it is no menu, however little it says.
    ///   - isHeaded: the text stands under a heading.
    ///   - isOwnHeading: the page has a headline of its own, and not a section's name alone.
    ///   - host: of the page, where it is known.
    init(
        _ reading: PageReading, roots: [Int], extractor: Article.Extractor, date: String?, isBare: Bool,
        isHeaded: Bool = false, isOwnHeading: Bool = false, host: String? = nil
    ) {
        self.reading = reading
        self.roots = roots
        self.extractor = extractor
        self.date = date
        let letters = roots.reduce(0) { $0 + reading.letters($1) }
        let allLinked = roots.reduce(0) { $0 + reading.linked($1) }
        let files = Self.filesAndContacts(in: reading, roots)
        let linked = allLinked - files
        plain = letters - allLinked
        isList = RepeatedBlocks(reading, isHeaded: isHeaded && isOwnHeading, host: host).isListOfTeasers(roots)
        let holdsPicture = Self.holdsPicture(reading, roots)
        let density = letters == 0 ? (holdsPicture ? 0 : 1) : Double(linked) / Double(letters)
        let prose = Double(Self.prose(in: reading, roots))
        let base =
            switch extractor {
            case .rules: 1.0
            case .jsonLD, .microdata: 0.7
            case .vocabulary: 0.5
            case .density: 0.25
            case .paragraphs: 0.1
            }
        let length = min(1, prose / 600)
        let links = 1 - min(1, density / 0.5)
        isHeadedAlone = linked == 0 && isHeaded && isOwnHeading
        let isEmpty = plain < Self.leastCover && files == 0 && !holdsPicture
        let isSentence = prose >= (extractor == .density && (!isHeaded || linked > 0 && !isOwnHeading) ? 100 : 40)
        let isThin = letters == 0 || !isSentence
        let found =
            isList || (isHeadedAlone ? isEmpty : isThin)
            ? 0.1 : min(0.99, base + (1 - base) * (0.6 * length + 0.25 * links))
        confidence = isBare && letters > 0 ? max(found, 0.35) : found
    }

    var shownConfidence: Double { (confidence * 100).rounded() / 100 }

    /// All of its text, for comparison.
    var text: String {
        roots.map { root in
            reading.tree.subtree(of: root).lazy.filter { reading.isKept[$0] && reading.tree.nodes[$0].tag == .text }
                .map { reading.tree.text(of: $0) }.joined(separator: " ")
        }
        .joined(separator: " ")
    }

    /// In letters, outside of links: "Út 8–18 hod".
    private static let leastCover = 10

    /// Letters in links to documents, mailboxes and telephones, which are no menu's.
    private static func filesAndContacts(in reading: PageReading, _ roots: [Int]) -> Int {
        roots.flatMap { reading.tree.subtree(of: $0) }.reduce(0) { sum, index in
            guard reading.isKept[index], reading.tree.nodes[index].tag == .a,
                let href = reading.tree.value(of: .href, at: index),
                reading.isFile[index] || href.hasPrefix("mailto:") || href.hasPrefix("tel:")
            else { return sum }
            return sum + reading.letters(index)
        }
    }

    private static func holdsPicture(_ reading: PageReading, _ roots: [Int]) -> Bool {
        roots.contains { PagePictures.first(in: $0, of: reading) != nil }
    }

    /// The first heading in its text.
    var heading: String? {
        for root in roots {
            let found = reading.tree.subtree(of: root).first {
                reading.isKept[$0] && reading.tree.nodes[$0].tag.isHeading
            }
            if let found { return PageMetadata.line(reading.tree.text(of: found)) }
        }
        return nil
    }

    /// Letters in blocks that read like sentences: long enough, few links, with a comma or a full stop at the end.
    private static func prose(in reading: PageReading, _ roots: [Int]) -> Int {
        let blocks = BlockTexts(of: reading)
        return roots.reduce(0) { sum, root in
            sum
                + reading.tree.subtree(of: root).reduce(0) { sum, index in
                    let letters = blocks.letters[index]
                    guard letters >= 40, blocks.commas[index] > 0 || blocks.endsSentence[index],
                        blocks.linked[index] * 2 < letters
                    else { return sum }
                    return sum + letters - blocks.linked[index]
                }
        }
    }
}
