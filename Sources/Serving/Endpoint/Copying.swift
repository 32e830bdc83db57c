import Archiving
import Hummingbird
import Records

/// For those who keep a copy of the archive: all of it at once, and what changed since.
struct Copying: Sendable {
    let archive: Archive
    let configuration: ServingConfiguration
    let freshness: Freshness
    private let workbooks: Workbooks

    init(archive: Archive, configuration: ServingConfiguration, freshness: Freshness) {
        self.archive = archive
        self.configuration = configuration
        self.freshness = freshness
        workbooks = Workbooks(archive: archive, audience: configuration.audience)
    }

    enum Format: String, CaseIterable {
        case jsonl, csv, xlsx

        var mediaType: String {
            switch self {
            case .jsonl: "application/jsonl; charset=utf-8"
            case .csv: "text/csv; charset=utf-8; header=present"
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
        }
    }

    private static let changesPerPage = 100
    /// Read at once while an export is written: some megabytes, whatever the archive's size.
    private static let itemsPerRead = 500

    func changes(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        try ItemParameters.refuseUnknown(query, names: ["modified_since", "cursor", "limit"])
        let since = try ItemParameters.instant("modified_since", in: query, clock: archive.clock)
        let limit = try ItemParameters.number("limit", in: query, allowed: 1...100) ?? Copying.changesPerPage
        return try freshness.answer(request) {
            let page = try archive.changes(
                since: since ?? Instant(seconds: 0), cursor: query["cursor"], limit: limit, for: configuration.audience)
            let own = Address("/api/v1/changes", query.parameters.map { ($0.name, $0.value) })
            let answer = ChangesJSON(
                changes: page.changes, next: page.next, ownLink: configuration.publicURL + own.text,
                nextLink: page.next.map { configuration.publicURL + own.with("cursor", $0).text },
                laterLink: configuration.publicURL + own.with("cursor", page.later).text, clock: archive.clock,
                configuration: configuration)
            return try Answer.json { try answer.write(to: &$0) }
        }
    }

    func export(_ request: Request) async throws -> Response {
        let query = QueryString(request.uri.query)
        try ItemParameters.refuseUnknown(query, names: ["format"])
        let format: Format = try ItemParameters.choice("format", in: query) ?? .jsonl
        return try await freshness.answer(
            request, variant: format.rawValue,
            awaiting: {
                var headers = HTTPFields()
                headers[.contentType] = format.mediaType
                // What is stored from now on; read before the export begins, so that nothing lies between the two.
                let changes = Address("/api/v1/changes", [("cursor", try archive.cursorOfNow())]).text
                if let link = FieldName("Link") {
                    headers[link] = "<\(configuration.publicURL)\(changes)>; rel=\"related\"; title=\"changes since\""
                }
                headers[.contentDisposition] = "attachment; filename=\"letopis.\(format.rawValue)\""
                let body = try await body(in: format)
                headers[.contentLength] = body.contentLength.map(String.init)
                return Response(status: .ok, headers: headers, body: body)
            })
    }

    /// Lines are written while they are read, so that their number costs no memory; a workbook is a file first.
    private func body(in format: Format) async throws -> ResponseBody {
        switch format {
        case .jsonl:
            ResponseBody { writer in
                try await writeLines { try await writer.write(ByteBuffer(string: $0)) }
                try await writer.finish(nil)
            }
        case .csv:
            ResponseBody { writer in
                try await writeTable { try await writer.write(ByteBuffer(bytes: $0)) }
                try await writer.finish(nil)
            }
        case .xlsx: try await workbooks.file().body
        }
    }

    private func writeLines(_ body: (String) async throws -> Void) async throws {
        var place: ExportPlace?
        repeat {
            let page = try archive.exportPage(after: place, limit: Copying.itemsPerRead, for: configuration.audience)
            try await body(try page.items.map { try $0.json() + "\n" }.joined())
            place = page.next
        } while place != nil
    }

    private func writeTable(_ body: ([UInt8]) async throws -> Void) async throws {
        try await body(Array((ItemTable.header + "\r\n").utf8))
        var place: ExportPlace?
        repeat {
            let page = try archive.tablePage(after: place, limit: Copying.itemsPerRead, for: configuration.audience)
            try await body(page.lines)
            place = page.next
        } while place != nil
    }
}
