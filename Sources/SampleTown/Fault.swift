import Records

/// A planned failure of one source between two days, both included.
struct Fault: Sendable {
    let source: String
    let days: ClosedRange<Day>
    let effect: Effect

    enum Effect: Sendable {
        case status(Int, retryAfterSeconds: Int?)
        /// One closing quote is escaped by mistake, so that the whole document is no JSON.
        case badEscape
        /// The connection of the source's own server broke: the first part of the body only.
        case truncation
    }

    init?(_ line: JSON) {
        guard let source = line["source"]?.text, let kind = line["fault"]?.text else { return nil }
        guard let from = line["from"]?.text.flatMap(Day.init(iso8601:)),
            let to = line["to"]?.text.flatMap(Day.init(iso8601:)),
            from <= to
        else { return nil }
        self.source = source
        days = from...to
        switch kind {
        case "status":
            guard let status = line["status"]?.text.flatMap({ Int($0) }) else { return nil }
            effect = .status(status, retryAfterSeconds: line["retryAfter"]?.text.flatMap { Int($0) })
        case "badEscape": effect = .badEscape
        case "truncation": effect = .truncation
        default: return nil
        }
    }
}
