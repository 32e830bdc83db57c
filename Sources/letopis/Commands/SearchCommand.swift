import Archiving
import ArgumentParser
import Pipeline
import Records

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds items in every inflected form, with or without diacritics.",
        discussion: """
              letopis search most                          also mostu, mosty, na mostech
              letopis search '"Jasanovské slavnosti"'      these very forms, in this order
              letopis search 'škola -mateřská od:2025-03-01 do:2025-06-30'
              letopis search 'knihovna NEBO muzeum zdroj:radio' --json
              letopis search most --xlsx most.xlsx
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Words and operators; several arguments are one query.")
    var query: [String] = []
    @Option(help: ArgumentHelp("The first day, such as 2025-03-01.", valueName: "day")) var from: Day?
    @Option(help: ArgumentHelp("The last day.", valueName: "day")) var to: Day?
    @Option(help: "A source's id, as letopis sources lists them.") var source: String?
    @Option(help: "A subject's id, such as culture.") var subject: String?
    @Option(help: "The order.") var sort = SearchRequest.Sort.newest
    @Option(help: "How many at most, 1 to 100.") var limit = 20
    @Flag(help: "Print a table for spreadsheets.") var csv = false
    @Option(
        defaultAsFlag: "-",
        help: ArgumentHelp("Write a workbook, to standard output unless a file is named.", valueName: "file.xlsx"))
    var xlsx: String?

    func validate() throws {
        if !(1...100).contains(limit) { throw ValidationError("--limit takes a number from 1 to 100") }
        if [options.json, csv, xlsx != nil].count(where: { $0 }) > 1 {
            throw ValidationError("say one of --json, --csv and --xlsx")
        }
        // `--xlsx most` would else write everything into a file of that name.
        if let xlsx, xlsx != "-", !xlsx.hasSuffix(".xlsx") {
            throw ValidationError(
                "--xlsx takes a file whose name ends with .xlsx, or nothing: put the query before it, not \(xlsx) after it"
            )
        }
    }

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        let request = SearchRequest(
            query: query.joined(separator: " "), from: from, to: to, source: source, subject: subject, sort: sort,
            limit: limit, audience: .internal)
        if !options.quiet { try Talk.warnOfOtherDictionaries(archive) }
        let page = try archive.search(request)
        for warning in page.warnings where !options.quiet { Talk.say("in the query: \(warning.problem.message)") }
        if page.hits.isEmpty, !options.quiet, let source, !isKnown(source, to: workspace) {
            Talk.say("there is no source \(source); letopis sources lists them")
        }
        let output = StandardOutput()
        if options.json {
            for hit in page.hits { output.line(try JSONLine.text(of: HitLine(hit))) }
        } else if csv {
            output.line(ItemTable.header)
            for hit in page.hits {
                guard let item = try archive.item(hit.id, for: request.audience) else { continue }
                output.line(ItemTable.row(of: ExportedItem(item, versions: .count(item.versionCount))))
            }
        } else if let xlsx {
            try ItemSheet(target: xlsx).write { append in
                for hit in page.hits {
                    guard let item = try archive.item(hit.id, for: request.audience) else { continue }
                    try append(ExportedItem(item, versions: .count(item.versionCount)))
                }
            }
        } else {
            output.write(HitText(clock: workspace.configuration.town.clock).text(of: page))
        }
    }
}

extension SearchCommand {
    private func isKnown(_ source: Source.ID, to workspace: Workspace) -> Bool {
        workspace.configuration.sources.contains { $0.id == source }
    }
}

extension SearchRequest.Sort: ExpressibleByArgument {}
