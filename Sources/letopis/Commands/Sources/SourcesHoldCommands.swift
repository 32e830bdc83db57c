import ArgumentParser
import Pipeline
import Records

/// Takes in what was held back.
struct SourcesAcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Takes in what a source said since a night that was held back.",
        discussion: """
            A night on which more than half of a source was rewritten, replaced or gone is
            held back, and letopis status says so. Look at the source's page: when the
            change is the town's own doing, accept it. Of a source that was only marked
            for a look (it moved; items were probably lost), the mark is taken off.

              letopis sources accept town-web
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The source's id, as letopis sources list prints it.") var id: String
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func run() async throws {
        let workspace = try Session.workspace(options)
        let count = try await workspace.heldNights(now: Session.clock(now)).accept(id)
        if options.json {
            StandardOutput().line(
                try JSONLine.text(of: DecisionLine(source: id, decision: "accepted", documents: count)))
        } else if !options.quiet {
            Talk.say(
                count == 0
                    ? "\(id): marked as seen" : "\(id): \(count) \(count == 1 ? "document" : "documents") taken in")
        }
    }
}

/// Puts away what was held back.
struct SourcesUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Puts away what a source said on a night that was held back.",
        discussion: """
            Nothing is deleted: the documents stay among the captures, and the source's
            items as they were before. When the source still shows the same on the next
            night, that night is held back again.

              letopis sources undo town-web
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The source's id, as letopis sources list prints it.") var id: String
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func run() throws {
        let workspace = try Session.workspace(options)
        try workspace.heldNights(now: Session.clock(now)).undo(id)
        if options.json {
            StandardOutput().line(try JSONLine.text(of: DecisionLine(source: id, decision: "undone", documents: 0)))
        } else if !options.quiet {
            Talk.say("\(id): put away; its items are as they were before")
        }
    }
}

/// A decision as one line of JSON.
private struct DecisionLine: Encodable {
    let source, decision: String
    /// Taken in.
    let documents: Int
}
