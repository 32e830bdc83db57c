import Archiving
import Records

/// The answer of `/api/v1/changes`, the first change first.
struct ChangesJSON: Encodable {
    struct ChangeJSON: Encodable {
        let id: String
        let modified: String
        /// An erased item is its id alone.
        let erased: Bool
        let item: ItemJSON?
    }

    struct LinksJSON: Encodable {
        let `self`: String
        let next: String?
    }

    let changes: [ChangeJSON]
    let next: String?
    let links: LinksJSON
}
