import Records

/// What the pages and the endpoint say about the town, and whom they serve.
package struct ServingConfiguration: Hashable, Sendable {
    package var townName: String
    /// The language of the pages when neither the address nor the browser asks for one that they exist in.
    package var language: String
    /// Where the archive is reached from outside, `https://archive.town.example`; permanent links begin with it. The
    /// Host header of a request is never believed.
    package var publicURL: String
    /// Who may come: with `public`, internal sources do not exist and texts are cut to their rights.
    package var audience: Audience
    /// An address that readers can write to; nil shows none.
    package var contact: String?

    package init(
        townName: String, language: String = "cs", publicURL: String = "http://localhost:8080",
        audience: Audience = .public, contact: String? = nil
    ) {
        self.townName = townName
        self.language = language
        self.publicURL = publicURL
        self.audience = audience
        self.contact = contact
    }

    /// The item's address for all time.
    func permalink(of id: Record.ID) -> String { "\(publicURL)/items/\(id)" }
}
