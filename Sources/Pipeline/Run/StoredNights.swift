import Archiving
import Harvesting
import Parsing
import Records

/// Reads nights again that lie among the captures, and stores them as if they came now. Nobody is asked.
struct StoredNights {
    let archive: Archive
    /// Knows the pages that each night's document led to.
    private let memory: Archive
    private let shelf: CaptureShelf
    private let line: Line

    /// Nights of `memory`'s captures, to be stored in `archive`.
    init(of memory: Archive, for archive: Archive, captures: CaptureStore, line: Line) throws {
        self.archive = archive
        self.memory = memory
        self.line = line
        shelf = try CaptureShelf(archive: memory, captures: captures, unfinished: nil)
    }

    /// What a stored night becomes when its document is read anew.
    func night(
        _ walked: WalkedNight, of source: Source, believing belief: Belief, reading: Night.Reading
    ) async throws -> Night {
        let run = walked.run ?? walked.at
        let state = FetchState()
        guard let place = walked.capture else {
            return Night(
                source: source.id, at: walked.at, outcome: .unchanged, state: state, run: run, reading: reading)
        }
        let capture = try shelf.capture(at: place)
        do {
            let document = try line.document(in: capture, of: source)
            let walk = walk(source, night: capture.fetchedAt, believing: belief)
            return line.night(
                of: source, try await walk.whole(document, capture: capture), capture: capture, stored: place,
                state: state, run: run, believing: belief, reading: reading)
        } catch let error as NotAFeed {
            return line.failure(
                of: source, error, at: capture.fetchedAt, state: state, formerState: state, run: run,
                stored: place,
                reading: reading)
        }
    }

    /// Stores everything since the hold of `source` began, ends the hold, and returns how many documents were read.
    /// A damaged capture ends it with an error, or is passed over. Ended half-way, it is gone on with by calling it again.
    func accept(_ source: Source, at: Instant, passingOverDamage: Bool = false) async throws -> Int {
        guard let began = try archive.holdBegan(of: source.id) else { return 0 }
        try archive.beginAccepting(source.id)
        let nights = try archive.nights(of: source.id, since: began)
        for walked in nights {
            do {
                _ = try archive.store(await night(walked, of: source, believing: walked.belief, reading: .accepted))
            } catch let error as CaptureStoreFailure {
                guard passingOverDamage else { throw error }
            }
        }
        try archive.acceptHold(of: source.id, at: at)
        return nights.count { $0.capture != nil }
    }

    /// The walk that the night took: it ends where no further page was asked for.
    private func walk(_ source: Source, night: Instant, believing belief: Belief) -> Walk {
        let (memory, shelf) = (memory, shelf)
        @Sendable func find(_ kind: FollowUp.Kind, _ url: String) throws -> Walk.Find? {
            try memory.followUp(kind, of: source.id, url: url, night: night).map {
                .page(try shelf.capture(at: $0), $0, isNew: false)
            }
        }
        return Walk(
            source: source, line: line, belief: belief, maximumPages: Int.max, maximumArticles: Int.max,
            page: { try find(.page, $0) }, article: { try find(.article, $0) }, newArticle: { _ in nil },
            failed: { _ in nil }, isKnown: { _ in false })
    }
}
