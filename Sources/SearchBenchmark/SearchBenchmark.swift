import ArgumentParser

/// Measures the archive's search: builds an archive from a corpus, and puts questions to it, one after another.
@main
struct SearchBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search-benchmark",
        abstract: "Builds an archive of many texts, and measures what questions to it cost.",
        discussion: """
              search-benchmark build corpus.jsonl bench/
              search-benchmark ask bench/pipeline.json questions.json
              search-benchmark index bench/pipeline.json
            """,
        subcommands: [BuildCommand.self, AskCommand.self, IndexCommand.self])
}
