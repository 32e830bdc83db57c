import Archiving
import ArgumentParser
import Pipeline
import Records

struct RedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Takes items back: puts initials for a name, takes them off every list, or erases them.",
        discussion: """
              letopis redact k3v2mdq7xw5rtyab --initials "Jan Novák" \\
                --request 12/2026 --reason "Art. 17" --by "M. Malá"
              letopis redact k3v2mdq7xw5rtyab --deindex --dry-run \\
                --reason "objection upheld" --by "M. Malá"
              letopis redact k3v2mdq7xw5rtyab --erase \\
                --request 13/2026 --reason "court order" --by "M. Malá"

            Who decided what, when and why is kept for ever; letopis redact --log prints
            it. An erased item leaves its id alone, which answers that it is gone. Neither
            a harvest nor letopis reprocess brings back what was taken, and the next
            backup is without it. Older backups and the stored documents of those nights
            still hold what was published: each document is named.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Items' ids, as search prints them.") var ids: [String] = []
    @Option(help: ArgumentHelp("Put initials wherever this person is named; may be repeated.", valueName: "name"))
    var initials: [String] = []
    @Flag(help: "Keep the item under its id, and show it in no list and no answer.") var deindex = false
    @Flag(help: "Leave nothing but the id.") var erase = false
    @Option(help: "The number of the request that led to it.") var request = ""
    @Option(help: "Why.") var reason: String?
    @Option(help: "Who decided it.") var by: String?
    @Option(help: ArgumentHelp("When, unless it is now.", valueName: "time")) var now: Instant?
    @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
    @Flag(help: "Print what was taken back so far.") var log = false

    func validate() throws {
        if log { return }
        if ids.isEmpty { throw ValidationError("name the items by their ids; letopis search prints them") }
        let decisions = [!initials.isEmpty, deindex, erase].count { $0 }
        if decisions != 1 { throw ValidationError("say one of --initials NAME, --deindex and --erase") }
        if (reason ?? "").isEmpty { throw ValidationError("say why with --reason; it stays in the log") }
        if (by ?? "").isEmpty { throw ValidationError("say who decided it with --by; it stays in the log") }
    }

    func run() throws {
        let workspace = try Session.workspace(options)
        if log { return try printLog(workspace) }
        let order = RedactionOrder(
            erase ? .erased : deindex ? .unlisted : .pseudonymized, names: initials, request: request,
            reason: reason ?? "", decidedBy: by ?? "", at: Session.clock(now)())
        let effects: [RedactionEffect]
        do {
            effects = try Redacting(workspace).redact(ids, order, isRehearsal: dryRun)
        } catch ArchiveError.unknownRecord(let id) {
            throw Failure(.noInput, "there is no item \(id); letopis search prints the ids. Nothing was changed")
        }
        let output = StandardOutput()
        for effect in effects {
            if options.json { output.line(try JSONLine.text(of: RedactionLine(effect, order, isRehearsal: dryRun))) }
            if !options.quiet { say(effect, order) }
        }
        if order.decision == .pseudonymized, effects.allSatisfy({ !$0.isNew && !$0.namesNotFound.isEmpty }) {
            throw Failure(
                .noInput,
                "nothing was \(dryRun ? "to be done" : "done"): no item names whom you named, and none was marked as taken "
                    + "back. Check the ids, and the names with letopis show ID --versions")
        }
    }

    private func say(_ effect: RedactionEffect, _ order: RedactionOrder) {
        guard effect.isNew || !effect.namesNotFound.isEmpty else {
            return Talk.say("\(effect.id) was erased before")
        }
        for name in effect.namesNotFound {
            Talk.say(
                "\(effect.id): \"\(name)\" stands nowhere in it, in no version; give the name as the text writes it")
        }
        guard effect.isNew else { return Talk.say("\(effect.id): left as it is") }
        let what =
            switch order.decision {
            case .erased: "erased in \(effect.versions) versions"
            case .unlisted: "taken off every list"
            case .pseudonymized: "initials put in \(effect.places) places of \(effect.versions) versions"
            }
        Talk.say("\(effect.id): \(dryRun ? "would be " : "")\(what)")
        guard order.decision != .unlisted, !effect.captures.isEmpty else { return }
        let files = Set(effect.captures.map(\.file)).sorted()
        Talk.say(
            "  \(effect.captures.count) stored documents of those nights still hold what was published, in "
                + "\(files.prefix(5).joined(separator: ", "))\(files.count > 5 ? " and \(files.count - 5) more" : ""); "
                + "so do backups made before now")
    }

    private func printLog(_ workspace: Workspace) throws {
        let output = StandardOutput()
        for entry in try workspace.readOnlyArchive().redactions() {
            if options.json {
                output.line(try JSONLine.text(of: RedactionLogLine(entry)))
            } else {
                let request = entry.request.isEmpty ? "" : ", request \(entry.request)"
                output.line(
                    "\(entry.at.iso8601)  \(entry.id)  \(entry.decision.rawValue): \(entry.reason)\(request), "
                        + "decided by \(entry.decidedBy)")
            }
        }
    }
}
