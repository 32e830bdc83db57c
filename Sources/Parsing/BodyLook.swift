/// What the first bytes of a body make it look like.
enum BodyLook: Equatable {
    case empty, json, calendar, markup, text
    /// With an article.
    case binary(String)

    init(of body: [UInt8]) {
        if let kind = BodyLook.binaryKind(of: body) {
            self = .binary(kind)
            return
        }
        let head = BodyLook.narrow(body).drop {
            $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 == 0xFE || $0 == 0xFF || $0 <= 0x20
        }
        guard let first = head.first else {
            self = .empty
            return
        }
        if first == 0x7B || first == 0x5B || head.starts(with: "window.YTD".utf8) {
            self = .json
        } else if BodyLook.begins(head, with: "begin:vcalendar") {
            self = .calendar
        } else {
            self = first == 0x3C ? .markup : .text
        }
    }

    /// The beginning without the zeros of UTF-16.
    private static func narrow(_ body: [UInt8]) -> ArraySlice<UInt8> {
        body.prefix(8).contains(0) ? body.prefix(64).filter { $0 != 0 }[...] : body[...]
    }

    /// Whether the body is an HTML page rather than XML.
    static func isPage(_ body: [UInt8]) -> Bool {
        var rest = body.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        // A page may begin with a declaration and with comments.
        while begins(rest, with: "<?xml") || begins(rest, with: "<!--") {
            let isComment = begins(rest, with: "<!--")
            guard let end = isComment ? self.end(of: "-->", in: rest) : self.end(of: "?>", in: rest) else {
                return false
            }
            rest = rest[end...].drop { $0 <= 0x20 }
        }
        return ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<script", "<meta", "<table"]
            .contains { begins(rest, with: $0) }
    }

    var refusal: NotAFeed {
        switch self {
        case .empty: NotAFeed(looksLike: "an empty body", trouble: .plain(.empty))
        case .json: NotAFeed(looksLike: "JSON of an unknown shape")
        case .calendar: NotAFeed(looksLike: "a calendar that holds nothing readable")
        case .markup: NotAFeed(looksLike: "markup of an unknown kind")
        case .text: NotAFeed(looksLike: "plain text")
        case .binary(BodyLook.pdf):
            NotAFeed(
                looksLike: BodyLook.pdf, advice: "letopis import --source ID FILE reads the texts of its pages",
                trouble: .plain(.pdf))
        case .binary(let kind): NotAFeed(looksLike: kind)
        }
    }

    private static let pdf = "a PDF file"
    /// How files begin that are no texts.
    private static let fileMarks: [([UInt8], String)] = [
        (Array("%PDF".utf8), pdf), ([0x1F, 0x8B], "a gzip file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"), (Array("RIFF".utf8), "a media file"),
        (Array("ID3".utf8), "an MP3 file"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        (Array("SQLite format".utf8), "an SQLite database"),
    ]

    private static func binaryKind(of body: [UInt8]) -> String? {
        if let known = fileMarks.first(where: { body.starts(with: $0.0) }) { return known.1 }
        // Zero bytes that are not the other halves of UTF-16 letters, nor damage in what begins as a document does.
        let head = body.prefix(512)
        guard head.contains(0), !head.starts(with: [0xFF, 0xFE]), !head.starts(with: [0xFE, 0xFF]) else { return nil }
        let opens =
            head.prefix(4).contains { $0 == 0x3C || $0 == 0x7B || $0 == 0x5B } || begins(narrow(body), with: "begin:")
        return opens ? nil : "a binary file"
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, with lower: String) -> Bool {
        let prefix = bytes.prefix(lower.utf8.count)
        guard prefix.count == lower.utf8.count else { return false }
        return zip(prefix, lower.utf8).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }

    /// The index behind the first `mark`.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let mark = Array(mark.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
    }
}
