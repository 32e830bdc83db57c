import Archiving
import Harvesting
import Records

/// Stores nights again that lie among the captures, as if they came now.
struct Walk {
    let archive: Archive
    let captures: CaptureStore
    let line: Line

    /// What a stored night becomes when its document is read anew.
    func night(
        _ walked: WalkedNight, of source: Source, believing belief: Belief, reading: Night.Reading
    ) throws -> Night {
        let run = walked.run ?? walked.at
        guard let place = walked.capture else {
            return Night(
                source: source.id, at: walked.at, outcome: .unchanged, state: FetchState(), run: run, reading: reading)
        }
        let capture = try captures.read(CaptureLocation(file: place.file, offset: place.offset, length: place.length))
        let state = FetchState()
        return line.night(
            of: source, capture: capture, stored: place, state: state, formerState: state, run: run,
            believing: belief, reading: reading)
    }

    /// Stores everything since the hold of `source` began, ends the hold, and returns how many documents were read.
    func accept(_ source: Source, at: Instant) throws -> Int {
        guard let began = try archive.holdBegan(of: source.id) else { return 0 }
        let nights = try archive.nights(of: source.id, since: began)
        for walked in nights {
            _ = try archive.store(night(walked, of: source, believing: walked.belief, reading: .accepted))
        }
        try archive.acceptHold(of: source.id, at: at)
        return nights.count { $0.capture != nil }
    }
}
