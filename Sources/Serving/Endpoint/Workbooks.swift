import Archiving
import Foundation
import Hummingbird
import Records
import Spreadsheets

/// The whole archive as a workbook, written once for each state of the archive: however many ask for it at once, one is
/// written, and they all read that.
actor Workbooks {
    private let archive: Archive
    private let audience: Audience
    private var latest: (generation: Int, file: Task<WorkbookFile, any Error>)?
    /// Read at once while a workbook is written: some megabytes, whatever the archive's size.
    private static let itemsPerRead = 500

    init(archive: Archive, audience: Audience) {
        self.archive = archive
        self.audience = audience
    }

    func file() async throws -> WorkbookFile {
        let generation = try archive.generation()
        if let latest, latest.generation == generation { return try await latest.file.value }
        let file = Task.detached { [archive, audience] in try await Self.file(of: archive, for: audience) }
        latest = (generation, file)
        do {
            return try await file.value
        } catch {
            // The next who asks has another try.
            if latest?.generation == generation { latest = nil }
            throw error
        }
    }

    private static func file(of archive: Archive, for audience: Audience) async throws -> WorkbookFile {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let path = folder.path + "/letopis.xlsx"
        let sheet = try Spreadsheet(ofItemsAt: path)
        var place: ExportPlace?
        repeat {
            let page = try archive.exportPage(after: place, limit: itemsPerRead, for: audience)
            for item in page.items { try sheet.append(item) }
            place = page.next
            // Others are answered in between.
            await Task.yield()
        } while place != nil
        try sheet.close()
        return try WorkbookFile(path: path)
    }
}

/// A folder that only this program may read: what the internal archive holds is nobody else's.
private struct PrivateFolder {
    let path: String

    init() throws {
        var template = Array((FileManager.default.temporaryDirectory.path + "/letopis-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func remove() {
        // What stays behind is the system's to clear: a temporary folder.
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// An open file without a name, there as long as somebody reads it.
final class WorkbookFile: Sendable {
    /// Bytes.
    let size: Int
    private let descriptor: Int32
    private static let piece = 1 << 18

    fileprivate init(path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        size = Int(lseek(descriptor, 0, SEEK_END))
    }

    deinit { close(descriptor) }

    /// The file's bytes as the body of a response.
    var body: ResponseBody {
        ResponseBody(contentLength: size) { writer in
            var offset = 0
            while offset < self.size {
                let piece = try self.read(at: offset)
                offset += piece.readableBytes
                try await writer.write(piece)
            }
            try await writer.finish(nil)
        }
    }

    private func read(at offset: Int) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: min(Self.piece, size - offset)) {
            let count = pread(descriptor, $0.baseAddress, min($0.count, size - offset), off_t(offset))
            guard count > 0 else { throw CocoaError(.fileReadUnknown) }
            return count
        }
        return buffer
    }
}
