/// An attribute of an element, its value with all references resolved.
package struct XMLAttribute: Hashable, Sendable {
    /// Without the prefix, as written.
    package let local: String
    /// Nil for most: an attribute without a prefix is in no namespace.
    package let prefix: String?
    package let namespace: String?
    package let value: String

    package init(local: String, prefix: String? = nil, namespace: String? = nil, value: String) {
        self.local = local
        self.prefix = prefix
        self.namespace = namespace
        self.value = value
    }
}
