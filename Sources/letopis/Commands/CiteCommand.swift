import ArgumentParser
import Linguistics
import Pipeline
import Records
import Serving

struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Prints the citation of an item, for a footnote or a reference manager.",
        discussion: """
              letopis cite k3v2mdq7xw5rtyab
              letopis cite k3v2mdq7xw5rtyab --style bibtex >> sources.bib
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "An item's id, as search prints it.") var id: String
    @Option(help: "The form.") var style = CitationStyle.iso690
    @Option(help: "The language to write in: cs, sk, de, uk, pl or en; the town's unless said.") var language: Language?
    @Option(help: ArgumentHelp("Where the archive is served, for the permanent link.", valueName: "https://…"))
    var url: String?
    @Option(help: ArgumentHelp("The day of access, unless it is today.", valueName: "YYYY-MM-DD")) var accessed: Day?

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        guard let item = try archive.item(id, for: .internal) else {
            throw Failure(.noInput, "there is no item \(id); letopis search prints the ids")
        }
        let town = workspace.configuration.town
        var base = url
        while let text = base, text.hasSuffix("/") { base = String(text.dropLast()) }
        let citation = Citation(
            of: item, permalink: base.map { "\($0)/items/\(id)" },
            accessed: accessed ?? town.clock.day(at: Session.clock(nil)()), clock: town.clock)
        let words = language ?? Language(tag: town.languages.first) ?? .en
        let text = try style.text(of: citation, language: words)
        if options.json {
            StandardOutput().line(try JSONLine.text(of: CitationLine(id: id, style: style.rawValue, text: text)))
        } else {
            StandardOutput().write(text)
        }
    }
}

private struct CitationLine: Encodable {
    let id: String
    let style: String
    let text: String
}

extension CitationStyle: ExpressibleByArgument {}
