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
    /// What kind of failure it tells of; nil too for nights that were stored before kinds were.
    package let trouble: Trouble?
    /// What it is made of, as far as this version of the program knows all of it.
    package let remarks: [Remark.Matter]?
}
