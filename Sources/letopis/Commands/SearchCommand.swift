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
              letopis search most --xlsx most.xlsx         every mention as a table
              letopis search -- -mateřská                  a query that begins with -

            --csv and --xlsx write all answers, --json and the terminal the first 20,
            unless --limit says otherwise; what was left out is said at the end.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Words and operators; several arguments are one query.")
    var query: [String] = []
    @Option(help: ArgumentHelp("The first day, such as 2025-03-01.", valueName: "YYYY-MM-DD")) var from: Day?
    @Option(help: ArgumentHelp("The last day.", valueName: "YYYY-MM-DD")) var to: Day?
    @Option(help: "A source's id, as letopis sources lists them.") var source: String?
    @Option(help: "A subject's id, such as culture.") var subject: String?
    @Option(help: "The order.") var sort = SearchRequest.Sort.newest
    @Option(help: "How many at most, on a terminal up to 100.") var limit: Int?
    @Flag(help: "Print a table for spreadsheets.") var csv = false
    @Option(
        defaultAsFlag: "-",
        help: ArgumentHelp("Write a workbook, to standard output unless a file is named.", valueName: "file.xlsx"))
    var xlsx: String?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on") }
        if let limit, limit > 100, !options.json, !csv, xlsx == nil {
            throw ValidationError("--limit takes a number from 1 to 100; with --json, --csv and --xlsx any")
        }
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
            limit: limit ?? Self.usualLimit, audience: .internal)
        if !options.quiet { try Talk.warnOfOtherDictionaries(archive) }
        if options.json || csv || xlsx != nil {
            let answers = try write(request, of: archive)
            say(answers.warnings)
            sayWhatIsLeftOut(answers)
            try sayWhatIsUnknown(to: archive, workspace, isEmpty: answers.total.value == 0)
        } else {
            let page = try archive.search(request)
            say(page.warnings)
            try sayWhatIsUnknown(to: archive, workspace, isEmpty: page.hits.isEmpty)
            StandardOutput().write(HitText(clock: workspace.configuration.town.clock).text(of: page))
        }
    }

    private static let usualLimit = 20

    /// All answers as they are read, so that their number costs no memory.
    private func write(_ request: SearchRequest, of archive: Archive) throws -> Archive.Answers {
        var written = 0
        func count() {
            written += 1
            if written.isMultiple(of: 1000), !options.quiet { Talk.progress("\(written) written") }
        }
        defer { if written >= 1000, !options.quiet { Talk.endProgress() } }
        let output = StandardOutput()
        if options.json {
            return try archive.hits(request, limit: limit ?? Self.usualLimit) { hit in
                output.line(try JSONLine.text(of: HitLine(hit)))
                count()
            }
        }
        func exported(_ item: StoredItem) -> ExportedItem {
            count()
            return ExportedItem(item, versions: .count(item.versionCount))
        }
        guard let xlsx else {
            output.line(ItemTable.header)
            return try archive.items(request, limit: limit) { output.line(ItemTable.row(of: exported($0))) }
        }
        var answers: Archive.Answers?
        try ItemSheet(target: xlsx).write { append in
            answers = try archive.items(request, limit: limit) { try append(exported($0)) }
        }
        guard let answers else { throw Failure(.couldNotRun, "\(xlsx) was not written") }
        return answers
    }

    private func say(_ warnings: [QueryWarning]) {
        guard !options.quiet else { return }
        for warning in warnings { Talk.say("in the query: \(warning.problem.message)") }
    }

    private func sayWhatIsLeftOut(_ answers: Archive.Answers) {
        guard !options.quiet else { return }
        if answers.isPartial { Talk.say("the search ran out of time: some answers may be missing") }
        guard answers.given < answers.total.value else { return }
        let isCutByOrder = sort == .relevance && answers.given < limit ?? Int.max
        let advice =
            isCutByOrder
            ? "by relevance no more are ranked; --sort newest gives all" : "--limit says how many are given"
        Talk.say("\(answers.given) of \(answers.total.value) answers were given; \(advice)")
    }

    private func sayWhatIsUnknown(to archive: Archive, _ workspace: Workspace, isEmpty: Bool) throws {
        guard isEmpty, !options.quiet else { return }
        if let source, !workspace.configuration.sources.contains(where: { $0.id == source }) {
            Talk.say("there is no source \(source); letopis sources lists them")
        }
        if let subject {
            let known = try archive.vocabulary(for: .internal).subjects
            if !known.contains(subject.lowercased()) {
                Talk.say("there is no subject \(subject); there are \(known.joined(separator: ", "))")
            }
        }
    }

    /// What to say beside the parser's own words when a word that is not wanted was read as an option.
    static func hint(on message: String, _ arguments: [String]) -> String? {
        guard arguments.first == configuration.commandName, message.contains("Unknown option") else { return nil }
        return
            "A word that answers must not contain is a query too: put -- before it, as in  letopis search -- -mateřská"
    }
}

extension SearchRequest.Sort: ExpressibleByArgument {}
