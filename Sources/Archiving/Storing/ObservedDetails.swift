import Records

/// What a record states that changes without its content changing.
struct ObservedDetails: Codable, Hashable {
    let modified: Moment?
    let metrics: [ParsedItem.Metric]

    /// Nil when the record states none of it.
    init?(of record: Record) {
        if record.modified == nil, record.metrics.isEmpty { return nil }
        modified = record.modified
        metrics = record.metrics
    }
}
