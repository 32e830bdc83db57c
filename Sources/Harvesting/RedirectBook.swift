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

    /// Where permanent redirects alone led `source` from `url`; nil when none did.
    func movedTo(_ source: Source.ID, from url: String) -> String? {
        var movedTo: String?
        // A note a hop: no circle is longer.
        for _ in 0..<(notes[source]?.count ?? 0) {
            guard let note = notes[source]?[movedTo ?? url], note.isPermanent else { break }
            movedTo = note.target
        }
        return movedTo
    }
}
