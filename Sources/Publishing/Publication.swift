/// What became of one format of a book.
package struct Publication: Hashable, Sendable {
    package let format: Format
    package let outcome: Outcome

    package enum Format: String, CaseIterable, Sendable {
        case json, pdf, site, epub, docx
    }

    package enum Outcome: Hashable, Sendable {
        /// A file, or for the site a directory.
        case written(path: String, warnings: [String])
        case missing(MissingTool)
        case failed(String)
    }

    package init(format: Format, outcome: Outcome) {
        self.format = format
        self.outcome = outcome
    }

    /// One line for people.
    package var message: String {
        switch outcome {
        case .written(let path, let warnings): ([path] + warnings).joined(separator: "; ")
        case .missing(let tool): tool.description
        case .failed(let message): "\(format.rawValue) was not written: \(message)"
        }
    }
}
