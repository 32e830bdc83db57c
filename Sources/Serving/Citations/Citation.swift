import Archiving
import Linguistics
import Records

/// What a citation of an item says, in whatever style: nothing that the archive does not know is made up.
package struct Citation: Sendable {
    let id: Record.ID
    let kind: Record.Kind
    let sourceKind: Source.Kind
    /// As the item states them.
    let authors: [String]
    let title: String?
    /// How an item without a title begins; nil where its rights do not allow even that.
    let beginning: String?
    let publisher: String
    let published: Published
    let url: String?
    /// The page of the document at `url`; nil where it is cited as a whole.
    let page: Int?
    /// Where this archive keeps it.
    let permalink: String?
    let version: Int
    /// The day on which this version was first seen.
    let archived: Day
    let accessed: Day
    let language: String?

    /// A date as far as it is known.
    struct Published: Sendable {
        let day: Day
        let precision: Moment.Precision
        /// True when the item states no date, so that this is when it was first seen.
        let isInferred: Bool

        /// Year, month and day, as many as are known.
        var parts: [Int] {
            switch precision {
            case .year: [day.year]
            case .month: [day.year, day.month]
            case .day, .minute, .second: [day.year, day.month, day.day]
            }
        }

        /// `2025-05-14`, `2025-05` or `2025`.
        var iso8601: String {
            String(day.iso8601.prefix(parts.count == 1 ? 4 : parts.count == 2 ? 7 : 10))
        }
    }

    private static let longestBeginning = 60

    /// `permalink` is nil where nobody serves the archive; `accessed` is the reader's day.
    package init(of item: StoredItem, permalink: String?, accessed: Day, clock: TownClock) {
        let record = item.record
        id = item.id
        kind = record.kind
        sourceKind = item.sourceKind
        authors = record.authors.compactMap(\.name).filter { !$0.isEmpty }
        title = record.title
        beginning = Citation.beginning(of: record.text)
        publisher = item.sourceName
        published = Published(day: item.day, precision: item.date.precision, isInferred: item.isDateInferred)
        let number = Citation.pageFragment(of: record.url) ?? record.references.first { $0.scheme == "page" }?.value
        page = number.flatMap { Int($0) }
        url = Citation.address(of: record)
        self.permalink = permalink
        version = item.version
        archived = clock.day(at: item.version == 1 ? item.firstSeen : item.modifiedAt)
        self.accessed = accessed
        language = record.language
    }

    /// Where a reader finds the item; nil for what no page may link to. The address by which items are compared leads to
    /// the whole newspaper.
    static func address(of record: Record) -> String? {
        let page = pageFragment(of: record.url).map { "#page=\($0)" } ?? ""
        return WebLink.safe(record.canonicalURL.map { $0 + page } ?? record.url)
    }

    /// The number in `…/listy.pdf#page=3` (RFC 8118), as written.
    private static func pageFragment(of url: String?) -> String? {
        let parts = (url ?? "").split(separator: "#", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("page=") else { return nil }
        let number = parts[1].dropFirst("page=".count)
        return Int(number).map { $0 > 0 } == true && number.utf8.count <= 6 ? String(number) : nil
    }

    private static func beginning(of text: String) -> String? {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard line.count > longestBeginning else { return line.isEmpty ? nil : line }
        let words = line.prefix(longestBeginning).split(separator: " ").dropLast()
        return (words.isEmpty ? String(line.prefix(longestBeginning)) : words.joined(separator: " ")) + "…"
    }
}
