/// One stored answer of a source, exactly as it came (the term is WARC's). A 304 or an unchanged body yields none.
package struct Capture: Hashable, Sendable {
    package let source: Source.ID
    package let requestedURL: String
    package let finalURL: String
    package let fetchedAt: Instant
    package let status: Int
    /// As the server stated it, with its parameters; nil when it stated none.
    package let contentType: String?
    /// The answer's header fields, without those that only concern the transfer.
    package let headers: [Header]
    package let body: [UInt8]
    package let digest: Digest

    /// How the requested address of what people import begins; a file's name follows.
    package static let importScheme = "import:"

    /// Whether it was imported and not fetched: such a document is never a source's whole state.
    package var isImported: Bool { requestedURL.hasPrefix(Capture.importScheme) }

    package struct Header: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(
        source: Source.ID, requestedURL: String, finalURL: String, fetchedAt: Instant, status: Int,
        contentType: String?, headers: [Header] = [], body: [UInt8]
    ) {
        self.source = source
        self.requestedURL = requestedURL
        self.finalURL = finalURL
        self.fetchedAt = fetchedAt
        self.status = status
        self.contentType = contentType
        self.headers = headers
        self.body = body
        digest = Digest(of: body)
    }
}
