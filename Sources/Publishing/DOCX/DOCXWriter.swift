import Chronicling
import Foundation

/// Writes a book for Word through pandoc: real footnotes, entry ids as bookmarks.
struct DOCXWriter: Sendable {
    let tools: Tools
    let disk: Disk

    private static let timeoutSeconds = 120

    func write(_ job: Publisher.Job) async throws -> Publication.Outcome {
        let pandoc = try tools.pandoc()
        let target = job.path("docx")
        let work = try disk.temporaryDirectory(target)
        defer { discard(work) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try disk.replace("\(work)/book.json", Array(try encoder.encode(PandocDocument(book: job.book).value)))
        for picture in job.pictures { try disk.replace("\(work)/\(picture.name)", picture.bytes) }
        try await Command(
            program: pandoc,
            arguments: [
                "--from=json", "--to=docx", "--resource-path=\(work)", "--output=\(work)/out.docx", "\(work)/book.json",
            ],
            // The only clock of the file; without it pandoc would write the time of day into it.
            environment: ["SOURCE_DATE_EPOCH": String(job.book.modified.seconds), "LANG": "C.UTF-8", "HOME": work],
            timeoutSeconds: Self.timeoutSeconds
        ).run()
        try disk.move("\(work)/out.docx", target)
        return .written(path: target, warnings: [])
    }

    /// A work folder that cannot be removed costs disk space, not the book.
    private func discard(_ work: String) {
        try? disk.remove(work)  // the finished file has already been moved away
    }
}
