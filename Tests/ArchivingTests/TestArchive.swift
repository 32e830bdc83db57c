import Archiving
import Foundation
import Linguistics
import Records
import Synchronization

/// An archive in a folder of its own that is gone after the test.
final class TestArchive: Sendable {
    let directory: URL
    let archive: Archive
    /// What time it is for the archive.
    let time = Time()
    static let clock: TownClock = {
        do { return try TownClock(timeZone: "Europe/Prague") } catch { preconditionFailure("\(error)") }
    }()
    /// The dictionaries that the setup puts into `.tools/lexicon`; without them the rules alone.
    static let lexicon = Lexicon.load(directory: root.appendingPathComponent(".tools/lexicon").path)
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    var path: String { directory.appendingPathComponent("archive.sqlite").path }

    init(sources: [Source] = [.board, .radio, .agency]) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString)")
        archive = try Archive(
            path: directory.appendingPathComponent("archive.sqlite").path, lexicon: Self.lexicon, clock: Self.clock,
            now: { [time] in time.now })
        try archive.register(sources, at: .night(1))
    }

    deinit {
        do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(error)") }
    }

    /// Stores a document with `records`, read to its end unless said otherwise.
    @discardableResult
    func store(
        _ records: [Record], of source: Source.ID = "board", night: Int, isWhole: Bool = true,
        rejections: [Rejection] = [], repeats: Int = 0
    ) throws -> SourceReport {
        try archive.store(
            .document(records, of: source, night: night, isWhole: isWhole, rejections: rejections, repeats: repeats))
    }

    func export() throws -> [String] {
        var lines: [String] = []
        try archive.export(listingVersions: true) { lines.append(try $0.json()) }
        return lines
    }

    func ids(_ query: String, audience: Audience = .internal) throws -> [String] {
        try archive.search(SearchRequest(query: query, limit: 100, audience: audience), budget: .seconds(60))
            .hits.map(\.item.key)
    }
}

/// A clock that a test turns.
final class Time: Sendable {
    private let instant = Mutex(Instant.night(1))

    var now: Instant { instant.withLock { $0 } }

    func turn(to new: Instant) { instant.withLock { $0 = new } }
}

extension Source {
    static let board = Source(
        id: "board", name: "Úřední deska", kind: .board, url: "https://lipova.example/deska", language: "cs",
        rights: .own, rank: 1)
    static let radio = Source(
        id: "radio", name: "Rádio Kraj", kind: .radio, url: "https://radio.example/rss", language: "cs",
        rights: .excerpt, rank: 3)
    static let agency = Source(
        id: "agency", name: "Tisková agentura", kind: .agency, url: "https://agency.example/rss", language: "cs",
        rights: .link, rank: 4)
}

extension Record {
    static func sample(
        _ key: String, _ title: String? = nil, _ text: String = "", source: Source.ID = "board",
        language: String? = "cs", published: String? = nil, isWithdrawn: Bool = false, url: String? = nil,
        metrics: [ParsedItem.Metric] = []
    ) -> Record {
        Record(
            source: source, key: key, keyOrigin: .guid, kind: source == "board" ? .notice : .article,
            url: url ?? "https://lipova.example/\(key)", title: title ?? "Oznámení \(key)", text: text,
            language: language,
            published: published.flatMap { Instant(iso8601: $0) }.map { Moment(instant: $0, precision: .minute) },
            rawDate: published, metrics: metrics, isWithdrawn: isWithdrawn)
    }

    static func id(_ key: String, source: Source.ID = "board") -> String { id(source: source, key: key) }
}

extension Instant {
    /// Half past two in the night of the given number, counted from the New Year of 2025.
    static func night(_ number: Int) -> Instant {
        Instant(seconds: 1_735_695_000 + Int64(number) * 86_400)
    }
}

extension Night {
    static func document(
        _ records: [Record], of source: Source.ID = "board", night: Int, isWhole: Bool = true,
        rejections: [Rejection] = [], repeats: Int = 0, reading: Reading = .first
    ) -> Night {
        let digest = Digest(of: "\(night) " + records.map(\.contentHash).joined()).hexadecimal
        let at = Instant.night(night)
        return Night(
            source: source, at: at, outcome: .changed,
            state: FetchState(bodyDigest: digest, lastAttempt: at, lastSuccess: at),
            capture: StoredCapture(
                source: source, fetchedAt: at, digest: digest, bytes: 1000, file: "2025.warc.gz", offset: night * 1000,
                length: 900),
            records: records, rejections: rejections, repeats: repeats, isWhole: isWhole, reading: reading)
    }

    static func unchanged(_ source: Source.ID = "board", night: Int) -> Night {
        let at = Instant.night(night)
        return Night(
            source: source, at: at, outcome: .unchanged, state: FetchState(lastAttempt: at, lastSuccess: at))
    }

    static func failed(_ source: Source.ID = "board", night: Int, message: String = "HTTP 503") -> Night {
        let at = Instant.night(night)
        return Night(
            source: source, at: at, outcome: .failed, message: message,
            state: FetchState(lastAttempt: at, consecutiveFailures: 1, lastFailure: message))
    }
}
