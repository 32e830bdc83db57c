import ArgumentParser
import Deduplication
import Pipeline
import Records

struct DeduplicateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deduplicate",
        abstract: "Finds copies of one text and tellings of one story among the items of standard input.",
        discussion: """
            Reads JSON Lines with id, title, content_text or content_html, url,
            date_published, source, language. Prints for each, in the same order: id,
            group, story, relation (none, exact, near, series), similarity, reason.

              letopis deduplicate < items.jsonl
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let configuration = try Session.optionalConfiguration(options)
        let clock = try configuration?.town.clock ?? TownClock(timeZone: "Europe/Prague")
        let documents = try ItemsInput(clock: clock).documents()
        let output = StandardOutput()
        for grouping in Deduplicator(lexicon: Session.lexicon(options)).groupings(of: documents) {
            output.line(try JSONLine.text(of: grouping))
        }
    }
}
