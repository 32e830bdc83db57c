import Linguistics

/// The town that the archive belongs to: what its items are judged against.
package struct TownProfile: Sendable {
    package let name: String
    /// Districts and villages that belong to it. Other towns may have districts of the same names.
    package let places: [String]
    /// ISO 3166-1 alpha-2.
    package let country: String
    package let languages: [Language]

    package init(name: String, places: [String], country: String, languages: [Language]) {
        self.name = name
        self.places = places
        self.country = country
        self.languages = languages
    }
}
