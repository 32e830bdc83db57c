/// The name of an element or attribute, as written and as meant.
package struct XMLName: Hashable, Sendable {
    /// Without the prefix, as written.
    package let local: String
    /// Nil without one.
    package let prefix: String?
    /// Nil when the name is in none, as that of an attribute without a prefix, or when its prefix is declared nowhere.
    package let namespace: String?

    package init(local: String, prefix: String? = nil, namespace: String? = nil) {
        self.local = local
        self.prefix = prefix
        self.namespace = namespace
    }
}
