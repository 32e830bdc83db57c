import Archiving
import Records

/// The answer of `/api/v1/changes`, the first change first.
struct ChangesJSON {
    let changes: [ArchiveChange]
    let next: String?
    let ownLink: String
    let nextLink: String?
    let laterLink: String
    let clock: TownClock
    let configuration: ServingConfiguration

    func write(to json: inout JSONWriter) throws {
        try json.object { json in
            try json.member("changes", changes) { json, change in try write(change, to: &json) }
            json.member("links") { json in
                json.member("later", laterLink)
                json.member("next", nextLink)
                json.member("self", ownLink)
            }
            json.member("next", next)
        }
    }

    /// An erased item is its id alone.
    private func write(_ change: ArchiveChange, to json: inout JSONWriter) throws {
        try json.object { json in
            json.member("erased", change.isErased)
            json.member("id", change.id)
            if let item = change.item {
                json.name("item")
                try ItemJSON(.alone(item), clock: clock, configuration: configuration).write(to: &json)
            }
            json.member("modified", clock.iso8601(change.at))
        }
    }
}
