import Records

/// One document among what people import: a file, or a part of one.
struct ImportPiece: Sendable {
    /// The file's name, and within a folder or an archive the part's: `export.zip/data/tweets.js`.
    let name: String
    let body: [UInt8]
    let contentType: String?
    /// Where it was published; relative addresses in it are resolved against it.
    let url: String?
    /// When a web archive says that it was fetched.
    let fetchedAt: Instant?
    /// The source that the piece itself names.
    let statedSource: Source.ID?
    let status: Int
    let headers: [Capture.Header]
    /// The file that the body was taken out of, kept beside it.
    let original: [UInt8]?

    init(
        name: String, body: [UInt8], contentType: String?, url: String? = nil, fetchedAt: Instant? = nil,
        statedSource: Source.ID? = nil, status: Int = 200, headers: [Capture.Header] = [], original: [UInt8]? = nil
    ) {
        self.name = name
        self.body = body
        self.contentType = contentType
        self.url = url
        self.fetchedAt = fetchedAt
        self.statedSource = statedSource
        self.status = status
        self.headers = headers
        self.original = original
    }

    /// As what is kept: a capture whose requested address says that it was imported, and from which file.
    func capture(for source: Source.ID, at now: Instant) -> Capture {
        let address = Capture.importScheme + ImportPiece.escaped(name)
        return Capture(
            source: source, requestedURL: address, finalURL: url ?? address, fetchedAt: fetchedAt ?? now,
            status: status, contentType: contentType, headers: headers, body: body)
    }

    /// The file that the body was taken out of, as a capture that is kept and not read.
    func originalCapture(for source: Source.ID, at now: Instant, type: String) -> Capture? {
        original.map { original in
            let address = Capture.importScheme + ImportPiece.escaped(name) + "#original"
            return Capture(
                source: source, requestedURL: address, finalURL: address, fetchedAt: now, status: 200,
                contentType: type, body: original)
        }
    }

    /// What RFC 3986 lets stand in a path, and the rest by its bytes.
    private static func escaped(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return name.utf8.reduce(into: "") { text, byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || "-._~/()!*,".contains(character) {
                text.append(character)
            } else {
                text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
