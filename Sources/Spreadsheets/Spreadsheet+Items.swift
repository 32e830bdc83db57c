import Archiving

extension Spreadsheet {
    /// Begins a workbook of items, with the columns of `ItemTable`.
    package convenience init(ofItemsAt path: String) throws(SpreadsheetFailure) {
        try self.init(path: path, sheet: "items", header: ItemTable.columns)
    }

    package func append(_ item: ExportedItem) throws(SpreadsheetFailure) {
        let cells = ItemTable.cells(of: item).enumerated().map { column, text -> Cell in
            guard let text, !text.isEmpty else { return .empty }
            if column == ItemTable.versionsColumn, let number = Double(text) { return .number(number) }
            return .text(text)
        }
        try append(cells)
    }
}
