import Foundation
import Parsing
import Records

/// What to say of a table that lacks a column which somebody mapped: its items would come in without what stands there,
/// so none does.
enum MissingColumns {
    /// Nil for a table that has every mapped column.
    static func fault(in document: ParsedDocument) -> String? {
        let missing = document.warnings.filter { $0.code == "no-such-column" }
        guard let first = missing.first else { return nil }
        // The reader names the column, and then those that are there, all in quotes.
        let names = missing.map { warning in
            warning.message.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        let meant = names.compactMap { names -> String? in
            guard let wanted = names.first, let nearest = nearest(to: wanted, among: names.dropFirst()) else {
                return nil
            }
            return missing.count == 1 ? "\"\(nearest)\"" : "\"\(nearest)\" for \"\(wanted)\""
        }
        let wanted = names.compactMap(\.first).map { "\"\($0)\"" }.joined(separator: " or ")
        let there = first.message.drop { $0 != ";" }
        return "there is no column \(wanted)\(there)"
            + (meant.isEmpty ? "." : "; did you mean \(meant.joined(separator: " and "))?")
            + " Nothing of it was imported"
    }

    /// A hand in a hurry leaves the marks of letters out.
    private static func nearest(to wanted: String, among names: some Sequence<String>) -> String? {
        func bare(_ name: String) -> String { name.folding(options: .diacriticInsensitive, locale: nil) }
        let known = names.filter { !$0.isEmpty }
        let nearest = Suggestion.nearest(to: bare(wanted), among: known.map(bare))
        return known.first { bare($0) == nearest }
    }
}
