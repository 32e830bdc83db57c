import Linguistics

/// Numbers the sources of a book in the order of their first citation.
struct SourceRegister {
    private let dates: BookDates
    private var numbers: [String: Int] = [:]
    private var citations: [Citation] = []
    private var spans: [[Range<Int>]] = []

    init(language: Language) {
        dates = BookDates(language: language)
    }

    /// The book's id for this source; the same for every entry that cites the same version.
    mutating func id(for citation: Citation) -> String {
        let key =
            citation.record.map { "\($0) \(citation.version ?? 1) \(citation.field)" }
            ?? [citation.publisher, citation.title ?? "", citation.url ?? "", citation.published?.iso8601 ?? ""]
            .joined(separator: "\u{0}")
        if let number = numbers[key] {
            spans[number - 1] += citation.spans.filter { !spans[number - 1].contains($0) }
            return Self.id(number)
        }
        citations.append(citation)
        spans.append(citation.spans)
        numbers[key] = citations.count
        return Self.id(citations.count)
    }

    /// How many sources of each publisher are cited.
    var citedPerPublisher: [String: Int] {
        citations.reduce(into: [:]) { $0[$1.publisher, default: 0] += 1 }
    }

    func sources() -> [BookSource] {
        let abbreviations = Abbreviations(names: citations.map(\.publisher))
        return citations.enumerated().map { index, citation in
            let short = abbreviations.abbreviation(of: citation.publisher)
            let published = citation.published.map(dates.numeric)
            return BookSource(
                id: Self.id(index + 1), number: index + 1, abbreviation: short, publisher: citation.publisher,
                title: citation.title, url: citation.url, published: published,
                accessed: citation.accessed.map(dates.numeric), hash: citation.hash, record: citation.record,
                version: citation.version, field: citation.record.map { _ in citation.field.rawValue },
                spans: spans[index].sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
                    .map { [$0.lowerBound, $0.upperBound] },
                note: [[short, published].compactMap { $0 }.joined(separator: " "), citation.title.map(quoted)]
                    .compactMap { $0 }.joined(separator: ", "))
        }
    }

    private static func id(_ number: Int) -> String { "s\(number)" }

    private func quoted(_ title: String) -> String {
        switch dates.language {
        case .cs, .sk, .de: "„\(title)“"
        case .pl: "„\(title)”"
        case .uk: "«\(title)»"
        case .en: "“\(title)”"
        }
    }
}
