/// The forms in which one address can answer: a page for people, data for programs.
enum Representation: String, CaseIterable {
    case html, json, atom, feed

    var mediaType: String {
        switch self {
        case .html: "text/html"
        case .json: "application/json"
        case .atom: "application/atom+xml"
        case .feed: "application/feed+json"
        }
    }

    /// What an Accept header likes best of `offered` (RFC 9110, 12.5.1): a page when it likes others no better, or when
    /// it can be given none of what it names.
    static func preferred(in header: String?, of offered: [Representation]) -> Representation {
        let ranges = AcceptedRange.all(in: header)
        let weights = offered.map { representation in
            let exact = ranges.first { $0.name == representation.mediaType }
            let kind = ranges.first { $0.name == representation.mediaType.prefix { $0 != "/" } + "/*" }
            return (exact ?? kind ?? ranges.first { $0.name == "*/*" })?.weight ?? 0
        }
        let best = weights.max() ?? 0
        guard best > 0, let place = weights.firstIndex(of: best) else { return .html }
        return offered[place]
    }
}
