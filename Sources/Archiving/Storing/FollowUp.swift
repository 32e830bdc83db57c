import Records

/// A page that a source's document led to, and where it lies.
package struct FollowUp: Hashable, Sendable {
    package let kind: Kind
    /// As it was asked for.
    package let url: String
    package let capture: StoredCapture

    package enum Kind: String, Sendable, CaseIterable {
        /// The list or feed goes on there.
        case page
        /// The page of one item.
        case article
    }

    package init(kind: Kind, url: String, capture: StoredCapture) {
        self.kind = kind
        self.url = url
        self.capture = capture
    }
}
