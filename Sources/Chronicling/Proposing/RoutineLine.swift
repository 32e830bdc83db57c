import Records

/// Recurring notices of one kind, counted instead of proposed.
package struct RoutineLine: Hashable, Codable, Sendable {
    package let title: String
    package let source: String
    package let count: Int
    package let first: Day
    package let last: Day
    package let records: [Record.ID]

    package init(title: String, source: String, count: Int, first: Day, last: Day, records: [Record.ID]) {
        self.title = title
        self.source = source
        self.count = count
        self.first = first
        self.last = last
        self.records = records
    }
}
