import Foundation
import Harvesting
import Parsing
import Records

/// Finds, in a file or a folder that people import, the documents that hold items.
struct ImportReader: Sendable {
    let pdf: PDFPages
    let columns: ColumnMapping?
    /// Where the files were published.
    let url: String?

    /// Bytes of one document. What people import is larger than what is fetched at night.
    private let limit = ParsingLimits.standard.maximumBodyBytes

    /// Hands every document of `path` to `take`, in the order of their names, and returns what was left alone.
    func read(
        _ path: String, take: @Sendable (ImportPiece) async throws -> Void
    ) async throws -> [ImportReport.LeftAlone] {
        let name = URL(fileURLWithPath: path).lastPathComponent
        if ImportReader.isFolder(path) { return try await readFolder(path, name: name, take: take) }
        let head = try ImportReader.head(of: path)
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try await readZip(path, name: name, take: take) }
        if isWebArchive(head, name: name) { return try await readWebArchive(path, name: name, take: take) }
        try await readFile(path, name: name, take: take)
        return []
    }

    // MARK: Files

    private func readFile(
        _ path: String, name: String, take: @Sendable (ImportPiece) async throws -> Void
    ) async throws {
        var body = try bytes(of: path, name: name)
        if ExportNames.isTweets(Substring(URL(fileURLWithPath: path).lastPathComponent.lowercased())) {
            body += try longPosts(beside: path)
        }
        try await take(try await piece(name, body: body, path: path))
    }

    /// X's archive keeps the words of long posts apart from the posts: both are read, and kept, as one document.
    private func longPosts(beside path: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try names.filter(ExportNames.holdsLongPosts).sorted().flatMap { name in
            ImportReader.list(in: try bytes(of: "\(folder)/\(name)", name: name))
        }
    }

    /// A script's list without the assignment before it, on a line of its own.
    private static func list(in script: [UInt8]) -> [UInt8] {
        script.firstIndex(of: UInt8(ascii: "[")).map { [0x0A] + script[$0...] } ?? []
    }

    /// A PDF file becomes the texts of its pages, everything else stays as it is.
    private func piece(_ name: String, body: [UInt8], path: String?) async throws -> ImportPiece {
        let fileName = name.split(separator: "/").last.map(String.init) ?? name
        if body.starts(with: "%PDF".utf8) { return try await issue(name, fileName: fileName, body: body, path: path) }
        if body.starts(with: [0x1F, 0x8B]) {
            guard let unpacked = Gzip.unpacked(body, window: Gzip.anyWindow, limit: limit) else {
                throw Failure(.notAFeed, "\(name) is damaged, or unpacks to more than \(limit) bytes")
            }
            let bare = fileName.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
            return ImportPiece(name: bare, body: unpacked, contentType: contentType(bare), url: url)
        }
        return ImportPiece(name: name, body: body, contentType: contentType(fileName), url: url)
    }

    private func issue(
        _ name: String, fileName: String, body: [UInt8], path: String?
    ) async throws -> ImportPiece {
        var file = path
        // A file out of an archive is laid down for the programs that read it.
        let temporary = FileManager.default.temporaryDirectory.appendingPathComponent(
            "letopis-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: temporary) }  // a file that was never made is gone too
        if file == nil {
            try Data(body).write(to: temporary)
            file = temporary.path
        }
        // Either the file's own address or the folder's.
        let address = url.flatMap { $0.lowercased().hasSuffix(".pdf") ? $0 : nil }
        let pages = try await pdf.issue(in: file ?? temporary.path, name: fileName, address: address, body: body)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ImportPiece(
            name: name, body: Array(try encoder.encode(pages)), contentType: "application/json", url: url,
            original: body)
    }

    /// With the mapping of columns, where there is one and the file may be a table.
    private func contentType(_ name: String) -> String? {
        let type = ExportNames.contentType(ofFile: name)
        guard let columns else { return type }
        let table = type == "application/json" || type == "text/tab-separated-values" ? type : "text/csv"
        return table.map { "\($0); columns=\"\(columns.text)\"" }
    }

    // MARK: Folders and archives

    private func readFolder(
        _ path: String, name: String, take: @Sendable (ImportPiece) async throws -> Void
    ) async throws -> [ImportReport.LeftAlone] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter { !ImportReader.isFolder("\(path)/\($0)") }.sorted()
        var left = 0
        var webArchives: [ImportReport.LeftAlone] = []
        for part in names {
            switch ExportNames.contentType(of: part) {
            case nil: left += ExportNames.holdsLongPosts(part) ? 0 : 1
            case "application/warc":
                webArchives += try await readWebArchive("\(path)/\(part)", name: "\(name)/\(part)", take: take)
            case .some: try await readFile("\(path)/\(part)", name: "\(name)/\(part)", take: take)
            }
        }
        return webArchives + ImportReader.leftAlone(left, in: name)
    }

    private func readZip(
        _ path: String, name: String, take: @Sendable (ImportPiece) async throws -> Void
    ) async throws -> [ImportReport.LeftAlone] {
        let zip: ZipFile
        do {
            zip = try ZipFile(path)
        } catch {
            throw Failure(.notAFeed, "\(error)")
        }
        let wanted = zip.entries.filter { entry in
            ExportNames.contentType(of: entry.name).map { $0 != "application/warc" } ?? false
        }
        let longPosts = zip.entries.filter { ExportNames.holdsLongPosts($0.name) }.sorted { $0.name < $1.name }
        for entry in wanted.sorted(by: { $0.name < $1.name }) {
            var body: [UInt8]
            do {
                body = try zip.content(of: entry, limit: limit)
                if ExportNames.isTweets(entry.name.lowercased().split(separator: "/").last ?? "") {
                    for notes in longPosts { body += ImportReader.list(in: try zip.content(of: notes, limit: limit)) }
                }
            } catch {
                throw Failure(.notAFeed, "\(name): \(error)")
            }
            try await take(try await piece("\(name)/\(entry.name)", body: body, path: nil))
        }
        return ImportReader.leftAlone(zip.entries.count - wanted.count - longPosts.count, in: name)
    }

    private func readWebArchive(
        _ path: String, name: String, take: @Sendable (ImportPiece) async throws -> Void
    ) async throws -> [ImportReport.LeftAlone] {
        let passedOver = try await WARCFile(path).captures(limit: limit) { capture in
            try await take(
                ImportPiece(
                    name: name, body: capture.body, contentType: capture.contentType, url: capture.finalURL,
                    fetchedAt: capture.fetchedAt, statedSource: capture.source.isEmpty ? nil : capture.source,
                    status: capture.status, headers: capture.headers))
        }
        return passedOver.map { .init(file: name, reason: $0.reason, count: $0.count) }
    }

    // MARK: Bytes

    private func bytes(of path: String, name: String) throws -> [UInt8] {
        let size = try URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        guard size <= limit else {
            throw Failure(.notAFeed, "\(name) has \(size) bytes, more than the limit of \(limit)")
        }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func head(of path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(.noInput, "\(path) cannot be read")
        }
        defer { handle.closeFile() }
        return Array(handle.readData(ofLength: 1 << 16))
    }

    private func isWebArchive(_ head: [UInt8], name: String) -> Bool {
        if head.starts(with: "WARC/".utf8) { return true }
        guard head.starts(with: [0x1F, 0x8B]) else { return false }
        return ExportNames.fileType(of: name.lowercased()) == "warc.gz"
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func leftAlone(_ count: Int, in file: String) -> [ImportReport.LeftAlone] {
        count == 0 ? [] : [.init(file: file, reason: "no posts, pages or tables of messages", count: count)]
    }
}
