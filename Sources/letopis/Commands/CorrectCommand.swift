import Archiving
import ArgumentParser
import Pipeline
import Records

struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Says what items are about, where the machine was wrong. Your word stays, whatever it finds later.",
        discussion: """
              letopis correct k3v2mdq7xw5rtyab --subject culture
              letopis correct k3v2mdq7xw5rtyab z7wq5k2n4bhd3xem --subject health-social
              letopis correct k3v2mdq7xw5rtyab --machine      leaves it to the machine again

            Subjects: \(Subject.allCases.map(\.rawValue).joined(separator: ", "))
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Items' ids, as search prints them.") var ids: [String]
    @Option(help: "The subject's id.") var subject: Subject?
    @Flag(help: "Take your word back.") var machine = false
    @Flag(help: "Say what would be done, and do nothing.") var dryRun = false

    func validate() throws {
        if (subject != nil) == machine { throw ValidationError("say one of --subject SUBJECT and --machine") }
    }

    func run() throws {
        let workspace = try Session.workspace(options)
        let changes: [Correcting.Change]
        do {
            changes = try Correcting(workspace).correct(
                ids, to: subject, at: Session.clock(nil)(), isRehearsal: dryRun)
        } catch ArchiveError.unknownRecord(let id) {
            throw Failure(.noInput, "there is no item \(id); letopis search prints the ids. Nothing was changed")
        }
        let output = StandardOutput()
        for change in changes {
            if options.json {
                output.line(try JSONLine.text(of: ChangeLine(change)))
            } else if !options.quiet {
                let isSame = change.before == change.after
                let verb = isSame ? "stays" : "\(dryRun ? "would be " : "")\(change.before ?? "none") ->"
                Talk.say(
                    "\(change.id): \(verb) \(change.after ?? "none")" + (change.title.map { "  (\($0))" } ?? ""))
            }
        }
    }

    private struct ChangeLine: Encodable {
        let id: String
        let subjectBefore, subject: String?

        init(_ change: Correcting.Change) {
            id = change.id
            subjectBefore = change.before
            subject = change.after
        }
    }
}

extension Subject: ExpressibleByArgument {}
