import Archiving
import Chronicling
import Linguistics
import Publishing
import Records

/// The chronicler's work on one year: proposals from the archive, entries, books.
package struct BookWork: Sendable {
    package let year: Int
    private let configuration: Configuration
    private let archive: Archive
    private let toolbox: Toolbox
    private let folder: ChronicleFolder
    private let disk = Disk.local

    package init(year: Int, workspace: Workspace, archive: Archive) {
        self.year = year
        self.archive = archive
        configuration = workspace.configuration
        toolbox = workspace.toolbox
        folder = ChronicleFolder(directory: "\(workspace.configuration.chronicle)/\(year)")
    }

    /// Which of the two books.
    package enum Kind: Sendable {
        case chronicle, yearbook
    }

    /// Puts the year's proposals into `proposals/` and new tellings of adopted entries into `updates/`.
    package func propose() throws -> ProposalSet {
        let set = try proposals(beside: contents(), items: items())
        try folder.write(set)
        return set
    }

    /// What would be proposed; nothing is written.
    package func preview() throws -> ProposalSet {
        try proposals(beside: contents(), items: items())
    }

    /// Makes entries of the proposals with these ids (or beginnings of ids), all of them when `ids` is nil.
    package func adopt(_ ids: [String]?, by person: String, at moment: Instant) throws -> [ChronicleFolder.Adoption] {
        let set = try preview()
        let all = set.proposals + set.overQuota
        let chosen = try ids.map { try $0.map { try proposal($0, in: all) } } ?? set.proposals
        let adoptions = try chosen.map { try folder.adopt($0, by: person, at: moment) }
        try folder.write(preview())
        return adoptions
    }

    /// Keeps the proposal from coming back, with the reason.
    package func reject(_ id: String, reason: String, by person: String, at moment: Instant) throws {
        let set = try preview()
        let proposal = try proposal(id, in: set.proposals + set.overQuota)
        try folder.note(Decision(action: .reject, members: proposal.members, reason: reason, by: person, at: moment))
        try folder.write(preview())
    }

    /// Builds one book in every format; a format whose tool is missing is reported and the others are built.
    package func build(_ kind: Kind) async throws -> [Publication] {
        let contents = try contents()
        let items = try items()
        let set = try proposals(beside: contents, items: items)
        let scheme = try scheme()
        let language = language(contents.year)
        let modified = try archive.runs(limit: 1).first?.startedAt ?? Instant(seconds: 0)
        let input = BookInput(
            town: contents.year.town ?? configuration.town.name, year: year, yearFile: contents.year,
            introductions: contents.introductions, entries: contents.entries, proposals: set.proposals,
            routine: set.routine,
            counts: YearCounts(
                of: items.map(chronicleItem), changed: items.count { $0.versionCount > 1 },
                gone: items.count { $0.missingSince != nil }),
            modified: modified, modifiedDay: configuration.town.clock.day(at: modified))
        let book =
            switch kind {
            case .chronicle: ChronicleBuilder(scheme: scheme, language: language).book(from: input)
            case .yearbook: YearbookBuilder(scheme: scheme, language: language).book(from: input)
            }
        let templates = Templates(own: try folder.templates(in: "\(configuration.chronicle)/templates"))
        let publisher = Publisher(
            tools: Tools.installed(in: toolbox.directory ?? "", environment: toolbox.environment), templates: templates)
        return try await publisher.publish(
            book, into: "\(configuration.build)/\(year)", pictures: "\(configuration.chronicle)/\(year)")
    }
}

// What the year is made of.
extension BookWork {
    /// A wrong file of a person's stops the work before anything is written, with every such file named.
    private func contents() throws -> ChronicleContents {
        let contents = try folder.contents()
        guard contents.errors.isEmpty else {
            throw Failure(.configuration, contents.errors.map { "chronicle/\(year)/\($0)" }.joined(separator: "\n"))
        }
        return contents
    }

    private func items() throws -> [StoredItem] { try archive.itemsForChronicle(year: year) }

    private func chronicleItem(_ item: StoredItem) -> ChronicleItem {
        ChronicleItem(item, clock: configuration.town.clock)
    }

    private func proposals(beside contents: ChronicleContents, items: [StoredItem]) throws -> ProposalSet {
        let last = try archive.runs(limit: 1).first?.startedAt
        return Proposer(
            scheme: try scheme(), language: language(contents.year), year: year,
            until: last.map { configuration.town.clock.day(at: $0) }
        ).proposalSet(for: items.map(chronicleItem), decisions: contents.decisions, entries: contents.entries)
    }

    /// `chronicle/chapters.yaml`, where the town has one.
    private func scheme() throws -> ChapterScheme {
        let path = "\(configuration.chronicle)/chapters.yaml"
        guard disk.exists(path) else { return .builtIn }
        return try ChapterSchemeFile(file: path).scheme(from: String(decoding: try disk.read(path), as: UTF8.self))
    }

    private func language(_ year: YearFile) -> Language {
        Language(tag: year.language) ?? Language(tag: configuration.town.languages.first) ?? .en
    }

    private func proposal(_ id: String, in proposals: [Proposal]) throws -> Proposal {
        let found = proposals.filter { $0.id.hasPrefix(id) }
        guard let proposal = found.first else {
            throw Failure(
                .noInput, "there is no proposal \(id) for \(year); letopis chronicle propose \(year) lists them")
        }
        guard found.count == 1 else {
            throw Failure(.usage, "\(id) begins the ids of \(found.count) proposals; give more letters")
        }
        return proposal
    }
}
