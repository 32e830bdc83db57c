import Archiving
import ArgumentParser
import Linguistics
import Pipeline
import Records
import Reporting

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "What one day brought of the town, each story once, in the town's language.",
        discussion: """
              letopis digest                       the day of the last night
              letopis digest --date 2025-03-10     what was first seen on that day
              letopis digest --all --json          every item, as letopis export prints it
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("The day; by default that of the last night.", valueName: "YYYY-MM-DD")) var date: Day?
    @Flag(help: "Also what does not concern the town.") var all = false
    @Option(help: "The language: cs, sk, de, uk, pl or en; by default the town's.") var language: Language?

    func run() throws {
        let workspace = try Session.workspace(options)
        let town = workspace.configuration.town
        let archive = try workspace.readOnlyArchive()
        let day =
            try date ?? town.clock.day(at: archive.runs(limit: 1).first?.startedAt ?? Session.clock(nil)())
        let digest = Digest(
            town: town.name, day: day, items: try archive.itemsFirstSeen(on: day, for: .internal), takesAll: all)
        let output = StandardOutput()
        guard options.json else {
            output.write(
                MorningText(
                    language: language ?? workspace.language, clock: town.clock, weigh: Style().weighed
                ).digest(digest))
            return
        }
        for item in digest.sections.flatMap(\.stories).flatMap(\.items) {
            output.line(try ExportedItem(item, versions: .count(item.versionCount)).json())
        }
    }
}
