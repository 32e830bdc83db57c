import Records

extension CaptureStore {
    /// Hands every capture that was fetched at `since` or later to `body`. What cannot be read is passed over.
    package func all(since: Instant, _ body: (Capture, CaptureLocation) throws -> Void) throws {
        let day = "\(since.iso8601.prefix(10))"
        for name in try names() where name.prefix(10) >= day {
            for (capture, location) in try sound(in: name) where capture.fetchedAt >= since {
                try body(capture, location)
            }
        }
    }
}
