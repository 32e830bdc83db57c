/// Where a capture lies: a gzip member of a WARC file.
package struct CaptureLocation: Hashable, Codable, Sendable {
    /// The file's name in the captures folder.
    package let file: String
    /// Of the member's first byte.
    package let offset: Int
    /// Of the member, packed.
    package let length: Int

    package init(file: String, offset: Int, length: Int) {
        self.file = file
        self.offset = offset
        self.length = length
    }
}

/// Bytes of a WARC file that hold no whole record: what a crash in mid-write leaves behind.
package struct CaptureDamage: Hashable, Sendable, CustomStringConvertible {
    package let location: CaptureLocation
    /// True when nothing sound follows.
    package let isTail: Bool

    package init(location: CaptureLocation, isTail: Bool) {
        self.location = location
        self.isTail = isTail
    }

    package var description: String {
        "\(location.file): \(location.length) bytes from \(location.offset) on are no whole record"
            + (isTail ? " (an interrupted write; the next one starts before them)" : "")
    }
}

/// Why captures could not be kept or read, in one sentence with the path.
package struct CaptureStoreFailure: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
