import Chronicling
import Records

/// Sets a book with Typst: fixed templates read `book.json`, so that no text is ever taken for markup.
struct PDFWriter: Sendable {
    let tools: Tools
    let disk: Disk
    let templates: Templates

    /// A hundred pages take three seconds; a slow machine may take twenty times as long.
    private static let timeoutSeconds = 120

    func write(_ job: Publisher.Job) async throws -> Publication.Outcome {
        let python = try tools.python()
        let target = job.path("pdf")
        let work = try disk.temporaryDirectory(target)
        defer { discard(work) }
        var fitting = PrintableText()
        let book = try BookFile().book(job.book) { fitting.fit($0) }
        try disk.replace("\(work)/book.json", try BookFile().bytes(of: book))
        try disk.replace("\(work)/common.typ", Array(templates.common.utf8))
        try disk.replace("\(work)/main.typ", Array(templates.main(of: book.kind).utf8))
        try disk.replace("\(work)/typst-render.py", Array(templates.renderer.utf8))
        for picture in job.pictures { try disk.replace("\(work)/\(picture.name)", picture.bytes) }
        try await Command(
            program: python,
            arguments: [
                "-I", "\(work)/typst-render.py", "\(work)/book.json", "\(work)/main.typ", "\(work)/out.pdf",
                "--standard",
                "a-2a", "--standard", "ua-1", "--timestamp", String(job.book.modified.seconds),
            ], environment: ["LANG": "C.UTF-8"], timeoutSeconds: Self.timeoutSeconds
        ).run()
        try disk.move("\(work)/out.pdf", target)
        let warning = "\(fitting.replaced) characters without a glyph in the book's fonts were left out or boxed"
        return .written(path: target, warnings: fitting.replaced > 0 ? [warning] : [])
    }

    /// A work folder that cannot be removed costs disk space, not the book.
    private func discard(_ work: String) {
        try? disk.remove(work)  // the finished file has already been moved away
    }
}
