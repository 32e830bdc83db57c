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
