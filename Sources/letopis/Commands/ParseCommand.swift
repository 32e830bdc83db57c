import ArgumentParser
import Parsing
import Pipeline
import Records

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads one document and prints it as JSON Lines: the feed, then its items.",
        discussion: """
              letopis parse rss.xml --url https://www.example.org/rss.xml
              curl -s "$URL" | letopis parse - --url "$URL"
              letopis parse guide.xml --as xmltv > valid.xml

            Ends with 0 when it is a feed, even a damaged one; 65 when it is none; 66 when
            it cannot be read.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file, or - for standard input.") var file: String
    @Option(help: "Where it came from: relative addresses are resolved against it.") var url: String?
    @Option(help: "As the server stated it; its charset counts.") var contentType: String?
    @Option(
        help: ArgumentHelp(
            "A header of the answer; Content-Type, Content-Location and Date count.", valueName: "'K: V'"))
    var header: [String] = []
    @Option(help: "auto, or the one format to hold it to.") var format = "auto"
    @Option(name: .customLong("as"), help: "jsonl, or xmltv: a programme listing as its DTD has it.")
    var form: Form = .jsonl

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case jsonl, xmltv
    }

    func run() throws {
        let configuration = try Session.optionalConfiguration(options)
        let clock = try configuration?.town.clock ?? TownClock(timeZone: "Europe/Prague")
        let body = try Session.input(file)
        let document: ParsedDocument
        do {
            document = try Parser().document(
                in: body, contentType: contentType ?? value(of: "content-type"),
                url: url ?? value(of: "content-location"), format: format, source: "document")
        } catch {
            let way =
                error.trouble == .plain(.page)
                ? " (letopis extract \(file) --suggest guesses rules, letopis sources add URL looks for its feed)" : ""
            throw Failure(.notAFeed, "\(file): \(error)\(way)")
        }
        switch form {
        case .jsonl: printLines(document, clock)
        case .xmltv: printListing(document, clock)
        }
        report(document.rejections)
    }

    private func printLines(_ document: ParsedDocument, _ clock: TownClock) {
        let lines = DocumentLines(clock: clock, language: document.language, fetchedAt: value(of: "date"))
        let output = StandardOutput()
        var writer = JSONLineWriter()
        lines.write(feed: document, to: &writer)
        lines.write(itemsOf: document, to: &writer) { writer in
            output.write(writer.bytes)
            writer.removeAll()
        }
        output.write(writer.bytes)
    }

    private func printListing(_ document: ParsedDocument, _ clock: TownClock) {
        let listing = XMLTVWriter.listing(of: document, clock: clock)
        StandardOutput().line(String(listing.text.dropLast()))
        report(listing.refusals)
    }

    private func report(_ rejections: [Rejection]) {
        for rejection in rejections where !options.quiet {
            let place = rejection.line.map { "line \($0): " } ?? ""
            Talk.say("\(file): \(place)\(rejection.reason) (\(rejection.reference))")
        }
    }

    private func value(of name: String) -> String? {
        for line in header {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix(while: \.isWhitespace) }
            if parts.count == 2, parts[0].lowercased() == name { return String(parts[1]) }
        }
        return nil
    }
}
