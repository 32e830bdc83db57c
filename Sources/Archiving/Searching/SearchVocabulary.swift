import Foundation
import Records

/// What questions to an archive can be narrowed down to, as far as an audience may know it.
package struct SearchVocabulary: Hashable, Sendable {
    /// The ids, in their order.
    package let sources: [Source.ID]
    /// Those that items can be filed under, and any others that some are.
    package let subjects: [String]
    /// First subtags of BCP 47 that the archive has items in.
    package let languages: [String]

    /// Whether `tag` begins with a language of the archive, or with any code of ISO 639 at all.
    package func isLanguage(_ tag: String) -> Bool {
        let primary = SearchVocabulary.primary(tag)
        return languages.contains(primary) || Locale.LanguageCode(primary).isISOLanguage
    }

    /// The first subtag.
    static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}

extension SearchVocabulary {
    init(_ shelf: Shelf, for audience: Audience) {
        sources = shelf.sources.filter { audience == .internal || $0.audience == .public }.map(\.id).sorted()
        subjects = Set(Subject.allCases.map(\.rawValue) + shelf.subjects.filter { !$0.isEmpty }).sorted()
        languages = Set(shelf.languages.filter { !$0.isEmpty }.map(SearchVocabulary.primary)).sorted()
    }
}

extension Archive {
    /// What questions can be narrowed down to now.
    package func vocabulary(for audience: Audience) throws -> SearchVocabulary {
        try read { SearchVocabulary(try shelf(in: $0), for: audience) }
    }

    /// Whether the item was taken off every list, and is there under its id alone; false for an unknown id.
    package func isUnlisted(_ id: Record.ID) throws -> Bool {
        try read { try $0.integer("SELECT is_unlisted FROM record WHERE id = ?", [id]) == 1 }
    }
}
