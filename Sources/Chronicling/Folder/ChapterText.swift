import Records

/// A chapter's introduction, `chapters/*.md`: a person's text with, if it cites, its sources.
package struct ChapterText: Hashable, Sendable, Identifiable {
    package let id: ChapterScheme.Chapter.ID
    /// In place of the scheme's title.
    package let title: String?
    package let sources: [Citation]
    package let text: String

    package init(id: ChapterScheme.Chapter.ID, title: String? = nil, sources: [Citation] = [], text: String) {
        self.id = id
        self.title = title
        self.sources = sources
        self.text = text
    }
}

/// Reads `chapters/*.md`.
package struct ChapterTextFile {
    package init() {}

    /// `name` without its folder: `05-stavby.md` is the chapter `stavby` when the front matter does not say.
    package func chapter(from content: String, name: String) throws(ChronicleFileError) -> ChapterText {
        let file = "chapters/\(name)"
        let base = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let id = base.drop { $0.isNumber || $0 == "-" }
        guard content.hasPrefix("---") || content.hasPrefix("\u{FEFF}---") else {
            return ChapterText(id: String(id), text: content)
        }
        let front = try FrontMatter(file: file, content: content)
        let map = try YAMLMap(file: file, linesBefore: 1, yaml: front.yaml)
        try map.allow(["id", "title", "sources"])
        return ChapterText(
            id: try map.string("id") ?? String(id), title: try map.string("title"),
            sources: try EntryFile().citations(in: map), text: front.text)
    }
}
