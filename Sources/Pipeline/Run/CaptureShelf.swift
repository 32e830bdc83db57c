import Archiving
import Harvesting
import Records

/// The stored captures as a run uses them: each is put there once, however often the run is begun again.
struct CaptureShelf: Sendable {
    private let archive: Archive
    private let captures: CaptureStore
    /// What a run that was cut short had fetched without storing the night: by source, then by address.
    private let recalled: [Source.ID: [String: CaptureLocation]]

    /// With `unfinished`, the run that is to go on.
    init(archive: Archive, captures: CaptureStore, unfinished: UnfinishedRun?) throws {
        self.archive = archive
        self.captures = captures
        guard let unfinished else {
            recalled = [:]
            return
        }
        let stored = Set(unfinished.reports.map(\.source))
        var recalled: [Source.ID: [String: CaptureLocation]] = [:]
        try captures.all(since: unfinished.startedAt) { capture, location in
            if !stored.contains(capture.source) {
                recalled[capture.source, default: [:]][capture.requestedURL] = location
            }
        }
        self.recalled = recalled
    }

    /// The answer that `source` got at `url` in the run that goes on; nil when it got none, or it cannot be read any more.
    func recalled(_ source: Source.ID, _ url: String) -> Capture? {
        guard let location = recalled[source]?[url] else { return nil }
        // A capture that cannot be read is asked for again.
        return try? captures.read(location)
    }

    func capture(at place: StoredCapture) throws -> Capture {
        try captures.read(CaptureLocation(file: place.file, offset: place.offset, length: place.length))
    }

    /// Where the capture lies; a night that is replayed finds it where it was put the first time.
    func stored(_ capture: Capture) throws -> StoredCapture {
        let digest = capture.digest.hexadecimal
        if let location = recalled[capture.source]?[capture.requestedURL],
            let known = recalled(capture.source, capture.requestedURL), known.digest == capture.digest,
            known.fetchedAt == capture.fetchedAt
        {
            return place(of: capture, location)
        }
        let sameHour = try archive.captures(of: capture.source, since: capture.fetchedAt)
        if let known = sameHour.first(where: { $0.fetchedAt == capture.fetchedAt && $0.digest == digest }) {
            return known
        }
        return place(of: capture, try captures.append(capture))
    }

    private func place(of capture: Capture, _ location: CaptureLocation) -> StoredCapture {
        StoredCapture(
            source: capture.source, fetchedAt: capture.fetchedAt, digest: capture.digest.hexadecimal,
            bytes: capture.body.count, file: location.file, offset: location.offset, length: location.length)
    }
}
