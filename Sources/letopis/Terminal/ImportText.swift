import Pipeline
import Reporting

/// An import's report as people read it: a line a document, what to look at in it, then the sum.
struct ImportText {
    let isRehearsal: Bool
    private let style = Style()

    /// Remarks on one document that are printed; `--json` gives more.
    private static let shownNotes = 20

    init(isRehearsal: Bool) {
        self.isRehearsal = isRehearsal
    }

    func text(of report: ImportReport) -> String {
        var lines = report.documents.flatMap(lines(of:))
        for left in report.leftAlone {
            lines.append(style.dim("-- \(left.file)  \(left.count) left alone: \(left.reason)"))
        }
        let total = ImportTotal(report, isRehearsal: isRehearsal)
        lines.append("")
        lines.append(
            style.bold(
                "\(total.new) new, \(total.changed) changed, \(total.same) as before, \(total.rejected) rejected")
                + " of \(total.items) items in \(total.documents) documents"
                + (total.failed == 0 ? "" : ", " + style.bad("\(total.failed) not read")))
        if isRehearsal { lines.append("Nothing was written: this was a dry run.") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of document: ImportReport.Document) -> [String] {
        switch document.outcome {
        case .failed:
            let text = "\(document.file): \(document.message ?? "not read")"
            return Wrapping(width: 77).lines(text).enumerated().map { ($0 == 0 ? style.bad("!!") + " " : "   ") + $1 }
                + notes(document.notes)
        case .known:
            return [style.dim("-- \(document.file)  imported before: \(document.items) items, nothing new")]
        case .imported:
            var parts = ["\(document.items) items", "\(document.new) new"]
            if document.changed > 0 { parts.append("\(document.changed) changed") }
            if document.same > 0 { parts.append("\(document.same) as before") }
            if document.rejected > 0 { parts.append("\(document.rejected) rejected") }
            let about = [document.format, document.source.map { "for \($0)" }].compactMap(\.self)
            let first =
                "\(style.good("ok")) \(document.file)  \(about.joined(separator: " ")): \(parts.joined(separator: ", "))"
            return [first] + notes(document.notes)
        }
    }

    private func notes(_ notes: [ImportReport.Note]) -> [String] {
        var lines = notes.prefix(ImportText.shownNotes).map { note in
            let place = note.line.map { "line \($0): " } ?? ""
            return "   \(place)\(note.text)" + (note.reference.map { " (\($0))" } ?? "")
        }
        if notes.count > ImportText.shownNotes { lines.append("   and \(notes.count - ImportText.shownNotes) more") }
        return lines
    }
}
