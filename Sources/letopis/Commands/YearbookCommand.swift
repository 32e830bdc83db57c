import ArgumentParser
import Pipeline

struct YearbookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yearbook",
        abstract: "The printed yearbook: a selection of the year's entries.",
        subcommands: [Build.self])

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Builds the yearbook: PDF, EPUB, Word document, web pages, and the book as data.")

        @OptionGroup var options: GlobalOptions
        @Argument(help: "The year.") var year: Int

        func run() async throws {
            try await BookReport(options: options).build(.yearbook, year: year)
        }
    }
}
