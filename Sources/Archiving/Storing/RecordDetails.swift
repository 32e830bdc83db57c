import Records

/// What of a record is stored as JSON beside its title, text and HTML, because nothing is searched or sorted by it.
/// Empty lists are absent.
package struct RecordDetails: Codable, Hashable, Sendable {
    package let keyOrigin: Record.KeyOrigin
    package let url: String?
    package let canonicalURL: String?
    package let externalURL: String?
    package let summary: String?
    package let isLanguageDetected: Bool
    package let rawDate: String?
    package let startAt: Moment?
    package let endAt: Moment?
    package let validUntil: Day?
    package let place: String?
    package let latitude: Double?
    package let longitude: Double?
    package let people: [String]?
    package let authors: [Author]?
    package let tags: [String]?
    package let image: String?
    package let attachments: [Attachment]?
    package let references: [Reference]?
    package let isWithdrawn: Bool
    package let captureDigest: String
    /// Nil when its text is not on a page of its own, or was read.
    package let awaitsPage: Bool?

    init(of record: Record) {
        keyOrigin = record.keyOrigin
        url = record.url
        canonicalURL = record.canonicalURL
        externalURL = record.externalURL
        summary = record.summary
        isLanguageDetected = record.isLanguageDetected
        rawDate = record.rawDate
        startAt = record.startAt
        endAt = record.endAt
        validUntil = record.validUntil
        place = record.place
        latitude = record.latitude
        longitude = record.longitude
        people = record.people.isEmpty ? nil : record.people
        authors = record.authors.isEmpty ? nil : record.authors
        tags = record.tags.isEmpty ? nil : record.tags
        image = record.image
        attachments = record.attachments.isEmpty ? nil : record.attachments
        references = record.references.isEmpty ? nil : record.references
        isWithdrawn = record.isWithdrawn
        captureDigest = record.captureDigest
        awaitsPage = record.awaitsPage ? true : nil
    }

    /// Hexadecimal SHA-256 of what a record holds beyond its content hash, but for the capture and what changes at
    /// every fetch: equal digests need no rewriting.
    static func digest(of record: Record) -> String {
        var fields: [String?] = [
            record.canonicalURL, record.html, record.language, record.isLanguageDetected ? "detected" : nil,
            record.image, record.keyOrigin.rawValue, record.latitude?.description, record.longitude?.description,
        ]
        for moment in [record.published, record.startAt, record.endAt] {
            fields += [moment?.instant.seconds.description, moment?.precision.rawValue, moment?.origin.rawValue]
        }
        if let address = record.externalURL { fields += ["external", address] }
        for author in record.authors { fields += [author.name, author.url, author.email] }
        fields += record.tags
        for file in record.attachments {
            fields += [
                file.mimeType, file.title, file.sizeInBytes?.description, file.durationInSeconds?.description,
            ]
            // What the hash of the content passes over.
            if SteadyAddress.of(file.url) != file.url { fields.append(file.url) }
        }
        return Digest(of: fields.map { $0 ?? "\u{0}" }.joined(separator: "\u{1}")).hexadecimal
    }
}
