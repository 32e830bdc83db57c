import Classification
import Harvesting
import Linguistics
import Records

/// Everything that `pipeline.json` and the files in `feeds/` say, checked; paths are absolute.
package struct Configuration: Sendable {
    /// The file that it was read from.
    package let file: String
    package let town: Town
    package let feeds: String
    package let chronicle: String
    package let archive: String
    package let captures: String
    package let build: String
    package let harvest: HarvestLimits
    /// Nil where no summary is mailed.
    package let mail: MailSettings?
    /// Ordered by id; disabled ones included.
    package let sources: [Source]
    /// The file of each source, from the folder of `pipeline.json`.
    package let files: [Source.ID: String]

    package struct Town: Hashable, Sendable {
        package let name: String
        /// ISO 3166-1 alpha-2.
        package let country: String
        /// BCP 47; the first is the language of the books and of the pages.
        package let languages: [String]
        package let clock: TownClock
        /// Districts, villages, streets that also mean the town.
        package let places: [String]

        package static func == (left: Town, right: Town) -> Bool {
            left.name == right.name && left.country == right.country && left.languages == right.languages
                && left.clock.identifier == right.clock.identifier && left.places == right.places
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(country)
        }
    }
}

extension Configuration.Town {
    /// The town as relevance is judged for it.
    package var profile: TownProfile {
        TownProfile(
            name: name, places: places, country: country, languages: languages.compactMap(Language.init(tag:)))
    }
}
