/// Decides, address by address, where the connections of one transfer may lead: the state behind libcurl's open-socket
/// callback, which is asked after every resolution of a name, on every redirect anew.
package struct Gatekeeper: Sendable {
    private let allowsLocal: Bool
    /// Whether a server out in the world has had the word: from then on it could lead the transfer inwards.
    private var hasLeft = false

    package init(allowsLocal: Bool) {
        self.allowsLocal = allowsLocal
    }

    /// True while every address so far was this machine's own.
    package private(set) var hasStayedHome = false

    /// Why no connection to `address` is made; nil when it may be.
    package mutating func refusal(of address: AddressRule.Bytes) -> AddressRule.Refusal? {
        if let refusal = AddressRule.refusal(of: address, allowsLocal: allowsLocal && !hasLeft) { return refusal }
        if !AddressRule.isOwnMachine(address) { hasLeft = true }
        hasStayedHome = !hasLeft
        return nil
    }
}
