import Dating
import Records

/// What an XMLTV document says of itself and of its channels, and what its programmes say together.
enum XMLTVListing {
    /// Enters the description, puts the channels' names in the place of their identifiers, and fills missing ends.
    static func describe(_ listing: ElementNode, in document: inout ParsedDocument) {
        document.homePageURL = listing.attribute("source-info-url")
        document.title = listing.attribute("source-info-name")
        document.dateModified = listing.attribute("date")
        var names: [String: String] = [:]
        var declared: Set<String> = []
        for channel in listing.children where channel.element == .channel {
            guard let id = channel.attribute("id") else { continue }
            declared.insert(id)
            guard let name = channel.first(.displayName)?.value else { continue }
            names[id] = names[id] ?? name
            document.icon =
                document.icon
                ?? channel.first(.icon)?.attribute("src").map { URLReference.resolved($0, against: channel.base) }
        }
        for index in document.items.indices {
            guard let id = document.items[index].authors.first?.name, let name = names[id] else { continue }
            document.items[index].authors = [Author(name: name)]
        }
        if document.title == nil, names.count == 1 { document.title = names.values.first }
        warn(of: declared, in: &document)
        fillEnds(in: &document)
    }

    /// One warning a channel that no `channel` element declares; its identifier stands in for its name.
    private static func warn(of declared: Set<String>, in document: inout ParsedDocument) {
        var seen = declared
        for item in document.items {
            guard let id = item.broadcast?.channel, seen.insert(id).inserted else { continue }
            document.warnings.append(
                ParsedDocument.Warning(
                    code: "undeclared-channel", message: "programmes on a channel that is not declared: \(id)",
                    line: item.line))
        }
    }

    /// One warning for what stands behind the digits, which is most often a zone of no single meaning.
    private static func warn(
        ofUnread raw: String, line: Int?, but known: inout Set<String>, in document: inout ParsedDocument
    ) {
        guard known.insert(String(raw.drop { $0.isASCII && $0.isNumber })).inserted else { return }
        document.warnings.append(
            ParsedDocument.Warning(
                code: "date", message: "a time that cannot be read, and all like it, is left out: \(raw)", line: line))
    }

    // MARK: - Missing ends

    /// Nobody broadcasts one programme for longer: the next one listed is then another day's.
    private static let longestProgramme: Int64 = 86_400

    private struct Start {
        let seconds: Int64
        let index: Int
        let isZoned: Bool
    }

    /// A programme without an end, or with one that does not lie behind its start, lasts until the next one on its
    /// channel; those that share a slot end together. Times that state a zone and times that do not cannot be compared
    /// here: a channel that mixes them keeps what it states.
    private static func fillEnds(in document: inout ParsedDocument) {
        guard let clock = try? ZoneTest() else { return }
        var starts: [String: [Start]] = [:]
        var unread: Set<String> = []
        for (index, item) in document.items.enumerated() {
            let (start, end) = (item.startAt.flatMap(clock.read), item.endAt.flatMap(clock.read))
            for (raw, moment) in [(item.startAt, start), (item.endAt, end)] where raw != nil && moment == nil {
                warn(ofUnread: raw ?? "", line: item.line, but: &unread, in: &document)
            }
            guard let channel = item.broadcast?.channel, let start else { continue }
            if item.endAt != nil, end == nil { document.items[index].endAt = nil }
            if let end, end.isZoned == start.isZoned, end.seconds <= start.seconds { document.items[index].endAt = nil }
            starts[channel, default: []].append(Start(seconds: start.seconds, index: index, isZoned: start.isZoned))
        }
        for channel in starts.keys {
            let ordered = starts[channel, default: []].sorted { ($0.seconds, $0.index) < ($1.seconds, $1.index) }
            guard Set(ordered.map(\.isZoned)).count == 1 else { continue }
            var next: Start?
            for (place, programme) in ordered.enumerated().reversed() {
                if place + 1 < ordered.count, ordered[place + 1].seconds > programme.seconds {
                    next = ordered[place + 1]
                }
                guard document.items[programme.index].endAt == nil, let next,
                    next.seconds - programme.seconds <= longestProgramme
                else { continue }
                document.items[programme.index].endAt = document.items[next.index].startAt
            }
        }
    }

    /// Reads a time, and tells whether it states its zone: then it is the same instant wherever it is read.
    private struct ZoneTest {
        private let here: DateReader
        private let there: DateReader

        init() throws {
            here = DateReader(clock: try TownClock(timeZone: "UTC"))
            there = DateReader(clock: try TownClock(timeZone: "Asia/Tokyo"))
        }

        func read(_ text: String) -> (seconds: Int64, isZoned: Bool)? {
            guard let moment = here.moment(text) else { return nil }
            return (moment.instant.seconds, there.moment(text)?.instant == moment.instant)
        }
    }
}
