import Dating
import Linguistics
import Records

/// Reads a document once and keeps of it what comparison needs.
struct SignatureMaker: Sendable {
    private let lexicon: Lexicon
    private let scanner = TokenScanner()
    private let stock = StockPhrases()
    private let stopWords = StopWords()

    /// Words of the text that say what it is about; the end of a long text says little of it.
    private static let termTokens = 400
    private static let leadTokens = 60
    private static let leadBytes = 700

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    func signature(of document: Document, cache: inout KeyCache) -> Signature {
        let title = scanner.tokensAndRanges(of: document.title ?? "")
        let body = scanner.tokensAndRanges(of: document.text)
        let kept = indexesWithoutStock(body.tokens)
        var terms: [UInt32: StoryTerm] = [:]
        let language = Language(tag: document.language)
        collect(title, of: document.title ?? "", Array(title.tokens.indices), .title, language, &terms, &cache)
        collect(body, of: document.text, Array(kept.prefix(Self.termTokens)), [], language, &terms, &cache)
        return Signature(
            title: title.tokens, body: kept.map { body.tokens[$0] },
            terms: terms.values.sorted { $0.key < $1.key }, leadDays: leadDays(of: document))
    }

    /// The days that the title and the beginning of the text name. Later ones belong to what is told on the way.
    private func leadDays(of document: Document) -> [Day] {
        let lead = document.text.utf8.count <= Self.leadBytes ? document.text : beginning(of: document.text)
        return Set(
            [document.title ?? "", lead].flatMap { text in
                days(mentionedIn: text, published: document.published, language: document.language).map(\.day)
            }
        ).sorted()
    }

    /// Up to the last space of the first bytes.
    private func beginning(of text: String) -> String {
        let bytes = text.utf8.prefix(Self.leadBytes)
        let end = bytes.lastIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.startIndex
        return String(text[..<end])
    }

    /// Stock phrases go to the end of their sentence. A text of nothing else is kept.
    private func indexesWithoutStock(_ tokens: [Token]) -> [Int] {
        var kept: [Int] = []
        kept.reserveCapacity(tokens.count)
        var isStock = false
        for (index, token) in tokens.enumerated() {
            if token.marks.contains(.beginsSentence) { isStock = false }
            if !isStock, stock.begin(at: index, of: tokens) { isStock = true }
            if !isStock { kept.append(index) }
        }
        return kept.isEmpty ? Array(tokens.indices) : kept
    }

    private func collect(
        _ scan: (tokens: [Token], ranges: [Range<Int>]), of text: String, _ indexes: [Int],
        _ marks: StoryTerm.Marks, _ language: Language?, _ terms: inout [UInt32: StoryTerm], _ cache: inout KeyCache
    ) {
        var text = text
        text.withUTF8 { bytes in
            for (place, index) in indexes.enumerated() {
                let token = scan.tokens[index]
                guard let key = key(of: token, scan.ranges[index], in: bytes, language, &cache) else { continue }
                var marks = marks
                if place < Self.leadTokens { marks.insert(.lead) }
                if token.marks.contains(.number) { marks.insert(.number) }
                // German writes every noun with a capital, so there it tells nothing.
                if token.marks.contains(.capital), language != .de { marks.insert(.name) }
                let count = marks.contains(.title) ? 2 : 1
                let known = terms[key]
                terms[key] = StoryTerm(
                    key: key, count: UInt8(min(255, Int(known?.count ?? 0) + count)),
                    marks: marks.union(known?.marks ?? []))
            }
        }
    }

    private func key(
        of token: Token, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ language: Language?,
        _ cache: inout KeyCache
    ) -> UInt32? {
        guard range.upperBound <= bytes.count else { return nil }
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        if token.marks.contains(.number) {
            // Days, months and hours are everywhere; sums and counts are what two reports share.
            return range.count >= 3 && !isYear(word) ? token.hash : nil
        }
        guard range.count >= 3, !stopWords.contains(token.hash), !token.marks.contains(.weekday) else { return nil }
        return cache.key(of: word, language: language, lexicon: lexicon)
    }

    private func isYear(_ number: UnsafeBufferPointer<UInt8>) -> Bool {
        number.count == 4 && (number[0] == 0x31 && number[1] == 0x39 || number[0] == 0x32 && number[1] == 0x30)
    }
}
