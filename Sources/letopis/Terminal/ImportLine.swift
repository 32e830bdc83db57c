import Pipeline

/// One imported document as JSON.
struct ImportLine: Encodable {
    let kind = "document"
    let file: String
    let source: String?
    let format: String?
    let outcome: ImportReport.Outcome
    let message: String?
    let items, new, changed, same, rejected: Int
    let notes: [ImportReport.Note]

    init(_ document: ImportReport.Document) {
        file = document.file
        source = document.source
        format = document.format
        outcome = document.outcome
        message = document.message
        items = document.items
        new = document.new
        changed = document.changed
        same = document.same
        rejected = document.rejected
        notes = document.notes
    }
}

/// The sum of an import as JSON.
struct ImportTotal: Encodable {
    let kind = "total"
    let documents, failed, items, new, changed, same, rejected: Int
    let leftAlone: Int
    let dryRun: Bool

    enum CodingKeys: String, CodingKey {
        case kind, documents, failed, items, new, changed, same, rejected
        case leftAlone = "left_alone"
        case dryRun = "dry_run"
    }

    init(_ report: ImportReport, isRehearsal: Bool) {
        let all = report.documents
        documents = all.count
        failed = report.failed.count
        items = all.reduce(0) { $0 + $1.items }
        new = all.reduce(0) { $0 + $1.new }
        changed = all.reduce(0) { $0 + $1.changed }
        same = all.reduce(0) { $0 + $1.same }
        rejected = all.reduce(0) { $0 + $1.rejected }
        leftAlone = report.leftAlone.reduce(0) { $0 + $1.count }
        dryRun = isRehearsal
    }
}
