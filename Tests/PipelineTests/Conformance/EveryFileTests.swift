import Foundation
import Parsing
import Testing

/// Every file of the real data: how many items it holds and how many are refused, or why it is no source of items.
///
/// The feeds conformance sets and article pages have suites of their own, and the snapshots of towns are counted together.
@Suite struct EveryFileTests {
    private struct Row {
        let path: String
        /// Nil for what is no source.
        let format: String?
        let items: Int
        let rejections: Int

        init?(_ line: Substring) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4, !line.hasPrefix("#") else { return nil }
            path = fields[0]
            format = fields[1] == "-" ? nil : fields[1]
            items = Int(fields[2]) ?? 0
            rejections = Int(fields[3]) ?? 0
        }
    }

    private static func rows() throws -> [Row] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Fixtures/RealData/files.tsv"), encoding: .utf8)
        return text.split(separator: "\n").compactMap(Row.init)
    }

    @Test func `each file holds the items that were counted in it, or is known to be no source`() throws {
        guard let data = RealData.folder else { return }
        for row in try Self.rows() {
            let file = data.appending(path: row.path)
            guard FileManager.default.fileExists(atPath: file.path) else {
                Issue.record("\(row.path) is listed, but there is no such file")
                continue
            }
            let body = try Array(Data(contentsOf: file))
            do {
                let document = try Parser().document(in: body, contentType: nil, url: nil, source: "real")
                #expect(document.format == row.format, "\(row.path)")
                #expect(document.items.count == row.items, "\(row.path)")
                #expect(
                    document.rejections.count == row.rejections, "\(row.path): \(document.rejections.map(\.reason))")
            } catch {
                #expect(row.format == nil, "\(row.path): \(error)")
            }
        }
    }

    @Test func `each count of the data's list is what was read, but for what is no item`() throws {
        guard let data = RealData.folder else { return }
        let list = try String(contentsOf: data.appending(path: "MANIFEST.md"), encoding: .utf8)
        let rows = try Self.rows()
        for known in ManifestCount.all {
            let files = rows.filter { $0.path.hasPrefix("\(known.folder)/") }
            let nights = RealFeedTests.nights.first { $0.town == known.folder }?.items ?? 0
            let read = files.reduce(nights) { $0 + $1.items + $1.rejections }
            #expect(known.stated == read + known.unread, "\(known.folder): \(read) read")
            #expect(known.unread == 0 || !known.reason.isEmpty, "\(known.folder) needs a reason")
            let cells = list.split(separator: "\n").first { $0.hasPrefix("| \(known.folder)/ ") }?.split(separator: "|")
            #expect(cells?[6].filter(\.isNumber) == "\(known.stated)", "\(known.folder)")
        }
        let folders = list.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("/ | ") }
            .compactMap { $0.dropFirst(2).split(separator: "/").first.map(String.init) }
        #expect(Set(folders).subtracting(ManifestCount.all.map(\.folder)) == ["conformance", "readability-pages"])
    }

    @Test func `each file is listed`() throws {
        guard let data = RealData.folder else { return }
        let listed = Set(try Self.rows().map(\.path))
        let elsewhere = ["conformance/", "readability-pages/", "MANIFEST.md", "snapshots/"]
        for path in try FileManager.default.subpathsOfDirectory(atPath: data.path).sorted() {
            let kind = try FileManager.default.attributesOfItem(atPath: data.appending(path: path).path)[.type]
            guard kind as? FileAttributeType == .typeRegular, !elsewhere.contains(where: path.contains) else {
                continue
            }
            #expect(listed.contains(path.precomposedStringWithCanonicalMapping) || listed.contains(path), "\(path)")
        }
    }
}
