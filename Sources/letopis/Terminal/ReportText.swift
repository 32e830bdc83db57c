import Records
import Reporting

/// A run's report as people read it: one line a source, then the sum.
struct ReportText {
    let names: [Source.ID: String]
    private let style = Style()

    init(names: [Source.ID: String]) {
        self.names = names
    }

    func text(of report: RunReport) -> String {
        let width = min(28, report.sources.map { name(of: $0).count }.max() ?? 0)
        var lines = report.sources.map { line(for: $0, width: width) }
        let new = report.sources.reduce(0) { $0 + $1.new }
        let changed = report.sources.reduce(0) { $0 + $1.changed }
        let rejected = report.sources.reduce(0) { $0 + $1.rejected }
        let failed = report.failed.count
        lines.append("")
        lines.append(
            style.bold("\(new) new, \(changed) changed, \(rejected) rejected")
                + " from \(counted(report.sources.count, "source"))"
                + (failed == 0 ? "" : ", " + style.bad("\(failed) in trouble")))
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(for source: SourceReport, width: Int) -> String {
        let name = self.name(of: source)
        let title = name.count > width ? name.prefix(width - 1) + "…" : name
        let label = title + String(repeating: " ", count: max(0, width - title.count))
        switch source.outcome {
        case .changed:
            var parts = [counted(source.items, "item"), "\(source.new) new"]
            if source.changed > 0 { parts.append("\(source.changed) changed") }
            if source.missing > 0 { parts.append("\(source.missing) gone from the source") }
            if source.returned > 0 { parts.append("\(source.returned) back") }
            if let held = source.held { parts.append("\(held) held back") }
            if source.rejected > 0 { parts.append("\(source.rejected) rejected") }
            return row(style.good("ok"), label, parts.joined(separator: ", ") + remark(source))
        case .unchanged: return row("--", label, "nothing new" + remark(source), style.dim)
        case .skipped: return row("--", label, "not asked" + remark(source), style.dim)
        case .failed: return row(style.bad("!!"), label, source.message ?? "failed")
        }
    }

    /// No line is longer than 80 characters; programs ask for `--json`.
    private func row(
        _ mark: String, _ label: String, _ text: String, _ weigh: (String) -> String = { $0 }
    ) -> String {
        let lines = Wrapping(width: 77).lines(text, first: label + "  ", rest: "   ")
        return lines.enumerated().map { ($0 == 0 ? mark + " " : "   ") + $1 }.map(weigh).joined(separator: "\n")
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private func remark(_ source: SourceReport) -> String {
        source.message.map { "; \($0)" } ?? ""
    }

    private func name(of source: SourceReport) -> String { names[source.source] ?? source.source }
}
