/// Writes `updates/<id>.md`: what became known of an adopted entry since. For people to read and take over.
package struct UpdateFile {
    package init() {}

    package func text(of update: EntryUpdate) -> String {
        var lines = ["# \(update.id)", "", "New sources:", ""]
        lines += update.tellings.map { item in
            "- \(item.published.iso8601) \(item.teller.name): \(item.title ?? "") \(item.url ?? "") (\(item.id)/\(item.version))"
        }
        if !update.sentences.isEmpty {
            lines += ["", "Sentences:", ""]
            lines += update.sentences.map {
                "- \($0.text) (\($0.record)/\($0.version) \($0.field.rawValue) \($0.start)-\($0.end))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
