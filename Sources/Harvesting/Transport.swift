/// How bytes are brought from an address: a pair of effects, so that everything else can be tested without a network.
package struct Transport: Sendable {
    /// The answer, whatever its status, or why there was none.
    package let fetch: @Sendable (FetchRequest) async -> Result<FetchResponse, FetchFailure>
    /// The numeric address that a host's name leads to now; nil when it leads nowhere.
    package let address: @Sendable (_ host: String) async -> String?

    package init(
        fetch: @escaping @Sendable (FetchRequest) async -> Result<FetchResponse, FetchFailure>,
        address: @escaping @Sendable (_ host: String) async -> String? = { _ in nil }
    ) {
        self.fetch = fetch
        self.address = address
    }

    /// The real one: http and https through libcurl, `file:` for sources that allow it.
    package static func curl(_ limits: HarvestLimits, userAgent: String) throws -> Transport {
        let curl = try CurlTransport(limits: limits, userAgent: userAgent)
        let files = FileTransport(maximumBodyBytes: limits.maximumBodyBytes)
        return Transport(
            fetch: { request in
                WebAddress.scheme(of: request.url) == "file"
                    ? files.response(to: request) : await curl.response(to: request)
            },
            address: { host in await HostAddress.first(of: host) })
    }

    /// `Letopis/1.0 (+https://town.example/letopis)`: who asks, and where its operator can be reached.
    package static func userAgent(version: String, contact: String?) -> String {
        let printable = contact?.filter { $0.isASCII && !$0.isNewline && $0 != "(" && $0 != ")" } ?? ""
        return printable.isEmpty ? "Letopis/\(version)" : "Letopis/\(version) (+\(printable))"
    }
}
