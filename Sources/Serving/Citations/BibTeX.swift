import Records

/// An entry for BibLaTeX (`@online`), in UTF-8.
enum BibTeX {
    static func entry(of citation: Citation) -> String {
        var fields: [(String, String)] = []
        if !citation.authors.isEmpty {
            // A name in braces is left as it is: an office has no family name.
            fields.append(("author", citation.authors.map { "{\(escaped($0))}" }.joined(separator: " and ")))
        }
        fields.append(("title", "{\(escaped(citation.title ?? citation.beginning.map { "[\($0)]" } ?? ""))}"))
        fields.append(("organization", "{\(escaped(citation.publisher))}"))
        fields.append(("date", citation.published.iso8601 + (citation.published.isInferred ? "~" : "")))
        if let page = citation.page { fields.append(("pages", String(page))) }
        if let url = citation.url ?? citation.permalink { fields.append(("url", url.filter { !"{}\\".contains($0) })) }
        fields.append(("urldate", citation.accessed.iso8601))
        if let language = citation.language.flatMap({ names[$0] }) { fields.append(("langid", language)) }
        if let permalink = citation.permalink {
            fields.append(("note", "{\(escaped("\(permalink) (v\(citation.version), \(citation.archived.iso8601))"))}"))
        }
        let lines = fields.map { "  \($0.0) = {\($0.1)}" }
        return "@online{letopis:\(citation.id),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    /// Babel's names.
    private static let names = [
        "cs": "czech", "sk": "slovak", "de": "german", "uk": "ukrainian", "pl": "polish", "en": "english",
    ]

    /// TeX's own characters, and line ends.
    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\": "\\textbackslash{}"
            case "{", "}", "%", "&", "$", "#", "_": "\\\(character)"
            case "~": "\\textasciitilde{}"
            case "^": "\\textasciicircum{}"
            default: character.isNewline ? " " : String(character)
            }
        }.joined()
    }
}
