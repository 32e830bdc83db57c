import Foundation
import Records

extension ParsedDocument {
    /// What to say of a table that lacks a column which somebody mapped: its items would come in without what stands
    /// there, so none does. Nil for a table that has every mapped column.
    var missingColumnsFault: String? {
        guard let first = missingColumns.first else { return nil }
        let wanted = missingColumns.map { "\"\($0.name)\"" }.joined(separator: " or ")
        let there = first.present.map { "\"\($0)\"" }.joined(separator: ", ")
        let meant = missingColumns.compactMap { column in
            column.nearest.map { missingColumns.count == 1 ? "\"\($0)\"" : "\"\($0)\" for \"\(column.name)\"" }
        }
        return "there is no column \(wanted); there are \(there)"
            + (meant.isEmpty ? "." : "; did you mean \(meant.joined(separator: " and "))?")
            + " Nothing of it was imported"
    }
}

extension ParsedDocument.MissingColumn {
    /// A hand in a hurry leaves the marks of letters out.
    fileprivate var nearest: String? {
        func bare(_ name: String) -> String { name.folding(options: .diacriticInsensitive, locale: nil) }
        let known = present.filter { !$0.isEmpty }
        let nearest = Suggestion.nearest(to: bare(name), among: known.map(bare))
        return known.first { bare($0) == nearest }
    }
}
