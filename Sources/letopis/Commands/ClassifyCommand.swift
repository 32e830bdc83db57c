import ArgumentParser
import Classification
import Linguistics
import Pipeline
import Records

struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Says of each item of standard input what it is about: subject, relevance, day, names.",
        discussion: """
            Reads the same lines as deduplicate. The town is that of the configuration, or
            the one named here:

              letopis classify --town Orlová --place Lutyně --place Lazy < items.jsonl
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The town that relevance is judged for, in place of the configured one.") var town: String?
    @Option(help: ArgumentHelp("A district or village of that town; may be given several times.", valueName: "name"))
    var place: [String] = []

    func run() throws {
        let configuration = try Session.optionalConfiguration(options)
        let clock = try configuration?.town.clock ?? TownClock(timeZone: "Europe/Prague")
        let classifier = Classifier(
            lexicon: Session.lexicon(options), town: profile(configuration?.town),
            sources: (configuration?.sources ?? []).reduce(into: [:]) { $0[$1.id] = $1 })
        let documents = try ItemsInput(clock: clock).documents()
        let output = StandardOutput()
        for document in documents {
            output.line(try JSONLine.text(of: JudgementLine(classifier.judgement(of: document))))
        }
    }

    private func profile(_ configured: Configuration.Town?) -> TownProfile {
        let known =
            configured?.profile ?? TownProfile(name: "", places: [], country: "CZ", languages: Language.allCases)
        guard let town else { return known }
        return TownProfile(name: town, places: place, country: known.country, languages: known.languages)
    }
}
