import GRDB
import Linguistics

/// Writes the full-text index. Its rows carry no content, so taking one out needs the very tokens that were put in:
/// they are made again from the stored text, and the index's stamp says which lexicon made them.
struct SearchIndex {
    /// What the tokens of the index depend on. The number changes when IndexText does.
    static func stamp(of lexicon: Lexicon) -> String { "3 \(lexicon.digest)" }

    /// title, text, title_keys, text_keys, parts
    static let columns = 5

    let db: Database
    let keys: WordKeys

    struct Entry: Hashable {
        let title: String?
        let text: String
        /// BCP 47.
        let language: String?
    }

    func insert(_ entry: Entry, record: Int64) throws {
        let (title, text) = tokens(of: entry)
        try db.run(
            "INSERT INTO search (rowid, title, text, title_keys, text_keys, parts) VALUES (?, ?, ?, ?, ?, ?)",
            [record, title.words, text.words, title.keys, text.keys, title.parts + text.parts])
    }

    func remove(_ entry: Entry, record: Int64) throws {
        let (title, text) = tokens(of: entry)
        try db.run(
            """
            INSERT INTO search (search, rowid, title, text, title_keys, text_keys, parts)
            VALUES ('delete', ?, ?, ?, ?, ?, ?)
            """, [record, title.words, text.words, title.keys, text.keys, title.parts + text.parts])
    }

    private func tokens(of entry: Entry) -> (title: IndexText, text: IndexText) {
        let language = Language(tag: entry.language)
        return (
            keys.tokens(of: entry.title ?? "", language: language), keys.tokens(of: entry.text, language: language)
        )
    }
}
