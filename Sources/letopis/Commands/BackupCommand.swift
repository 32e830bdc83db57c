import ArgumentParser
import Foundation
import Glibc
import Pipeline

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the archive while it is in use, and checks the copy.",
        discussion: """
              letopis backup /mnt/backup/archive-$(date +%F).sqlite

            The folder must be there, so that a disk that is not mounted is noticed. The
            copy's pages, what refers to what and the index are checked. Ends with 2
            when the copy is not sound; an older copy then stays, and the new one lies
            beside it as FILE.unsound. The stored documents (captures) are files of
            their own: copy that folder too.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Where the copy goes; an older copy there is replaced when the new one is sound.")
    var file: String

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        try refuse(otherThanCopiesOf: workspace.configuration.archive)
        let backup = try archive.backup(to: file)
        guard backup.findings.isEmpty else {
            for finding in backup.findings { Talk.say(finding) }
            throw Failure(
                .couldNotRun,
                "the archive is copied to \(backup.file), but the copy is NOT sound, as the archive is not\(backup.keepsOlder ? "; the older copy \(file) is left as it was" : ""). "
                    + "Do what stands above, see that letopis verify finds nothing, then back up again")
        }
        if !options.quiet {
            Talk.say(
                "the archive is copied to \(file); its pages, what refers to what, and its index were checked there: the copy "
                    + "is sound")
        }
    }

    /// The copy takes the place of `file`: that must not be the archive itself, nor anything but an older copy.
    private func refuse(otherThanCopiesOf archive: String) throws {
        guard let status = Self.status(of: file) else { return }
        if let own = Self.status(of: archive), own.st_dev == status.st_dev, own.st_ino == status.st_ino {
            throw Failure(.usage, "\(file) is the archive itself; name another file for the copy")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(.usage, "\(file) is no file that a copy could replace; name a file")
        }
        let beginning = try FileHandle(forReadingFrom: URL(fileURLWithPath: file)).read(upToCount: 16) ?? Data()
        // How every SQLite database begins: https://www.sqlite.org/fileformat.html, section 1.3.
        guard beginning.isEmpty || beginning == Data("SQLite format 3\0".utf8) else {
            throw Failure(.usage, "\(file) is there and is no copy of an archive; name another file, or remove it")
        }
    }

    /// nil when nothing is there.
    private static func status(of file: String) -> stat? {
        var status = stat()
        return stat(file, &status) == 0 ? status : nil
    }
}
