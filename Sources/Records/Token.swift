/// Where a source's secret is kept and how it is sent; never the secret itself.
package struct Token: Hashable, Sendable {
    package let keeper: Keeper
    package let place: Place

    package enum Keeper: Hashable, Sendable {
        /// The variable's name.
        case environment(String)
        /// An absolute path.
        case file(String)
    }

    package enum Place: Hashable, Sendable {
        /// A field's name, and what stands before the secret in it (`Bearer `).
        case header(name: String, prefix: String)
        /// A parameter of the address.
        case query(name: String)
    }

    package init(keeper: Keeper, place: Place) {
        self.keeper = keeper
        self.place = place
    }
}
