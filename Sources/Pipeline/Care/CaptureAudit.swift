import Archiving
import Harvesting
import Records

/// Holds every stored document against the digest that the archive has of it.
package struct CaptureAudit {
    private let archive: Archive
    private let captures: CaptureStore

    package init(_ workspace: Workspace, archive: Archive) {
        self.archive = archive
        captures = workspace.captures
    }

    /// What is wrong, in plain sentences; empty when nothing is. `progress` is told how many of all were read.
    package func findings(progress: (_ done: Int, _ all: Int) -> Void) throws -> [String] {
        var findings: [String] = []
        let all = try archive.everyCapture()
        for (index, known) in all.enumerated() {
            if let finding = finding(of: known) { findings.append(finding) }
            progress(index + 1, all.count)
        }
        return findings
    }

    private func finding(of known: StoredCapture) -> String? {
        let what = "the document of \(known.source) of \(known.fetchedAt.iso8601)"
        let location = CaptureLocation(file: known.file, offset: known.offset, length: known.length)
        do {
            let capture = try captures.read(location)
            guard capture.digest.hexadecimal != known.digest else { return nil }
            return "\(what) in \(known.file) is not the one that was stored: "
                + "bring the file back from a backup of the captures"
        } catch {
            return "\(what) cannot be read (\(error)): bring \(known.file) back from a backup of the captures"
        }
    }
}
