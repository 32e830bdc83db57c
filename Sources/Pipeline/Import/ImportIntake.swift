import Archiving
import Dating
import Foundation
import Harvesting
import Parsing
import Records

/// Takes in one imported document after the other: capture to disk, through the line, into the archive.
actor ImportIntake {
    private(set) var report = ImportReport()
    private let line: Line
    private let dates: DateReader
    private let archive: Archive
    private let captures: CaptureStore
    private let sources: ImportedSources
    private let request: ImportRequest
    private let run: Instant
    private let progress: @Sendable (String) -> Void
    /// What was imported or fetched before, by source.
    private var known: [Source.ID: [StoredCapture]] = [:]

    /// Remarks beyond these are only counted: a wrong mapping would make one for every row.
    private static let maximumNotes = 200

    init(
        line: Line, dates: DateReader, archive: Archive, captures: CaptureStore, sources: ImportedSources,
        request: ImportRequest, run: Instant, progress: @escaping @Sendable (String) -> Void
    ) {
        self.line = line
        self.dates = dates
        self.archive = archive
        self.captures = captures
        self.sources = sources
        self.request = request
        self.run = run
        self.progress = progress
    }

    /// Everything in one file or folder. What cannot be read of it is a failed document of the report.
    func take(_ path: String, with reader: ImportReader) async throws {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.noInput, "\(path) is not there")
        }
        do {
            if request.source == nil, let export = try ExportLines(path: path) { return try restore(export) }
            let left = try await reader.read(path) { piece in try await self.take(piece) }
            report.leftAlone += left
        } catch let failure as Failure where failure.code == .notAFeed {
            report.documents.append(
                .init(file: path, source: request.source, outcome: .failed, message: failure.message))
        } catch let failure as CaptureStoreFailure {
            report.documents.append(.init(file: path, source: request.source, outcome: .failed, message: "\(failure)"))
        }
    }

    private func take(_ piece: ImportPiece) throws {
        progress(piece.name)
        if request.source == nil, piece.statedSource == nil, piece.fetchedAt == nil,
            let parts = ImportedSources.parted(piece)
        {
            for part in parts { try take(part) }
            return
        }
        let named = try request.source.map { try sources.source(named: $0, feeds: "feeds") }
        guard let source = named ?? sources.source(of: piece) else {
            leaveOrFail(piece, "it is of no configured source; say which with --source")
            return
        }
        try store(piece, for: source)
    }

    private func store(_ piece: ImportPiece, for source: Source) throws {
        let former = try formerCapture(of: piece, for: source)
        let capture = former?.capture ?? piece.capture(for: source.id, at: run)
        let document: ParsedDocument
        do {
            document = try line.document(in: capture, of: source)
        } catch {
            leaveOrFail(piece, "\(error)")
            return
        }
        if let fault = document.missingColumnsFault {
            leaveOrFail(piece, fault)
            return
        }
        var entry = ImportReport.Document(
            file: piece.name, source: source.id, outcome: former == nil ? .imported : .known)
        entry.format = document.format
        entry.notes = notes(on: document)
        if document.isTableOfNothing {
            entry.refuse(document.rejections)
            report.documents.append(entry)
            return
        }
        let state = try archive.fetchState(of: source.id)
        let place = try former?.place ?? (request.isRehearsal ? unwritten(capture) : keep(capture, piece, source))
        let night = line.night(
            of: source, WholeDocument(document: document), capture: capture, stored: place, state: state, run: run,
            believing: try archive.belief(of: source.id))
        entry.take(request.isRehearsal ? try archive.rehearse(night, of: source) : try archive.store(night))
        entry.notes += night.rejections.map { .init(line: $0.line, reference: $0.reference, text: $0.reason) }
        entry.notes = Array(entry.notes.prefix(ImportIntake.maximumNotes))
        if former == nil, !request.isRehearsal { known[source.id, default: []].append(place) }
        report.documents.append(entry)
    }

    // MARK: An export of an archive

    /// Puts back what an archive gave out: here again as it was there. What else the file holds, or holds otherwise than
    /// the archive, comes in like any other items.
    private func restore(_ export: ExportLines) throws {
        let name = URL(fileURLWithPath: export.path).lastPathComponent
        progress(name)
        var restoring = ExportRestoring(
            archive: archive, sources: sources, file: name, run: run, isRehearsal: request.isRehearsal)
        try restoring.take(export)
        report.documents += restoring.documents
        guard restoring.others.contains(where: { $0 > 0x20 }) else { return }
        try take(
            ImportPiece(name: name, body: restoring.others, contentType: ExportNames.contentType(ofFile: name)))
    }

    /// A web archive holds pages, pictures and scripts beside feeds; a file that was named is meant.
    private func leaveOrFail(_ piece: ImportPiece, _ reason: String) {
        guard piece.fetchedAt != nil else {
            report.documents.append(
                .init(file: piece.name, source: request.source, outcome: .failed, message: reason))
            return
        }
        let reason = reason.split(separator: ";").first.map(String.init) ?? reason
        if let index = report.leftAlone.firstIndex(where: { $0.file == piece.name && $0.reason == reason }) {
            let count = report.leftAlone[index].count + 1
            report.leftAlone[index] = .init(file: piece.name, reason: reason, count: count)
        } else {
            report.leftAlone.append(.init(file: piece.name, reason: reason, count: 1))
        }
    }

    // MARK: Captures

    /// The same document, read in the same way, from an earlier import; or, of a web archive, the fetch itself.
    private func formerCapture(
        of piece: ImportPiece, for source: Source
    ) throws -> (capture: Capture, place: StoredCapture)? {
        let fresh = piece.capture(for: source.id, at: run)
        if known[source.id] == nil { known[source.id] = try archive.captures(of: source.id) }
        for place in known[source.id] ?? [] where place.digest == fresh.digest.hexadecimal {
            let capture: Capture
            do {
                let location = CaptureLocation(file: place.file, offset: place.offset, length: place.length)
                capture = try captures.read(location)
            } catch {
                continue  // the archive remembers a file that is gone: then it is imported anew
            }
            let isSameFetch = piece.fetchedAt == place.fetchedAt
            let isSameImport =
                capture.isImported && capture.contentType == fresh.contentType && capture.finalURL == fresh.finalURL
            if isSameFetch || isSameImport { return (capture, place) }
        }
        return nil
    }

    private func keep(_ capture: Capture, _ piece: ImportPiece, _ source: Source) throws -> StoredCapture {
        if let original = piece.originalCapture(for: source.id, at: run, type: "application/pdf") {
            _ = try captures.append(original)
        }
        let location = try captures.append(capture)
        return StoredCapture(
            source: source.id, fetchedAt: capture.fetchedAt, digest: capture.digest.hexadecimal,
            bytes: capture.body.count, file: location.file, offset: location.offset, length: location.length)
    }

    private func unwritten(_ capture: Capture) -> StoredCapture {
        StoredCapture(
            source: capture.source, fetchedAt: capture.fetchedAt, digest: capture.digest.hexadecimal,
            bytes: capture.body.count, file: "", offset: 0, length: 0)
    }

    // MARK: Remarks

    /// What the parser warned of, and dates that nobody can read: such items are kept without one.
    private func notes(on document: ParsedDocument) -> [ImportReport.Note] {
        var notes = document.warnings.map { ImportReport.Note(line: $0.line, reference: nil, text: $0.message) }
        for item in document.items {
            guard let raw = item.datePublished, dates.moment(raw, relativeTo: run) == nil else { continue }
            notes.append(
                .init(
                    line: item.line, reference: item.id ?? item.title,
                    text: "the date \"\(raw)\" cannot be read; the item is kept without it"))
        }
        return notes
    }
}

extension ParsedDocument {
    /// Rows under names that say nothing of them: a wrong mapping, or no header.
    fileprivate var isTableOfNothing: Bool { format == "messages" && items.isEmpty && !rejections.isEmpty }
}

extension ImportReport.Document {
    /// Counts it as not read: every row of it was rejected, and nothing of it is kept.
    fileprivate mutating func refuse(_ rejections: [Rejection]) {
        outcome = .failed
        items = rejections.count
        rejected = rejections.count
        let reason = rejections.first?.reason ?? "it has none"
        message = "none of its \(rejections.count) rows came in: \(reason); say which column is what with --columns"
        notes += rejections.prefix(20).map { .init(line: $0.line, reference: $0.reference, text: $0.reason) }
    }
}
