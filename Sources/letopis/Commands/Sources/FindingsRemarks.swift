import Parsing
import Pipeline

/// What a search tells beside the feeds it found, with the command that goes on from there.
struct FindingsRemarks {
    let findings: Discovery.Findings

    /// The pages without a feed that rules could read; nil where there are none.
    var lists: String? {
        guard !findings.lists.isEmpty else { return nil }
        let pages = findings.lists.map { list in
            let first = list.items.lazy.compactMap(\.title).first.map { ", first \"\($0.cut(to: 40))\"" } ?? ""
            return "  \(Self.safe(list.url))\n    \(list.items.count) items\(first)"
        }
        let commands = findings.lists.map { "  letopis sources add \(Self.quoted($0.url)) --by-rules" }
        return """
            Without a feed, but with a list that can be read by rules:
            \(pages.joined(separator: "\n"))
            What the rules would find is shown, and asked about, by
            \(commands.joined(separator: "\n"))
            """
    }

    /// What to do where not even a list was found.
    static let elsewhere = """
        Has it a page that lists its news? What rules would find on it is shown by
          letopis sources add ADDRESS-OF-THE-PAGE --by-rules
        (docs/configuration.md, "Rules of pages without a feed").
        """

    /// The profiles in other networks, but those whose feed is among the `sources`; nil where there are none.
    func profiles(besides sources: [String]) -> String? {
        let new = findings.profiles.filter { !PortalAddress.feeds(of: $0).contains(where: sources.contains) }
        let open = new.filter { PortalAddress.refusal(of: $0) == nil }
        let closed = new.filter { PortalAddress.refusal(of: $0) != nil }
        guard !new.isEmpty else { return nil }
        var lines = ["Linked from the page, and not looked at:"]
        lines += open.map { "  letopis sources add \(Self.quoted($0))" }
        lines += closed.map { "  \(Self.safe($0))" }
        if !closed.isEmpty { lines.append("    (needs the page's own token or export: docs/formats.md)") }
        return lines.joined(separator: "\n")
    }

    private static func quoted(_ url: String) -> String { "'\(safe(url))'" }

    /// For a shell and a terminal: the address comes from a page that anybody may have written.
    private static func safe(_ url: String) -> String {
        url.unicodeScalars.map { scalar in
            guard scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "'" || scalar == "\\" else {
                return String(scalar)
            }
            return "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
        }.joined()
    }
}
