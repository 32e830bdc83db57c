import Records

/// Where a run that was cut short was led, by source and address.
struct RedirectBook: Sendable {
    private let notes: [Source.ID: [String: RedirectNote]]

    init(_ notes: [RedirectNote]) {
        self.notes = notes.reduce(into: [:]) { $0[$1.source, default: [:]][$1.url] = $1 }
    }

    /// The answer that `source` got at `url`; nil when it has not asked there.
    func response(to source: Source.ID, at url: String) -> FetchResponse? {
        notes[source]?[url].map {
            FetchResponse(
                finalURL: url, status: $0.status, redirectURL: $0.target, isFromOwnMachine: $0.isFromOwnMachine)
        }
    }
}
