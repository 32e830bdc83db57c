/// A block of a person's text before names and sources are resolved.
package enum MarkedBlock: Hashable, Sendable {
    case para([MarkedInline])
    case list([[MarkedInline]])
    case table([[[MarkedInline]]])
}
