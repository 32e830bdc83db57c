/// What the server says to one request: a status, validators and a body.
struct Answer: Sendable {
    let status: Int
    let mediaType: String
    let body: [UInt8]
    let lastModified: String?
    let retryAfterSeconds: Int?
    let entityTag: String

    init(status: Int, mediaType: String, body: [UInt8], lastModified: String?, retryAfterSeconds: Int? = nil) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
        self.lastModified = lastModified
        self.retryAfterSeconds = retryAfterSeconds
        entityTag = "\"\(String(fingerprint(of: body), radix: 16))\""
    }
}
