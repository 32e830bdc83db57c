import Records

/// Everything that came of a year's items. Each item is in exactly one of its parts.
package struct ProposalSet: Hashable, Sendable {
    /// By date, then by score.
    package let proposals: [Proposal]
    /// Good, but over the quota of their chapter and month.
    package let overQuota: [Proposal]
    package let updates: [EntryUpdate]
    package let routine: [RoutineLine]
    /// Clusters that a person rejected before; what is new in them does not revive them.
    package let rejected: [[Record.ID]]
    /// Members of adopted entries that the archive still tells.
    package let adopted: [Record.ID]
    /// Items with nothing to quote and no title, or not about the town, or of another year.
    package let unused: [Record.ID]
}
