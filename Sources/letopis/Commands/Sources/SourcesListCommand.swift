import Archiving
import ArgumentParser
import Foundation
import Pipeline
import Records

struct SourcesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the configured sources: id, kind, name, address.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let workspace = try Session.workspace(options)
        let sources = workspace.configuration.sources
        let holds = Self.holds(in: workspace)
        let output = StandardOutput()
        if options.json {
            for source in sources {
                output.line(masking: try JSONLine.text(of: Line(source, heldSince: holds[source.id])))
            }
            return
        }
        let style = Style()
        let width = min(28, sources.map(\.id.count).max() ?? 0)
        for source in sources {
            let held = holds[source.id].map { workspace.configuration.town.clock.day(at: $0).iso8601 }
            let state =
                (source.isEnabled ? "" : "  (switched off)") + (held.map { "  (held back since \($0))" } ?? "")
            let room = 80 - width - 13 - state.count
            let id = source.id.filled(to: width)
            output.line(
                "\(style.bold(id))  \(source.kind.rawValue.filled(to: 9))  \(source.name.cut(to: room))\(state)")
            output.line(masking: style.dim("    \(source.url)"))
        }
        if sources.isEmpty, !options.quiet { Talk.say("there is no source yet; letopis sources add URL finds some") }
    }

    /// The list is good without an archive: none is there before the first night.
    private static func holds(in workspace: Workspace) -> [Source.ID: Instant] {
        guard FileManager.default.fileExists(atPath: workspace.configuration.archive) else { return [:] }
        do {
            return try workspace.readOnlyArchive().holds()
        } catch {
            Talk.say("\(error)")
            return [:]
        }
    }

    /// A source as its file states it, and whether its nights are held back.
    private struct Line: Encodable {
        let id, name, kind, url, format, rights, audience: String
        let language: String?
        let rank: Int
        let enabled: Bool
        let heldSince: Instant?

        init(_ source: Source, heldSince: Instant?) {
            self.heldSince = heldSince
            id = source.id
            name = source.name
            kind = source.kind.rawValue
            url = source.url
            format = source.format
            rights = source.rights.rawValue
            audience = source.audience.rawValue
            language = source.language
            rank = source.rank
            enabled = source.isEnabled
        }
    }
}

extension String {
    /// With spaces behind it up to `width` characters.
    func filled(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

    /// At most `width` characters, with a sign of omission where something was cut off.
    func cut(to width: Int) -> String { count > width ? prefix(Swift.max(0, width - 1)) + "…" : self }
}
