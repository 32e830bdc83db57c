import Records

/// Something about the nights as a whole, before anything about a single source.
package enum NightMatter: Hashable, Codable, Sendable {
    /// The archive holds a night that lies ahead of this machine's clock, which tells `clock`: nothing counts as gone
    /// until then, and nothing is held back.
    case ahead(night: Instant, clock: Instant)
    /// A run did not come to its end, and nobody is at work on it.
    case cutShort(run: Instant)
    /// A run that had been cut short was made good by the last one.
    case lapsed(LapsedRun)

    package var needsPerson: Bool {
        switch self {
        case .ahead, .cutShort: true
        case .lapsed: false
        }
    }
}
