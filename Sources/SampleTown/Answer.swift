/// What the server says to one request: a status, validators and a body.
struct Answer: Sendable {
    let status: Int
    let mediaType: String
    let body: [UInt8]
    let lastModified: String?
    let retryAfterSeconds: Int?

    var entityTag: String { "\"\(String(fingerprint(of: body), radix: 16))\"" }
}
