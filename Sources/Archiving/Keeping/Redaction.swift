import Records

/// What remains of an erased item.
package struct Redaction: Hashable, Sendable {
    package let id: Record.ID
    package let source: Source.ID
    package let at: Instant
    package let reason: String
    package let decidedBy: String
}
