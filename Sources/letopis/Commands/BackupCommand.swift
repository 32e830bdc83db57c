import ArgumentParser
import Pipeline

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the archive while it is in use, and checks the copy.",
        discussion: "  letopis backup /mnt/backup/archive-$(date +%F).sqlite")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Where the copy goes; replaced only when the copy is sound.")
    var file: String

    func run() throws {
        try Session.workspace(options).readOnlyArchive().backup(to: file)
        if !options.quiet { Talk.say("the archive is copied to \(file); the copy is sound") }
    }
}
