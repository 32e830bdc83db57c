import Glibc
import Logging
import Pipeline
import Records

/// Writes each event as one line, in one write, so that lines of several programs in one file do not mix.
struct LineLog: LogHandler {
    let descriptor: Int32
    let isJSON: Bool
    let scrubber: Scrubber
    let now: @Sendable () -> Instant
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    init(descriptor: Int32, isJSON: Bool, scrubber: Scrubber, now: @escaping @Sendable () -> Instant) {
        self.descriptor = descriptor
        self.isJSON = isJSON
        self.scrubber = scrubber
        self.now = now
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
            .map { (key: $0.key, text: scrubber.clean("\($0.value)")) }.sorted { $0.key < $1.key }
        let message = scrubber.clean("\(event.message)")
        let line = isJSON ? json(event.level, message, fields) : text(event.level, message, fields)
        let bytes = Array((line + "\n").utf8)
        // A log that cannot be written must not stop the night it tells of.
        _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }

    private func json(_ level: Logger.Level, _ message: String, _ fields: [(key: String, text: String)]) -> String {
        let all = [("at", now().iso8601), ("level", level.rawValue), ("message", message)] + fields
        return "{" + all.map { "\(JSONFile.string($0.0)):\(value($0.1))" }.joined(separator: ",") + "}"
    }

    private func text(_ level: Logger.Level, _ message: String, _ fields: [(key: String, text: String)]) -> String {
        let all = fields.map { " \($0.key)=\(JSONFile.string($0.text))" }.joined()
        let line = "\(now().iso8601) \(level.rawValue) \(message)\(all)"
        return line.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whole numbers stand without quotes.
    private func value(_ text: String) -> String {
        Int(text).map(String.init) == text ? text : JSONFile.string(text)
    }
}
