import ArgumentParser
import Parsing
import Pipeline
import Records

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Reads the text of an article's page, without the menus around it.",
        discussion: """
              letopis extract page.html --url https://www.example.org/news/42
              curl -s "$URL" | letopis extract - --url "$URL" --json
              letopis extract list.html --url "$URL" --suggest

            Rules that find items (xPathItem) are tried as on a list: their items are
            printed. --suggest guesses such rules for a page that lists items, ready to
            paste into feeds/<id>.json, and shows what they find. Ends with 65 when there
            is no article on the page, 66 when it cannot be read, 78 when the rules are
            wrong.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file, or - for standard input.") var file: String
    @Option(help: "Where it came from: relative addresses are resolved against it.") var url: String?
    @Option(help: ArgumentHelp("XPath rules: a source's file, or its \"rules\" alone.", valueName: "file"))
    var rules: String?
    @Option(help: "As the server stated it; its charset counts.") var contentType: String?
    @Flag(help: "Guess rules for a page that lists items.") var suggest = false

    func run() throws {
        let configuration = try Session.optionalConfiguration(options)
        let clock = try configuration?.town.clock ?? TownClock(timeZone: "Europe/Prague")
        let rules = try rules.map { try RulesFile(try Session.input($0), file: $0) }
        let body = try Session.input(file)
        if suggest {
            try printSuggestions(for: body, clock)
        } else if let list = rules?.list {
            try printItems(of: body, by: list, clock)
        } else {
            try printArticle(of: body, by: rules?.article, clock)
        }
    }

    private var isForPeople: Bool { !options.json && Talk.isTerminal(1) }

    private func printArticle(of body: [UInt8], by rules: ArticleRules?, _ clock: TownClock) throws {
        let lines = DocumentLines(clock: clock)
        let article: Article
        do {
            article = try ArticleReader().article(in: body, contentType: contentType, url: url, rules: rules)
        } catch {
            throw Failure(.notAFeed, "\(file): no article: \(error)")
        }
        say(article.warnings)
        let output = StandardOutput()
        if isForPeople {
            let confidence = Int((article.confidence * 100).rounded())
            output.write(
                ArticleText(clock: clock).text(
                    of: lines.readable(ParsedItem(article)),
                    remark: "found by \(article.extractor.rawValue), \(confidence) % sure"))
        } else {
            output.lines { lines.write(article, to: &$0) }
        }
    }

    private func printItems(of body: [UInt8], by rules: ListRules, _ clock: TownClock) throws {
        let document: ParsedDocument
        do {
            document = try Parser().document(
                in: body, contentType: contentType, url: url, format: "html-list", rules: rules, source: "document")
        } catch {
            throw Failure(.notAFeed, "\(file): \(error)")
        }
        say(document.warnings)
        for rejection in document.rejections where !options.quiet { Talk.say("\(file): \(rejection.reason)") }
        printItems(of: document, clock, to: StandardOutput())
        if document.items.isEmpty { throw ExitCode(Failure.Code.notAFeed.rawValue) }
    }

    private func printSuggestions(for body: [UInt8], _ clock: TownClock) throws {
        let suggestions: [ListSuggestion]
        do {
            suggestions = try ListSuggestion.suggestions(in: body, contentType: contentType, url: url)
        } catch {
            throw Failure(.notAFeed, "\(file): \(error)")
        }
        guard !suggestions.isEmpty else {
            throw Failure(
                .notAFeed,
                "\(file): nothing on the page repeats with a link or a date; write rules by hand (docs/configuration.md)"
            )
        }
        let output = StandardOutput()
        for suggestion in suggestions {
            if isForPeople {
                output.line(try PasteableRules.text(of: suggestion.members))
                printItems(of: suggestion.document, clock, to: output)
                output.line("")
            } else {
                let lines = DocumentLines(clock: clock, language: suggestion.document.language)
                output.lines { lines.write(suggestion, to: &$0) }
            }
        }
    }

    private func printItems(of document: ParsedDocument, _ clock: TownClock, to output: StandardOutput) {
        // The page's language says how to read the numbers of its dates.
        let lines = DocumentLines(clock: clock, language: document.language)
        guard isForPeople else {
            return output.lines { lines.write(itemsOf: document, to: &$0) { _ in } }
        }
        for item in document.items { output.line(ArticleText(clock: clock).line(of: lines.readable(item))) }
    }

    private func say(_ warnings: [ParsedDocument.Warning]) {
        for warning in warnings where !options.quiet {
            Talk.say("\(file): \(warning.line.map { "line \($0): " } ?? "")\(warning.message)")
        }
    }
}
