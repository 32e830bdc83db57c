import ArgumentParser
import Chronicling
import Foundation
import Pipeline
import Publishing
import Records

struct ChronicleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chronicle",
        abstract: "The town's chronicle of a year: proposals, entries, the book.",
        discussion: """
            What you write in chronicle/<year>/ is yours: no command changes a file that
            is there.

              letopis chronicle propose 2025
              letopis chronicle adopt 2025 k3v2 7xw5     by the beginnings of their ids
              letopis chronicle adopt 2025 --all
              letopis chronicle reject 2025 k3v2 --reason "an advertisement"
              letopis chronicle build 2025
            """,
        subcommands: [Propose.self, Adopt.self, Reject.self, Build.self])

    struct Propose: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Proposes the year's events: dated, in chapters, in the words of their sources.")

        @OptionGroup var options: GlobalOptions
        @Argument(help: "The year.") var year: Int
        @Flag(help: "Print the proposals without writing them.") var dryRun = false

        func run() throws {
            let work = try BookWork.open(year, options)
            let set = try dryRun ? work.preview() : work.propose()
            let output = StandardOutput()
            for proposal in set.proposals where !options.quiet || options.json {
                output.line(
                    options.json ? try JSONLine.text(of: ProposalLine(proposal)) : ProposalLine(proposal).text)
            }
            output.flush()
            guard !options.quiet else { return }
            let updates = set.updates.isEmpty ? "" : ", \(set.updates.count) adopted entries have new tellings"
            Talk.say(
                "\(set.proposals.count) proposed, \(set.overQuota.count) over the quota of their chapter and month, \(set.routine.count) kinds of routine notices\(updates)"
            )
            if !dryRun { Talk.say("they lie in chronicle/\(year)/proposals; adopt what belongs into the book") }
        }
    }

    struct Adopt: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes entries of proposals: files that are yours from then on.")

        @OptionGroup var options: GlobalOptions
        @Argument(help: "The year.") var year: Int
        @Argument(help: "Ids of proposals, or their beginnings.") var ids: [String] = []
        @Flag(help: "All that are proposed.") var all = false
        @Option(help: "Who decides; the login name otherwise.") var by: String?

        func validate() throws {
            if ids.isEmpty, !all { throw ValidationError("name proposals, or adopt them --all") }
            if !ids.isEmpty, all { throw ValidationError("--all leaves nothing to name") }
        }

        func run() throws {
            let adoptions = try BookWork.open(year, options).adopt(
                all ? nil : ids, by: by ?? NSUserName(), at: Session.clock(nil)())
            var created = 0
            for adoption in adoptions {
                switch adoption {
                case .created(let file):
                    created += 1
                    if !options.quiet { Talk.say("chronicle/\(year)/\(file)") }
                case .alreadyThere(let id):
                    if !options.quiet { Talk.say("entry \(id) is there already and stays as it is") }
                }
            }
            if !options.quiet { Talk.say("\(created) entries made") }
        }
    }

    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Keeps a proposal from coming back.")

        @OptionGroup var options: GlobalOptions
        @Argument(help: "The year.") var year: Int
        @Argument(help: "A proposal's id, or its beginning.") var id: String
        @Option(help: "Why it does not belong into the book.") var reason: String
        @Option(help: "Who decides; the login name otherwise.") var by: String?

        func run() throws {
            try BookWork.open(year, options).reject(
                id, reason: reason, by: by ?? NSUserName(), at: Session.clock(nil)())
        }
    }

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Builds the chronicle: PDF, EPUB, Word document, web pages, and the book as data.")

        @OptionGroup var options: GlobalOptions
        @Argument(help: "The year.") var year: Int

        func run() async throws {
            try await BookReport(options: options).build(.chronicle, year: year)
        }
    }
}

extension BookWork {
    static func open(_ year: Int, _ options: GlobalOptions) throws -> BookWork {
        guard (1000...9999).contains(year) else { throw Failure(.usage, "\(year) is no year; write it as 2025") }
        let workspace = try Session.workspace(options)
        return BookWork(year: year, workspace: workspace, archive: try workspace.readOnlyArchive())
    }
}
