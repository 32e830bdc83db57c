import Archiving
import Foundation
import Hummingbird
import Linguistics
import Logging
import Records
import Serving
import Synchronization

/// A small archive in a folder of its own, and the server over it.
struct TownArchive {
    let folder: String
    let archive: Archive
    let clock: TownClock

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "serving-\(UUID().uuidString)").path
        clock = try TownClock(timeZone: "Europe/Prague")
        archive = try Archive(path: "\(folder)/archive.sqlite", lexicon: Lexicon.load(directory: nil), clock: clock)
        try archive.register(
            [
                Source(
                    id: "web", name: "Web města", kind: .web, url: "https://lipova.example/rss", language: "cs",
                    rights: .own),
                Source(
                    id: "denik", name: "Deník", kind: .newspaper, url: "https://denik.example/rss", language: "cs",
                    rights: .excerpt),
                Source(
                    id: "porada", name: "Porady", kind: .council, url: "https://porada.example/rss", rights: .own,
                    audience: .internal),
            ], at: Instant(seconds: 1_740_000_000))
    }

    func remove() throws { try FileManager.default.removeItem(atPath: folder) }

    /// Stores one night of `source`.
    func store(_ records: [Record], source: Source.ID = "web", at seconds: Int64 = 1_740_800_000) throws {
        let at = Instant(seconds: seconds)
        _ = try archive.store(
            Night(
                source: source, at: at, outcome: .changed, state: FetchState(lastAttempt: at, lastSuccess: at),
                records: records))
    }

    func record(
        _ key: String, _ title: String?, _ text: String = "", source: Source.ID = "web",
        published: Int64? = 1_740_700_000,
        url: String? = nil, language: String? = "cs"
    ) -> Record {
        Record(
            source: source, key: key, keyOrigin: .guid, kind: .article, url: url ?? "https://lipova.example/\(key)",
            title: title, text: text, language: language,
            published: published.map { Moment(instant: Instant(seconds: $0), precision: .minute) })
    }

    func server(
        audience: Audience = .public, limit: RateLimit = .continuous(), rules: ConnectionRules = ConnectionRules()
    ) throws -> LetopisServer {
        try LetopisServer(
            archive: archive,
            configuration: ServingConfiguration(
                townName: "Lipová", publicURL: "https://archiv.lipova.example/", audience: audience),
            now: { Instant(seconds: 1_740_900_000) }, limit: limit, rules: rules)
    }

    /// Asks without a socket.
    func get(
        _ path: String, headers: [String: String] = [:], method: HTTPRequest.Method = .get,
        body: [UInt8] = [], audience: Audience = .public, peer: String? = nil, limit: RateLimit = .continuous()
    ) async throws -> TestAnswer {
        var head = HTTPRequest(method: method, scheme: "https", authority: "archiv.lipova.example", path: path)
        for (name, value) in headers { if let name = FieldName(name) { head.headerFields[name] = value } }
        let responder = try server(audience: audience, limit: limit).router().buildResponder()
        let response = try await responder.respond(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body))),
            context: ServingContext(
                logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), peer: peer))
        let written = Written()
        try await response.body.write(written)
        return TestAnswer(
            status: response.status, headers: response.headers, body: written.bytes.withLock { $0 })
    }

    func json(_ path: String) async throws -> [String: Any] {
        let response = try await get(path)
        let object = try JSONSerialization.jsonObject(with: Data(response.text.utf8))
        return object as? [String: Any] ?? [:]
    }
}

typealias FieldName = HTTPFields.Element.Name

struct TestAnswer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    func header(_ name: String) -> String? { FieldName(name).flatMap { headers[$0] } }
}

/// Keeps what a response writes.
private final class Written: ResponseBodyWriter, Sendable {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws { bytes.withLock { $0 += Array(buffer.readableBytesView) } }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
