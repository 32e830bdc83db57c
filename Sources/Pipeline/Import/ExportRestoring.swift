import Archiving
import Normalization
import Records

/// Fills an archive from the lines of an export, some hundred in one transaction.
struct ExportRestoring {
    let archive: Archive
    let sources: ImportedSources
    let file: String
    let run: Instant
    let isRehearsal: Bool
    /// Lines that are no items of an archive, or are here with another content.
    private(set) var others: [UInt8] = []
    private var waiting: [(bytes: [UInt8], line: ExportedLine)] = []
    private var restored: [Source.ID: ImportReport.Document] = [:]

    private static let linesAtOnce = 500

    init(archive: Archive, sources: ImportedSources, file: String, run: Instant, isRehearsal: Bool) {
        self.archive = archive
        self.sources = sources
        self.file = file
        self.run = run
        self.isRehearsal = isRehearsal
    }

    /// What became of it, source by source.
    var documents: [ImportReport.Document] { restored.sorted { $0.key < $1.key }.map(\.value) }

    mutating func take(_ export: ExportLines) throws {
        try export.forEach { bytes in
            try take(bytes)
            return true
        }
        try restoreWaiting()
        if !isRehearsal { try archive.finishRestoring(at: run) }
    }

    private mutating func take(_ bytes: [UInt8]) throws {
        guard let line = ExportedLine(json: bytes)?.safe else {
            others += bytes + [0x0A]
            return
        }
        guard sources.isConfigured(line.source) else {
            if restored[line.source] == nil { restored[line.source] = .init(unknown: line.source, from: file) }
            return
        }
        waiting.append((bytes, line))
        if waiting.count == Self.linesAtOnce { try restoreWaiting() }
    }

    private mutating func restoreWaiting() throws {
        let results = try archive.restore(
            waiting.map(\.line), at: run, rehearsing: isRehearsal ? sources.all : nil)
        for ((bytes, line), result) in zip(waiting, results) {
            if result == .other {
                others += bytes + [0x0A]
            } else {
                restored[line.source, default: .init(restoring: line.source, from: file)].count(result)
            }
        }
        waiting = []
    }
}

extension ExportedLine {
    /// Nil for a line with an address that is no web page's: such an item goes the way of strangers' items.
    fileprivate var safe: ExportedLine? {
        switch self {
        case .takenBack: return self
        case .item(let item):
            let areSafe = item.addresses.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
            let sanitizer = HTMLSanitizer()
            return areSafe ? .item(item.cleaned { sanitizer.safeHTML($0, base: item.url) }) : nil
        }
    }
}

extension ImportReport.Document {
    fileprivate init(restoring source: Source.ID, from file: String) {
        self.init(file: file, source: source, outcome: .imported)
        format = "export"
    }

    fileprivate init(unknown source: Source.ID, from file: String) {
        self.init(
            file: file, source: source, outcome: .failed,
            message: "its items of \(source) were left out: write feeds/\(source).json first (docs/configuration.md), "
                + "with \"enabled\": false when it is never to be harvested")
    }

    fileprivate mutating func count(_ restoration: Restoration) {
        items += 1
        switch restoration {
        case .new: new += 1
        case .same, .other: same += 1
        }
    }
}
