import Linguistics
import Records

/// The persons, bodies and places that a document names, each once, in the order of the text.
struct EntityFinder: Sendable {
    private let persons: PersonFinder
    private let organizations: OrganizationFinder
    private let places: PlaceFinder

    private static let maximum = 60

    init(lexicon: Lexicon, town: TownProfile, firstNames: FirstNames) {
        persons = PersonFinder(lexicon: lexicon, firstNames: firstNames)
        organizations = OrganizationFinder(lexicon: lexicon)
        places = PlaceFinder(town: town, lexicon: lexicon, firstNames: firstNames)
    }

    func entities(in text: ReadText, language: Language) -> [NamedEntity] {
        let titleKeys = text.keys[..<text.title.count]
        let bodyKeys = text.keys[text.title.count...]
        let all =
            entities(in: text.title, titleKeys, of: text.titleText, language)
            + entities(in: text.body, bodyKeys, of: text.bodyText, language)
        var seen: Set<String> = []
        return all.filter { seen.insert("\($0.type.rawValue) \($0.name)").inserted }.prefix(EntityFinder.maximum).map(
            \.self)
    }

    private func entities(
        in words: [Word], _ keys: ArraySlice<String>, of text: String, _ language: Language
    ) -> [NamedEntity] {
        let people = persons.persons(in: words, of: text, language: language)
        let bodies = organizations.organizations(in: words, keys: keys, of: text, language: language)
            .filter { body in !people.contains { $0.range.overlaps(body.range) } }
        let taken = (people + bodies).map(\.range)
        let found = people + bodies + places.places(in: words, of: text, language: language, except: taken)
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.entity)
    }
}
