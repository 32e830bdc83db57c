import Chronicling

/// What a year's folder holds of people's work, and which of its files could not be read.
package struct ChronicleContents: Hashable, Sendable {
    package var year = YearFile()
    package var entries: [Entry] = []
    package var introductions: [ChapterText] = []
    package var decisions: [Decision] = []
    /// While there are any, no book should be closed.
    package var errors: [ChronicleFileError] = []

    package init() {}
}
