import ArgumentParser

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "The town's sources: what they are, how they do, adding and removing them.",
        discussion: """
              letopis sources add https://www.example.org    finds a site's feeds and adds them
              letopis sources status                         how each of them does
              letopis sources accept town-web                takes in a held night
              letopis sources export > sources.opml          for another feed reader
            """,
        subcommands: [
            SourcesListCommand.self, SourcesStatusCommand.self, SourcesAddCommand.self, SourcesRemoveCommand.self,
            SourcesImportCommand.self, SourcesExportCommand.self, SourcesAcceptCommand.self, SourcesUndoCommand.self,
        ],
        defaultSubcommand: SourcesListCommand.self)
}
