import Archiving
import Records

/// A document with the pages that it led to.
package struct WholeDocument: Sendable {
    package var document: ParsedDocument
    package var followUps: [FollowUp] = []
    /// The pages of items that this night asked for in vain.
    package var failedPages: [FailedPage] = []
    /// True when every further page was read to the last.
    package var isWhole = true
    /// True when something is lacking that the next night may bring though the document does not change.
    package var mustBeReadAgain = false
    /// What people should know of the way.
    package var remarks: [Remark] = []
}
