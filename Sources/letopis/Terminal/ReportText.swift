import Records

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
                + " from \(report.sources.count) sources"
                + (failed == 0 ? "" : ", " + style.bad("\(failed) in trouble")))
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(for source: SourceReport, width: Int) -> String {
        let name = self.name(of: source)
        let title = name.count > width ? name.prefix(width - 1) + "…" : name
        let label = title + String(repeating: " ", count: max(0, width - title.count))
        switch source.outcome {
        case .changed:
            var parts = ["\(source.items) items", "\(source.new) new"]
            if source.changed > 0 { parts.append("\(source.changed) changed") }
            if source.missing > 0 { parts.append("\(source.missing) gone from the source") }
            if source.returned > 0 { parts.append("\(source.returned) back") }
            if let held = source.held { parts.append("\(held) held back") }
            if source.rejected > 0 { parts.append("\(source.rejected) rejected") }
            return "\(style.good("ok")) \(label)  \(parts.joined(separator: ", "))" + remark(source)
        case .unchanged: return style.dim("-- \(label)  nothing new") + remark(source)
        case .skipped: return style.dim("-- \(label)  not asked") + remark(source)
        case .failed: return "\(style.bad("!!")) \(label)  \(source.message ?? "failed")"
        }
    }

    private func remark(_ source: SourceReport) -> String {
        source.message.map { "; \($0)" } ?? ""
    }

    private func name(of source: SourceReport) -> String { names[source.source] ?? source.source }
}
