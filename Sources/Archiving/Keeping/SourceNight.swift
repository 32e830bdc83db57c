import Records

/// What one night brought of a source.
package struct SourceNight: Hashable, Sendable {
    package let at: Instant
    package let outcome: SourceReport.Outcome
    package let new: Int
    package let changed: Int
    package let missing: Int
    package let rejected: Int
    /// One plain sentence for anything but a smooth night.
    package let message: String?
}
