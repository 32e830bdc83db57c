import Archiving
import Foundation
import Harvesting
import Records

/// Goes the way of an archive a second time, in another file: the same nights, each judged with the neighbours that it
/// had then. How telling a word is depends on what is judged together, so that one judgement of everything would find
/// other stories.
struct Rewalk {
    private let original: Archive
    private let scratch: Archive
    private let judge: Judge
    private let stored: StoredNights
    private let configuration: Configuration
    private let erased: Set<Record.ID>
    private let withoutCapture: Inheritance

    init(of original: Archive, judge: Judge, _ configuration: Configuration, _ captures: CaptureStore, at now: Instant)
        throws
    {
        self.original = original
        self.judge = judge
        self.configuration = configuration
        scratch = try Archive(scratchFor: original)
        let configured = Set(configuration.sources.map(\.id))
        try scratch.register(
            original.knownSources().filter { !configured.contains($0.id) } + configuration.sources, at: now)
        stored = try StoredNights(
            of: original, for: scratch, captures: captures, line: Line(town: configuration.town))
        // What was put under initials must not be judged by its old words either.
        erased = Set(try original.redactions().filter { $0.decision != .unlisted }.map(\.id))
        withoutCapture = Inheritance(try original.recordsWithoutCapture(configured: configured))
    }

    /// A night of a configured source; `night` is what its document became with what was believed then.
    func take(_ walked: WalkedNight, _ night: Night, of source: Source) async throws {
        try inherit(until: walked.at)
        let belief = try scratch.belief(of: source.id)
        let anew =
            belief == walked.belief
            ? night.read(.first) : try await stored.night(walked, of: source, believing: belief, reading: .first)
        _ = try scratch.store(anew.without(erased.union(original.refused(among: anew.records))))
    }

    func take(_ step: WalkStep) async throws {
        switch step {
        case .night: break  // a source that is no longer configured
        case .judged: try await judge.judgeWhatIsNew(in: scratch)
        case .accepted(let id):
            guard let source = configuration.sources.first(where: { $0.id == id }) else { return }
            _ = try await stored.accept(source, at: Instant(seconds: 0), passingOverDamage: true)
        case .undone(let id):
            guard configuration.sources.contains(where: { $0.id == id }) else { return }
            try scratch.undoHold(of: id, at: Instant(seconds: 0))
        }
    }

    /// Gives the judgements to the archive, and removes the file.
    func finish() async throws {
        try inherit(until: nil)
        try await judge.judgeWhatIsNew(in: scratch)
        try original.adopt(scratch.judged())
        try scratch.removeFiles()
    }

    /// Items that no stored document tells of come in as they are, on the night on which they were first seen.
    private func inherit(until instant: Instant?) throws {
        for (at, records) in withoutCapture.next(until: instant) {
            for (source, records) in Dictionary(grouping: records, by: \.source).sorted(by: { $0.key < $1.key }) {
                _ = try scratch.store(
                    Night(source: source, at: at, outcome: .changed, state: FetchState(), records: records))
            }
        }
    }
}

/// Records without a document, waiting for the night on which they were first seen.
private final class Inheritance {
    private var rest: ArraySlice<(at: Instant, records: [Record])>

    init(_ records: [(at: Instant, record: Record)]) {
        var nights: [(at: Instant, records: [Record])] = []
        for (at, record) in records {
            if nights.last?.at == at {
                nights[nights.count - 1].records.append(record)
            } else {
                nights.append((at, [record]))
            }
        }
        rest = nights[...]
    }

    func next(until instant: Instant?) -> [(at: Instant, records: [Record])] {
        var nights: [(at: Instant, records: [Record])] = []
        while let night = rest.first, instant.map({ night.at <= $0 }) ?? true { nights.append(rest.removeFirst()) }
        return nights
    }
}
