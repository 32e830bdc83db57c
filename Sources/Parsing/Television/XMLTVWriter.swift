import Dating
import Records

/// Writes broadcasts as XMLTV that its DTD (version 0.6) finds valid, whatever they were read from.
package struct XMLTVWriter {
    private let reader: DateReader
    private let clock: TownClock
    private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tv SYSTEM \"xmltv.dtd\">\n"

    /// The listing of a document's broadcasts, and why others are left out of it.
    ///
    /// - Parameter clock: of times that state no zone; all are written in it.
    package static func listing(
        of document: ParsedDocument, clock: TownClock
    ) -> (text: String, refusals: [Rejection]) {
        var writer = XMLTVWriter(clock: clock)
        return writer.write(document)
    }

    private init(clock: TownClock) {
        self.clock = clock
        reader = DateReader(clock: clock)
    }

    private struct Programme {
        let item: ParsedItem
        let start: Instant
        let channel: String
    }

    private mutating func write(_ document: ParsedDocument) -> (text: String, refusals: [Rejection]) {
        var programmes: [Programme] = []
        var refusals: [Rejection] = []
        for item in document.items {
            do throws(Refusal) {
                programmes.append(try programme(item))
            } catch {
                let reference = item.id ?? item.title ?? "line \(item.line ?? 0)"
                refusals.append(
                    Rejection(
                        error.kind, stage: .parsing, source: "document", reference: reference, example: item.title,
                        reason: error.reason, line: item.line))
            }
        }
        open("tv", [("source-info-url", document.homePageURL), ("source-info-name", document.title)], depth: 0)
        var channels: Set<String> = []
        for programme in programmes where channels.insert(programme.channel).inserted {
            open("channel", [("id", programme.channel)], depth: 1)
            element("display-name", programme.item.authors.first?.name ?? programme.channel, depth: 2)
            close("channel", depth: 1)
        }
        for programme in programmes { write(programme) }
        close("tv", depth: 0)
        return (text, refusals)
    }

    private func programme(_ item: ParsedItem) throws(Refusal) -> Programme {
        guard let channel = XMLTVWriter.nonEmpty(item.broadcast?.channel ?? item.authors.first?.name) else {
            throw Refusal(.incomplete, "it is on no channel")
        }
        guard XMLTVWriter.nonEmpty(item.title) != nil else { throw Refusal(.incomplete, "it has no title") }
        guard let start = item.startAt.flatMap({ reader.moment($0) }) else {
            throw Refusal(.incomplete, "its start cannot be read: \(item.startAt ?? "none")")
        }
        return Programme(item: item, start: start.instant, channel: channel)
    }

    // MARK: - A programme, in the DTD's order

    private mutating func write(_ programme: Programme) {
        let item = programme.item
        let stop = item.endAt.flatMap { reader.moment($0)?.instant }.flatMap { $0 > programme.start ? $0 : nil }
        let language = [("lang", item.language)]
        open(
            "programme",
            [
                ("start", time(programme.start)), ("stop", stop.map(time)), ("channel", programme.channel),
                ("clumpidx", item.broadcast?.slot),
            ], depth: 1)
        element("title", item.title, language, depth: 2)
        element("sub-title", item.summary, language, depth: 2)
        element("desc", item.contentText, language, depth: 2)
        writeCredits(item)
        let marks = Set(item.broadcast.map(XMLTVProgramme.marks) ?? [])
        for tag in item.tags where !marks.contains(tag) { element("category", tag, language, depth: 2) }
        if let image = XMLTVWriter.nonEmpty(item.image) { empty("icon", [("src", image)], depth: 2) }
        element("url", item.url, depth: 2)
        for reference in item.references where reference.scheme.hasPrefix(XMLTVProgramme.scheme) {
            let system = String(reference.scheme.dropFirst(XMLTVProgramme.scheme.count))
            element("episode-num", reference.value, [("system", system)], depth: 2)
        }
        if item.broadcast?.isRepeat ?? false { empty("previously-shown", depth: 2) }
        if item.broadcast?.isPremiere ?? false { empty("premiere", depth: 2) }
        if item.broadcast?.isLastChance ?? false { empty("last-chance", depth: 2) }
        if item.broadcast?.isNew ?? false { empty("new", depth: 2) }
        close("programme", depth: 1)
    }

    private static let roles = [
        "director", "actor", "writer", "adapter", "producer", "composer", "editor", "presenter", "commentator", "guest",
    ]

    /// By role, in the DTD's order. People whose role it does not know are guests.
    private mutating func writeCredits(_ item: ParsedItem) {
        let known = item.broadcast?.credits ?? []
        let credits = known.isEmpty ? item.people.map { Broadcast.Credit(role: "guest", name: $0) } : known
        guard !credits.isEmpty else { return }
        open("credits", depth: 2)
        for role in XMLTVWriter.roles {
            for credit in credits where credit.role == role || (role == "guest" && !Self.roles.contains(credit.role)) {
                element(role, credit.name, [("role", role == "actor" ? credit.part : nil)], depth: 3)
            }
        }
        close("credits", depth: 2)
    }

    /// `20250301180500 +0100`.
    private func time(_ instant: Instant) -> String {
        let local = clock.iso8601(instant)
        let digits = local.utf8.prefix(19).filter { $0 &- 0x30 < 10 }
        let offset = local.utf8.suffix(6).filter { $0 != UInt8(ascii: ":") }
        return String(decoding: digits + [0x20] + offset, as: UTF8.self)
    }

    // MARK: - Markup

    private typealias Attributes = [(name: String, value: String?)]

    private mutating func open(_ name: String, _ attributes: Attributes = [], depth: Int) {
        tag(name, attributes, depth: depth)
        text += ">\n"
    }

    private mutating func empty(_ name: String, _ attributes: Attributes = [], depth: Int) {
        tag(name, attributes, depth: depth)
        text += "/>\n"
    }

    private mutating func close(_ name: String, depth: Int) {
        text += String(repeating: "  ", count: depth) + "</\(name)>\n"
    }

    private mutating func element(_ name: String, _ value: String?, _ attributes: Attributes = [], depth: Int) {
        guard let value = XMLTVWriter.nonEmpty(value) else { return }
        tag(name, attributes, depth: depth)
        text += ">" + XMLTVWriter.escaped(value) + "</\(name)>\n"
    }

    private mutating func tag(_ name: String, _ attributes: Attributes, depth: Int) {
        text += String(repeating: "  ", count: depth) + "<\(name)"
        for (name, value) in attributes {
            guard let value = XMLTVWriter.nonEmpty(value) else { continue }
            text += " \(name)=\"\(XMLTVWriter.escaped(value))\""
        }
    }

    private static func nonEmpty(_ text: String?) -> String? {
        guard let text, text.unicodeScalars.contains(where: { $0.value > 0x20 }) else { return nil }
        return text
    }

    /// Without the characters that no XML may hold.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: escaped.append(scalar)  // scalars, not an enum
            }
        }
        return String(escaped)
    }
}
