import Records

/// Where in the capture files a document lies.
package struct StoredCapture: Hashable, Sendable {
    package let source: Source.ID
    package let fetchedAt: Instant
    /// Hexadecimal SHA-256 of the body.
    package let digest: String
    /// Bytes of the body; 0 where only the place is known.
    package let bytes: Int
    /// The file's name in the folder of captures.
    package let file: String
    /// Bytes from the file's beginning to the compressed WARC record, and the record's compressed length.
    package let offset: Int
    package let length: Int

    package init(
        source: Source.ID, fetchedAt: Instant, digest: String, bytes: Int = 0, file: String, offset: Int, length: Int
    ) {
        self.source = source
        self.fetchedAt = fetchedAt
        self.digest = digest
        self.bytes = bytes
        self.file = file
        self.offset = offset
        self.length = length
    }
}
