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
        let sheet = try Spreadsheet(path: draft, sheet: "items", header: ItemTable.columns)
        try body { try sheet.append(Self.cells(of: $0)) }
        try sheet.close()
        if target == "-" {
            let output = StandardOutput()
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: draft))
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { output.write(Array(piece)) }
        } else if rename(draft, target) != 0 {
            throw Failure(.couldNotRun, "\(target) cannot be written: \(String(cString: strerror(errno)))")
        }
    }

    private static func cells(of item: ExportedItem) -> [Spreadsheet.Cell] {
        ItemTable.cells(of: item).enumerated().map { column, text in
            guard let text, !text.isEmpty else { return .empty }
            if column == ItemTable.versionsColumn, let number = Double(text) { return .number(number) }
            return .text(text)
        }
    }
}
