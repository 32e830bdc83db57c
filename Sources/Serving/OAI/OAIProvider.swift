import Archiving
import Hummingbird
import Mustache
import Records

/// The archive for libraries: a data provider of the Open Archives Initiative's Protocol for Metadata Harvesting 2.0.
struct OAIProvider: Sendable {
    let archive: Archive
    let configuration: ServingConfiguration
    let library: MustacheLibrary
    let now: @Sendable () -> Instant

    private static let recordsPerPage = 100
    private static let largestForm = 16_384

    func addRoutes(to router: Router<ServingContext>) {
        router.get("/oai") { request, _ in try answer(QueryString(request.uri.query)) }
        router.post("/oai") { request, _ in
            let form = try await request.body.collect(upTo: OAIProvider.largestForm)
            return try answer(QueryString(String(buffer: form)))
        }
    }

    private func answer(_ query: QueryString) throws -> Response {
        var answer = OAIAnswer(
            responseDate: now().iso8601, base: "\(configuration.publicURL)/oai",
            attributes: query.parameters.map { OAIAnswer.Attribute(name: $0.name, value: $0.value) })
        do {
            try fill(&answer, OAIRequest(query, opened: archive.opened))
        } catch let fault as OAIFault {
            let hidesArguments = fault.code == .badVerb || fault.code == .badArgument
            answer = OAIAnswer(
                responseDate: answer.responseDate, base: answer.base,
                attributes: hidesArguments ? [] : answer.attributes,
                faults: .init(list: [.init(code: fault.code.rawValue, message: fault.message)]))
        }
        guard let text = library.text(of: answer, .oai) else {
            throw Problem(.internalServerError, "the template of OAI-PMH is missing")
        }
        return Answer.text(text, type: "text/xml; charset=utf-8")
    }

    private func fill(_ answer: inout OAIAnswer, _ request: OAIRequest) throws {
        switch request {
        case .identify: answer.identify = try identify()
        case .listMetadataFormats(let identifier):
            if let identifier { _ = try change(of: identifier) }
            answer.formats = .init()
        case .listSets: answer.sets = try sets()
        case .getRecord(let identifier): answer.record = record(try change(of: identifier), isWhole: true)
        case .list(let list):
            let (records, resumption) = try page(of: list)
            if list.isWhole {
                answer.records = .init(list: records, resumption: resumption)
            } else {
                answer.headers = .init(list: records, resumption: resumption)
            }
        }
    }

    private func identify() throws -> OAIAnswer.Identify {
        let contact = configuration.contact.flatMap { $0.contains("@") ? $0 : nil }
        return OAIAnswer.Identify(
            repositoryName: "Letopis: \(configuration.townName)", adminEmail: contact ?? "noreply@\(host)",
            earliestDatestamp: (try archive.earliestChange() ?? now()).iso8601, host: host,
            sample: identifier(of: "a2b3c4d5e6f7g2h3"))
    }

    private func sets() throws -> OAIAnswer.Sets {
        .init(
            list: try archive.sources(for: configuration.audience).map { .init(spec: $0.id, setName: $0.name) })
    }

    private func page(of list: OAIList) throws -> ([OAIRecord], OAIAnswer.Resumption?) {
        let size = OAIProvider.recordsPerPage
        // One more than is shown tells whether the list goes on.
        let changes = try archive.changes(
            list.selection, after: list.after, limit: size + 1, for: configuration.audience)
        guard !changes.isEmpty || list.given > 0 else {
            throw OAIFault(.noRecordsMatch, "nothing in the archive answers to from, until and set")
        }
        let shown = changes.prefix(size)
        var next = list
        next.after = shown.last?.number ?? list.after
        next.given += shown.count
        let resumption: OAIAnswer.Resumption? =
            changes.count > size
            ? .init(token: archive.sealed(next.token), cursor: list.given)
            : list.given > 0 ? .init(token: "", cursor: list.given) : nil
        return (shown.map { record($0, isWhole: list.isWhole) }, resumption)
    }

    private func change(of identifier: String) throws -> ArchiveChange {
        let prefix = self.identifier(of: "")
        guard identifier.hasPrefix(prefix),
            let change = try archive.change(
                of: String(identifier.dropFirst(prefix.count)), for: configuration.audience)
        else { throw OAIFault(.idDoesNotExist, "there is no such record; identifiers begin with \(prefix)") }
        return change
    }

    private func record(_ change: ArchiveChange, isWhole: Bool) -> OAIRecord {
        let words = Phrases.of(PageLanguage(tag: configuration.language) ?? .en)
        return OAIRecord(
            identifier: identifier(of: change.id), datestamp: change.storedAt.iso8601, setSpec: change.source,
            isDeleted: change.isErased,
            metadata: isWhole
                ? change.item.map {
                    DublinCore($0, permalink: configuration.permalink(of: $0.id), words: words)
                } : nil)
    }

    private func identifier(of id: Record.ID) -> String { "oai:\(host):\(id)" }

    /// The public address's host, which names the archive in its records' identifiers.
    private var host: String {
        let authority = configuration.publicURL.split(separator: "/").dropFirst().first ?? "localhost"
        return String(authority.prefix { $0 != ":" })
    }
}
