import Chronicling
import Records

/// Writes a book in every format into one directory. A format that fails leaves the others, and its own old file, alone.
package struct Publisher: Sendable {
    private let tools: Tools
    private let disk: Disk
    private let templates: Templates

    /// `templates` of a town's own directory take the place of the built-in ones.
    package init(tools: Tools, disk: Disk = .local, templates: Templates = Templates()) {
        self.tools = tools
        self.disk = disk
        self.templates = templates
    }

    /// `pictures` is the folder that the book's figures are relative to.
    package func publish(
        _ book: Book, into directory: String, pictures: String? = nil,
        formats: [Publication.Format] = Publication.Format.allCases
    ) async throws -> [Publication] {
        try disk.makeDirectory(directory)
        var cleaning = CleanText()
        let clean = try BookFile().book(book) { cleaning.clean($0) }
        let found = try PictureShelf(disk: disk, folder: pictures).pictures(of: clean)
        var warnings = found.warnings
        if cleaning.removed > 0 { warnings.append("\(cleaning.removed) control characters were left out") }
        let job = Job(book: found.book, pictures: found.pictures, directory: directory, warnings: warnings)
        var publications: [Publication] = []
        for format in formats {
            try Task.checkCancellation()
            publications.append(Publication(format: format, outcome: await outcome(of: format, job: job)))
        }
        return publications
    }

    struct Job: Sendable {
        let book: Book
        let pictures: [Picture]
        let directory: String
        let warnings: [String]

        func path(_ suffix: String) -> String { "\(directory)/\(book.id).\(suffix)" }
    }

    private func outcome(of format: Publication.Format, job: Job) async -> Publication.Outcome {
        do {
            switch format {
            case .json:
                let path = "\(job.directory)/\(job.book.kind == .chronicle ? "book" : job.book.id).json"
                try disk.replace(path, try BookFile().bytes(of: job.book))
                return .written(path: path, warnings: job.book.warnings + job.warnings)
            case .pdf:
                return try await PDFWriter(tools: tools, disk: disk, templates: templates).write(job)
            case .site:
                return try SiteWriter(disk: disk).write(job)
            case .epub:
                let path = job.path("epub")
                try disk.replace(path, EPUBWriter(book: job.book, pictures: job.pictures).bytes())
                return .written(path: path, warnings: [])
            case .docx:
                return try await DOCXWriter(tools: tools, disk: disk).write(job)
            }
        } catch ToolError.missing(let tool) {
            return .missing(tool)
        } catch {
            return .failed("\(error)")
        }
    }
}
