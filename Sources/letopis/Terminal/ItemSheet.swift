import Archiving
import Foundation
import Glibc
import Pipeline
import Spreadsheets

/// Items as a workbook, in a file that is there only when it is whole, or on standard output.
struct ItemSheet {
    /// `-` is standard output.
    let target: String

    init(target: String) throws {
        self.target = target
        guard target == "-" else { return }
        if Talk.isTerminal(STDOUT_FILENO) {
            throw Failure(.usage, "a workbook is no text: name a file, or send standard output to one")
        }
    }

    /// Writes the items that `body` hands over.
    func write(_ body: ((ExportedItem) throws -> Void) throws -> Void) throws {
        let draft =
            target == "-"
            ? FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString).xlsx").path
            : target + ".tmp"
        defer { unlink(draft) }
        let sheet = try Spreadsheet(ofItemsAt: draft)
        try body { try sheet.append($0) }
        try sheet.close()
        if target == "-" {
            let output = StandardOutput()
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: draft))
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { output.write(Array(piece)) }
        } else if rename(draft, target) != 0 {
            throw Failure(.couldNotRun, "\(target) cannot be written: \(String(cString: strerror(errno)))")
        }
    }
}
