import Records

/// What an import did, document by document. Its numbers add up: `items = new + changed + same + rejected`.
package struct ImportReport: Sendable {
    package internal(set) var documents: [Document] = []
    /// What holds nothing to import and was left alone: media of an export, pages in a web archive.
    package internal(set) var leftAlone: [LeftAlone] = []

    package init() {}

    package var isEmpty: Bool { documents.isEmpty }
    package var failed: [Document] { documents.filter { $0.outcome == .failed } }

    package struct LeftAlone: Hashable, Sendable {
        package let file: String
        package let reason: String
        package let count: Int
    }

    package struct Document: Hashable, Sendable {
        package let file: String
        /// Nil when it is not known whose items they are.
        package let source: Source.ID?
        /// Nil when it could not be read.
        package internal(set) var format: String?
        package internal(set) var outcome: Outcome
        package internal(set) var message: String?
        package internal(set) var items = 0
        package internal(set) var rejected = 0
        package internal(set) var new = 0
        package internal(set) var changed = 0
        package internal(set) var same = 0
        /// What people should look at, with the line where it stands.
        package internal(set) var notes: [Note] = []

        package init(file: String, source: Source.ID?, outcome: Outcome, message: String? = nil) {
            self.file = file
            self.source = source
            self.outcome = outcome
            self.message = message
        }
    }

    package enum Outcome: String, Codable, Sendable, CaseIterable {
        case imported
        /// The same document was imported before: nothing was written.
        case known
        case failed
    }

    package struct Note: Hashable, Codable, Sendable {
        package let line: Int?
        /// What it is about: the item's own name for itself.
        package let reference: String?
        package let text: String
    }
}

extension ImportReport.Document {
    mutating func take(_ report: SourceReport) {
        items = report.items
        rejected = report.rejected
        new = report.new
        changed = report.changed
        same = report.same
    }
}
