import Records

/// One question to a server.
package struct FetchRequest: Hashable, Sendable {
    package let url: String
    /// Verbatim, as the server gave it.
    package let etag: String?
    /// Verbatim, as the server gave it.
    package let lastModified: String?
    /// Permits `file:` and addresses of the own network.
    package let allowsLocal: Bool

    package init(url: String, etag: String? = nil, lastModified: String? = nil, allowsLocal: Bool = false) {
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
        self.allowsLocal = allowsLocal
    }

    var isConditional: Bool { etag != nil || lastModified != nil }
}

/// What a server answered, with its body decoded.
package struct FetchResponse: Hashable, Sendable {
    package let finalURL: String
    package let status: Int
    package let headers: [Capture.Header]
    package let body: [UInt8]

    package init(finalURL: String, status: Int, headers: [Capture.Header] = [], body: [UInt8] = []) {
        self.finalURL = finalURL
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a field, whatever the case of its name.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }
}

/// Why there was no answer.
package struct FetchFailure: Error, Hashable, CustomStringConvertible {
    /// One plain sentence without a full stop.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
