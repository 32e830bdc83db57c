import Records

/// What may be shown to the public of an item's text.
struct Excerpt: Hashable, Sendable {
    let rights: Rights
    /// Characters.
    let length: Int

    /// `stored` are an item's or its source's rights, which end at the instant `end`.
    init(_ stored: String?, until end: Int64?, at now: Instant, length: Int) {
        rights = Self.rights(stored, until: end, at: now)
        self.length = length
    }

    init(rights: Rights, length: Int) {
        self.rights = rights
        self.length = length
    }

    static func rights(_ stored: String?, until end: Int64?, at now: Instant) -> Rights {
        if let end, end <= now.seconds { return .link }
        return stored.flatMap(Rights.init(rawValue:)) ?? .link
    }

    func text(of text: String) -> String {
        switch rights {
        case .own, .licensed: text
        case .excerpt: beginning(of: text)
        case .link: ""
        }
    }

    /// At most `length` characters, cut between words.
    private func beginning(of text: String) -> String {
        guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        let cut = text[..<end]
        let words = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
        return words + "…"
    }

    /// `record` with no more text than may be shown.
    func record(_ record: Record) -> Record {
        switch rights {
        case .own, .licensed: return record
        case .excerpt, .link: break
        }
        let summary = rights == .excerpt ? record.summary.map(beginning(of:)) : nil
        return Record(
            source: record.source, key: record.key, keyOrigin: record.keyOrigin, kind: record.kind, url: record.url,
            canonicalURL: record.canonicalURL, externalURL: record.externalURL, title: record.title, summary: summary,
            text: text(of: record.text),
            html: nil, language: record.language, isLanguageDetected: record.isLanguageDetected,
            published: record.published, modified: record.modified, rawDate: record.rawDate, startAt: record.startAt,
            endAt: record.endAt, validUntil: record.validUntil, place: record.place, latitude: record.latitude,
            longitude: record.longitude, people: record.people, authors: record.authors, tags: record.tags, image: nil,
            attachments: [], references: record.references, metrics: record.metrics, isWithdrawn: record.isWithdrawn,
            captureDigest: record.captureDigest)
    }
}
