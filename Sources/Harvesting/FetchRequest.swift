import Records

/// One question to a server.
package struct FetchRequest: Hashable, Sendable {
    package let url: String
    /// Nil where the validators are another address's.
    package let etag: String?
    /// Nil where the validators are another address's.
    package let lastModified: String?
    private let validators: Validators?
    /// Permits `file:` and loopback addresses.
    package let allowsLocal: Bool
    /// Sent to this server and kept out of everything that comes back.
    package let secret: Secret?
    package let redirects: Redirects
    /// More than so many decoded bytes are cut off; nil: more than the general limit is a failure.
    package let cutAtBytes: Int?

    package enum Redirects: Hashable, Sendable {
        /// Within the transfer, without a pause.
        case follow
        /// Left to the asker, who paces each hop.
        case report
    }

    package init(
        url: String, validators: Validators? = nil, allowsLocal: Bool = false, secret: Secret? = nil,
        redirects: Redirects = .follow, cutAtBytes: Int? = nil
    ) {
        self.url = url
        self.validators = validators
        let own = validators.flatMap { $0.belong(to: url) ? $0 : nil }
        etag = own?.etag
        lastModified = own?.lastModified
        self.allowsLocal = allowsLocal
        self.secret = secret
        // libcurl would hand a field of ours on to the next server.
        self.redirects = secret == nil ? redirects : .report
        self.cutAtBytes = cutAtBytes
    }

    var isConditional: Bool { etag != nil || lastModified != nil }

    /// The same question at the address that `response` leads to, without the secret unless it is the same server's. Only
    /// this machine's own servers may lead to this machine.
    func redirected(to target: String, by response: FetchResponse) -> FetchRequest {
        let isSameServer = WebAddress(target)?.origin == WebAddress(url)?.origin
        return FetchRequest(
            url: target, validators: validators,
            allowsLocal: allowsLocal && response.isFromOwnMachine, secret: isSameServer ? secret : nil,
            redirects: redirects, cutAtBytes: cutAtBytes)
    }
}

/// What a server answered, with its body decoded.
package struct FetchResponse: Hashable, Sendable {
    package let finalURL: String
    package let status: Int
    package let headers: [Capture.Header]
    package let body: [UInt8]
    /// Where a redirect leads that was not followed.
    package let redirectURL: String?
    /// Whether a server of this machine gave it.
    package let isFromOwnMachine: Bool

    package init(
        finalURL: String, status: Int, headers: [Capture.Header] = [], body: [UInt8] = [], redirectURL: String? = nil,
        isFromOwnMachine: Bool = false
    ) {
        self.finalURL = finalURL
        self.status = status
        self.headers = headers
        self.body = body
        self.redirectURL = redirectURL
        self.isFromOwnMachine = isFromOwnMachine
    }

    /// The first value of a field, whatever the case of its name.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }
}

/// Why there was no answer.
package struct FetchFailure: Error, Hashable, CustomStringConvertible {
    package let trouble: Trouble
    /// One plain sentence without a full stop.
    package let description: String
    /// How much it says about the source, in quarters: a busy server 1, a fault of the document 2, a wrong address 4;
    /// nothing when nobody was asked.
    package let weight: Int
    /// The name could not be resolved, or nobody took the connection: it may be this machine that is offline.
    package let isUnreachable: Bool

    /// The address is one that its source may not reach.
    var isRefused: Bool { trouble == .plain(.ownNetwork) || trouble == .plain(.ownMachine) }

    package init(_ trouble: Trouble, _ description: String, weight: Int = 1, isUnreachable: Bool = false) {
        self.trouble = trouble
        self.description = description
        self.weight = weight
        self.isUnreachable = isUnreachable
    }
}
