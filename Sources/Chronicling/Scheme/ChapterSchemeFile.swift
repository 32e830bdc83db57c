import Linguistics

/// Reads `chronicle/chapters.yaml`, a town's own order of chapters.
package struct ChapterSchemeFile {
    private let file: String

    package init(file: String = "chapters.yaml") {
        self.file = file
    }

    /// The scheme that `yaml` states, or the error that names the line.
    package func scheme(from yaml: String) throws(ChronicleFileError) -> ChapterScheme {
        let map = try YAMLMap(file: file, yaml: yaml)
        try map.allow(["quotaPerMonth", "chapters"])
        var chapters: [ChapterScheme.Chapter] = []
        for entry in try map.maps("chapters") {
            let chapter = try chapter(from: entry)
            guard !chapters.contains(where: { $0.id == chapter.id }) else {
                throw entry.error("id", "\"\(chapter.id)\" stands twice", "give each chapter its own id")
            }
            chapters.append(chapter)
        }
        guard !chapters.isEmpty else {
            throw ChronicleFileError(
                file: file, line: 1, problem: "there is no chapter", remedy: "list at least one below chapters:")
        }
        return ChapterScheme(
            chapters: chapters, quotaPerMonth: try map.integer("quotaPerMonth") ?? ChapterScheme.builtIn.quotaPerMonth)
    }

    private func chapter(from map: YAMLMap) throws(ChronicleFileError) -> ChapterScheme.Chapter {
        try map.allow(["id", "title", "subjects", "words", "quotaPerMonth"])
        var titles: [String: String] = [:]
        if let translations = try map.map("title") {
            for (language, title) in try translations.texts() { titles[language] = title }
        }
        return ChapterScheme.Chapter(
            id: try map.required("id", example: "stavby"), titles: titles, subjects: try map.strings("subjects"),
            words: try map.strings("words").map { Folding.fold($0) }, quotaPerMonth: try map.integer("quotaPerMonth"))
    }
}
