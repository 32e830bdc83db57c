import Records

/// What the rights of an item let the public see of its text.
enum Excerpt {
    /// The very short extract that may be shown without a licence; a usual length, set in no law.
    static let length = 200

    static func text(of text: String, rights: Rights) -> String {
        switch rights {
        case .own, .licensed: text
        case .excerpt: beginning(of: text)
        case .link: ""
        }
    }

    /// At most `length` characters, cut between words.
    static func beginning(of text: String) -> String {
        guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        let cut = text[..<end]
        let words = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
        return words + "…"
    }
}

extension Record {
    /// This record with no more text than `rights` allow.
    func shown(under rights: Rights) -> Record {
        switch rights {
        case .own, .licensed: return self
        case .excerpt, .link: break
        }
        let summary = rights == .excerpt ? summary.map(Excerpt.beginning(of:)) : nil
        return Record(
            source: source, key: key, keyOrigin: keyOrigin, kind: kind, url: url, canonicalURL: canonicalURL,
            title: title, summary: summary, text: Excerpt.text(of: text, rights: rights), html: nil,
            language: language, isLanguageDetected: isLanguageDetected, published: published, modified: modified,
            rawDate: rawDate, startAt: startAt, endAt: endAt, validUntil: validUntil, place: place,
            latitude: latitude, longitude: longitude, people: people, authors: authors, tags: tags, image: nil,
            attachments: [], references: references, metrics: metrics, isWithdrawn: isWithdrawn,
            captureDigest: captureDigest)
    }
}
