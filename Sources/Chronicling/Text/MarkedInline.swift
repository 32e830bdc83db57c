/// A run of a person's text before names and sources are resolved.
package indirect enum MarkedInline: Hashable, Sendable {
    case text(String)
    case em([MarkedInline])
    case strong([MarkedInline])
    case link(url: String, [MarkedInline])
    /// `[^label]`
    case reference(String)
}
