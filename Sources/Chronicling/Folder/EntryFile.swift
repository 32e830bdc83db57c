import Records

/// Reads and writes `entries/*.md`.
package struct EntryFile {
    package init() {}

    /// The entry in `content`, or the error that names file, line and remedy.
    package func entry(from content: String, file: String) throws(ChronicleFileError) -> Entry {
        let front = try FrontMatter(file: file, content: content)
        let map = try YAMLMap(file: file, linesBefore: 1, yaml: front.yaml)
        try map.allow(Self.keys)
        guard let date = try map.day("date") else {
            throw ChronicleFileError(
                file: file, line: 2, problem: "date is missing", remedy: "add a line date: 2026-05-14")
        }
        let entry = Entry(
            id: try map.required("id", example: "most-2026"), date: date, end: try map.day("end"),
            title: try map.string("title"), chapter: try map.required("chapter", example: "stavby"),
            persons: try map.strings("persons"), places: try map.strings("places"),
            organizations: try map.strings("organizations"), sources: try citations(in: map),
            photos: try photos(in: map),
            status: try choice("status", in: map) ?? .adopted, yearbook: try choice("yearbook", in: map),
            baseSHA256: try map.string("base_sha256"), language: try map.string("language"), text: front.text)
        if let end = entry.end, end < date {
            throw map.error("end", "it lies before the date", "exchange date and end")
        }
        try checkReferences(of: entry, in: map)
        return entry
    }

    package func text(of entry: Entry) throws -> String {
        var yaml = YAMLText()
        yaml.add("id", entry.id)
        yaml.add("date", entry.date.iso8601)
        yaml.add("end", entry.end?.iso8601)
        yaml.add("title", entry.title)
        yaml.add("chapter", entry.chapter)
        yaml.add("persons", entry.persons)
        yaml.add("places", entry.places)
        yaml.add("organizations", entry.organizations)
        yaml.add("sources", entry.sources.map(yamlText))
        yaml.add("photos", entry.photos.map(yamlText))
        yaml.add("status", entry.status.rawValue)
        yaml.add("yearbook", entry.yearbook?.rawValue)
        yaml.add("language", entry.language)
        yaml.add("base_sha256", entry.baseSHA256)
        return "---\n\(try yaml.text())---\n\n\(entry.text)\n"
    }

    private static let keys = [
        "id", "date", "end", "title", "chapter", "persons", "places", "organizations", "sources", "photos", "status",
        "yearbook", "language", "base_sha256", "score", "facts", "conflicts", "notes", "dates",
    ]

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, in map: YAMLMap
    ) throws(ChronicleFileError) -> Choice? where Choice.RawValue == String {
        guard let text = try map.string(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw map.error(key, "\"\(text)\" is not known", "use one of: \(known)")
        }
        return choice
    }

    func citations(in map: YAMLMap) throws(ChronicleFileError) -> [Citation] {
        var sources: [Citation] = []
        for (index, source) in try map.maps("sources").enumerated() {
            try source.allow([
                "label", "record", "version", "field", "spans", "publisher", "title", "url", "published", "accessed",
                "hash",
            ])
            let offsets = try source.integers("spans")
            guard offsets.count % 2 == 0,
                stride(from: 0, to: offsets.count, by: 2).allSatisfy({ offsets[$0] <= offsets[$0 + 1] })
            else {
                throw source.error("spans", "they are not pairs of begin and end", "leave them as they were proposed")
            }
            sources.append(
                Citation(
                    label: try source.string("label") ?? String(index + 1), record: try source.string("record"),
                    version: try source.integer("version"), field: try choice("field", in: source) ?? .text,
                    spans: stride(from: 0, to: offsets.count, by: 2).map { offsets[$0]..<offsets[$0 + 1] },
                    publisher: try source.required("publisher", example: "Lipovské noviny"),
                    title: try source.string("title"), url: try source.string("url"),
                    published: try source.day("published"), accessed: try source.day("accessed"),
                    hash: try source.string("hash")))
        }
        return sources
    }

    private func photos(in map: YAMLMap) throws(ChronicleFileError) -> [Photo] {
        var photos: [Photo] = []
        for photo in try map.maps("photos") {
            try photo.allow(["file", "caption", "author", "date", "license", "description"])
            let file = try photo.required("file", example: "attachments/FD/most.jpg")
            guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
                throw photo.error("file", "it lies outside the year's folder", "copy the picture to attachments/FD/")
            }
            photos.append(
                Photo(
                    file: file, caption: try photo.string("caption"), author: try photo.string("author"),
                    date: try photo.day("date"), license: try photo.string("license"),
                    description: try photo.string("description")))
        }
        return photos
    }

    /// A note in the text must name a source of the list.
    private func checkReferences(of entry: Entry, in map: YAMLMap) throws(ChronicleFileError) {
        let labels = entry.sources.map(\.label)
        for label in EntryText().references(in: entry.text)
        where !labels.contains(label) && label != Entry.chroniclerLabel {
            throw ChronicleFileError(
                file: map.file, line: nil, problem: "the text cites [^\(label)], but there is no such source",
                remedy: "add it below sources: or write [^\(Entry.chroniclerLabel)]")
        }
    }

    private func yamlText(_ citation: Citation) -> YAMLText {
        var yaml = YAMLText()
        yaml.add("label", citation.label)
        yaml.add("publisher", citation.publisher)
        yaml.add("title", citation.title)
        yaml.add("url", citation.url)
        yaml.add("published", citation.published?.iso8601)
        yaml.add("accessed", citation.accessed?.iso8601)
        yaml.add("record", citation.record)
        yaml.add("version", citation.version.map(String.init))
        yaml.add("field", citation.field == .title ? citation.field.rawValue : nil)
        yaml.add("spans", citation.spans.flatMap { [String($0.lowerBound), String($0.upperBound)] })
        yaml.add("hash", citation.hash)
        return yaml
    }

    private func yamlText(_ photo: Photo) -> YAMLText {
        var yaml = YAMLText()
        yaml.add("file", photo.file)
        yaml.add("caption", photo.caption)
        yaml.add("author", photo.author)
        yaml.add("date", photo.date?.iso8601)
        yaml.add("license", photo.license)
        yaml.add("description", photo.description)
        return yaml
    }
}
