import Records

/// Two tellings of one event that state different days or numbers. The chronicler chooses.
package struct Conflict: Hashable, Codable, Sendable {
    package let kind: Fact.Kind
    package let statements: [Statement]

    package struct Statement: Hashable, Codable, Sendable {
        package let value: String
        package let source: String
        package let record: Record.ID

        package init(value: String, source: String, record: Record.ID) {
            self.value = value
            self.source = source
            self.record = record
        }
    }

    package init(kind: Fact.Kind, statements: [Statement]) {
        self.kind = kind
        self.statements = statements
    }
}
