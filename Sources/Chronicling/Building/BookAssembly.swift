import Linguistics
import Records

/// Turns entries and introductions into the book's blocks while keeping its registers of sources and names.
struct BookAssembly {
    let language: Language
    private(set) var sources: SourceRegister
    private(set) var index = IndexRegister()
    private(set) var warnings: [String] = []
    private let dates: BookDates

    init(language: Language) {
        self.language = language
        sources = SourceRegister(language: language)
        dates = BookDates(language: language)
    }

    mutating func entry(_ entry: Entry, pulled: Bool = false) -> Book.Entry {
        var names = names(of: entry)
        let marked = EntryText().blocks(of: entry.text)
        var blocks = resolve(marked, sources: entry.sources, language: entry.language, names: &names)
        // Names that the text does not spell out are still found through the index.
        let silent = names.map { NameMarks.mark($0, []) }
        if !silent.isEmpty { blocks = Self.adding(silent, to: blocks) }
        blocks += figures(of: entry)
        return Book.Entry(
            id: entry.id, date: entry.date.iso8601, dateText: dates.short(entry.date, to: entry.end),
            title: entry.title.map { dates.bound($0, language: Language.of(entry.language)) },
            origin: entry.status == .proposed ? .proposed : entry.sources.isEmpty ? .chronicler : .adopted,
            blocks: blocks, pull: pulled ? Self.pull(from: blocks) : nil)
    }

    mutating func blocks(of introduction: ChapterText) -> [Block] {
        var names: [NameMarks.Name] = []
        return resolve(
            EntryText().blocks(of: introduction.text), sources: introduction.sources, language: nil, names: &names)
    }

    /// A foreword: signed below instead of noted.
    mutating func blocks(ofForeword text: ChapterText, signedBy name: String?) -> [Block] {
        let noted = blocks(of: text).map { block -> Block in
            guard case .para(let inlines) = block else { return block }
            return .para(inlines.filter { $0 != .note(sources: []) })
        }
        return noted + (name.map { [.para([.em([.text($0)])])] } ?? [])
    }

    mutating func warn(_ message: String) { warnings.append(message) }

    private mutating func names(of entry: Entry) -> [NameMarks.Name] {
        let lists: [(IndexTerm.Kind, [String])] = [
            (.person, entry.persons), (.place, entry.places), (.org, entry.organizations),
        ]
        return lists.flatMap { kind, names in names.map { (kind, $0) } }.map { kind, name in
            NameMarks.Name(id: index.id(of: name, kind: kind, entry: entry.id), kind: kind, name: name)
        }
    }

    private mutating func figures(of entry: Entry) -> [Block] {
        entry.photos.compactMap { photo in
            guard photo.missing.isEmpty, let caption = photo.caption, let alt = photo.description else {
                warn("\(entry.id): \(photo.file) is not printed, it lacks \(photo.missing.joined(separator: ", "))")
                return nil
            }
            let credit = [photo.author, photo.date.map(dates.numeric), photo.license].compactMap { $0 }.joined(
                separator: ", ")
            return .figure(Figure(file: photo.file, caption: caption, credit: credit, alt: alt))
        }
    }

    private mutating func resolve(
        _ marked: [MarkedBlock], sources: [Citation], language: String?, names: inout [NameMarks.Name]
    ) -> [Block] {
        let citesNothing = marked.allSatisfy { !$0.cites }
        var blocks: [Block] = []
        for block in marked {
            switch block {
            case .para(let inlines):
                let noted = noted(inlines, citesNothing: citesNothing, sources: sources)
                blocks.append(.para(self.inlines(noted, sources, language, &names, isOuter: true)))
            case .list(let items):
                blocks.append(.list(items.map { self.inlines($0, sources, language, &names, isOuter: true) }))
            case .table(let rows):
                guard let header = rows.first else { continue }
                let body = rows.dropFirst().filter { !Self.isRule($0) }
                blocks.append(
                    .table(
                        Table(
                            caption: "", header: header.map { Self.plain($0) },
                            rows: body.map { row in
                                row.map { self.inlines($0, sources, language, &names, isOuter: true) }
                            })))
            }
        }
        return blocks
    }

    /// A paragraph without a note gets the entry's sources when no paragraph cites any, else the chronicler's mark.
    private func noted(_ inlines: [MarkedInline], citesNothing: Bool, sources: [Citation]) -> [MarkedInline] {
        guard !MarkedBlock.para(inlines).cites else { return inlines }
        let labels = citesNothing ? sources.map(\.label) : []
        return inlines + (labels.isEmpty ? [Entry.chroniclerLabel] : labels).map { MarkedInline.reference($0) }
    }

    private mutating func inlines(
        _ marked: [MarkedInline], _ sources: [Citation], _ language: String?, _ names: inout [NameMarks.Name],
        isOuter: Bool
    ) -> [Inline] {
        var inlines: [Inline] = []
        for inline in marked {
            switch inline {
            case .text(let text):
                inlines += NameMarks.marked(dates.bound(text, language: Language.of(language)), names: &names)
            case .em(let inner): inlines.append(.em(self.inlines(inner, sources, language, &names, isOuter: false)))
            case .strong(let inner):
                inlines.append(.strong(self.inlines(inner, sources, language, &names, isOuter: false)))
            case .link(let url, let inner):
                inlines.append(.link(url: url, self.inlines(inner, sources, language, &names, isOuter: false)))
            case .reference(let label):
                let ids = sources.first { $0.label == label }.map { [self.sources.id(for: $0)] } ?? []
                if case .note(let before)? = inlines.last, !before.isEmpty, !ids.isEmpty {
                    inlines[inlines.count - 1] = .note(sources: before + ids)
                } else {
                    inlines.append(.note(sources: ids))
                }
            }
        }
        guard isOuter, let language, Language.of(language) != self.language else { return inlines }
        return Self.inLanguage(language, inlines)
    }

    /// Notes stay in the book's language.
    private static func inLanguage(_ language: String, _ inlines: [Inline]) -> [Inline] {
        var parts: [Inline] = []
        var foreign: [Inline] = []
        for inline in inlines {
            guard case .note = inline else {
                foreign.append(inline)
                continue
            }
            if !foreign.isEmpty { parts.append(.lang(language, foreign)) }
            foreign = []
            parts.append(inline)
        }
        return foreign.isEmpty ? parts : parts + [.lang(language, foreign)]
    }

    private static func isRule(_ row: [[MarkedInline]]) -> Bool {
        row.allSatisfy { plain($0).allSatisfy { "-: ".contains($0) } }
    }

    private static func plain(_ inlines: [MarkedInline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .em(let inner), .strong(let inner), .link(_, let inner): plain(inner)
            case .reference: ""
            }
        }.joined()
    }

    private static func adding(_ inlines: [Inline], to blocks: [Block]) -> [Block] {
        var blocks = blocks
        for (index, block) in blocks.enumerated() {
            guard case .para(let content) = block else { continue }
            blocks[index] = .para(inlines + content)
            return blocks
        }
        return [.para(inlines)] + blocks
    }

    /// The first paragraph without notes, when it is short enough to be set large.
    private static func pull(from blocks: [Block]) -> [Inline]? {
        for case .para(let inlines) in blocks {
            let text = inlines.map(\.plainText).joined()
            let sentence = Sentences.ranges(in: text, language: nil).first.map { String(text[$0]) } ?? text
            return (40...180).contains(sentence.count) ? [.text(sentence)] : nil
        }
        return nil
    }
}

extension Language {
    /// The language of a BCP 47 tag.
    static func of(_ tag: String?) -> Language? { tag.flatMap { Language(rawValue: String($0.prefix(2))) } }
}

extension MarkedBlock {
    /// True when the block has a note.
    fileprivate var cites: Bool {
        switch self {
        case .para(let inlines): !EntryText().references(in: inlines).isEmpty
        case .list(let items): items.contains { !EntryText().references(in: $0).isEmpty }
        case .table(let rows): rows.contains { $0.contains { !EntryText().references(in: $0).isEmpty } }
        }
    }
}
