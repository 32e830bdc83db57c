import Parsing
import Records

/// What is to be imported, and how.
package struct ImportRequest: Sendable {
    package let files: [String]
    /// Whose items they are; nil when the files say so themselves.
    package let source: Source.ID?
    /// Where the files were published, for relative addresses in them.
    package let url: String?
    /// Makes tables of messages of CSV and JSON files.
    package let columns: ColumnMapping?
    /// Reads and counts, and writes nothing.
    package let isRehearsal: Bool

    package init(
        files: [String], source: Source.ID?, url: String? = nil, columns: ColumnMapping? = nil,
        isRehearsal: Bool = false
    ) {
        self.files = files
        self.source = source
        self.url = url
        self.columns = columns
        self.isRehearsal = isRehearsal
    }
}
