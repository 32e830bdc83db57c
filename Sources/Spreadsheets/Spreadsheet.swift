import CXLSXWriter

/// A workbook in Excel's format (ECMA-376), written row by row: no more than one row is held in memory. The same rows
/// give the same bytes.
package final class Spreadsheet {
    /// What one cell holds. A text is a text, also when it begins like a formula.
    package enum Cell: Hashable, Sendable {
        case text(String)
        case number(Double)
        case empty
    }

    /// Excel's limits: characters of a cell as UTF-16 counts them, and rows of a sheet.
    package static let longestText = 32_767
    package static let mostRows = 1_048_576

    private let path: String
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let heading: UnsafeMutablePointer<lxw_format>?
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private let header: [String]
    private let name: String
    private var row = 0
    private var sheets = 0
    private var isClosed = false

    /// Begins a workbook in the file `path`, which is replaced, with `header` in a fixed first line. Rows beyond the
    /// limit of a sheet stand in a further one.
    package init(path: String, sheet name: String, header: [String]) throws(SpreadsheetFailure) {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options) else {
            throw SpreadsheetFailure("\(path) cannot be written as a spreadsheet: no memory")
        }
        self.path = path
        self.workbook = workbook
        self.header = header
        self.name = name
        heading = workbook_add_format(workbook)
        format_set_bold(heading)
        var properties = lxw_doc_properties()
        // ZIP's first day, so that the time of writing is not in the file.
        properties.created = 315_532_800
        workbook_set_properties(workbook, &properties)
        try beginSheet()
    }

    deinit {
        // Left open by an error: libxlsxwriter frees only what it closes, and writes a file that nobody asked for.
        if !isClosed { workbook_close(workbook) }
    }

    package func append(_ cells: [Cell]) throws(SpreadsheetFailure) {
        if row == Self.mostRows { try beginSheet() }
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .empty: continue
            case .number(let number):
                try check(worksheet_write_number(sheet, UInt32(row), UInt16(column), number, nil))
            case .text(let text):
                try check(worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.fitting(text), nil))
            }
        }
        row += 1
    }

    /// Writes the file to its end. Nothing can be appended afterwards.
    package func close() throws(SpreadsheetFailure) {
        guard !isClosed else { return }
        isClosed = true
        try check(workbook_close(workbook))
    }

    private func beginSheet() throws(SpreadsheetFailure) {
        sheets += 1
        sheet = workbook_add_worksheet(workbook, sheets == 1 ? name : "\(name) \(sheets)")
        guard sheet != nil else { throw SpreadsheetFailure("\(path): a sheet cannot be named \(name)") }
        for (column, title) in header.enumerated() {
            try check(worksheet_write_string(sheet, 0, UInt16(column), title, heading))
        }
        worksheet_freeze_panes(sheet, 1, 0)
        row = 1
    }

    private func check(_ result: lxw_error) throws(SpreadsheetFailure) {
        guard result != LXW_NO_ERROR else { return }
        throw SpreadsheetFailure("\(path) cannot be written: \(String(cString: lxw_strerror(result)))")
    }

    /// What no cell can hold is cut, and ends with an ellipsis.
    private static func fitting(_ text: String) -> String {
        guard text.utf16.count > longestText else { return text }
        var kept = ""
        var length = 1
        for character in text {
            length += character.utf16.count
            if length > longestText { break }
            kept.append(character)
        }
        return kept + "…"
    }
}

/// Why a spreadsheet could not be written, in one sentence with its path.
package struct SpreadsheetFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
