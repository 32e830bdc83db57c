import Archiving
import Records

/// A list that is asked for, and how far it was given already: all that a resumption token holds.
struct OAIList: Hashable {
    let selection: ChangeSelection
    /// Records, or their headers alone.
    let isWhole: Bool
    /// The number of the last change that was given, and how many were.
    var after: Int64 = 0
    var given = 0

    init(selection: ChangeSelection, isWhole: Bool) {
        self.selection = selection
        self.isWhole = isWhole
    }

    /// Reads what `token` wrote.
    init?(token: String) {
        let parts = token.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 7, parts[0] == "oai", let after = Int64(parts[2]), let given = Int(parts[3]) else {
            return nil
        }
        let instant = { (text: String) in Int64(text).map(Instant.init(seconds:)) }
        selection = ChangeSelection(
            from: instant(parts[4]), until: instant(parts[5]), source: parts[6].isEmpty ? nil : parts[6])
        isWhole = parts[1] == "records"
        self.after = after
        self.given = given
    }

    /// To be sealed before it goes out.
    var token: String {
        let fields: [String] = [
            "oai", isWhole ? "records" : "headers", String(after), String(given),
            selection.from.map { String($0.seconds) } ?? "", selection.until.map { String($0.seconds) } ?? "",
            selection.source ?? "",
        ]
        return fields.joined(separator: " ")
    }
}
