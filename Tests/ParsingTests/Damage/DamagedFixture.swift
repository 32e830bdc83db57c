import Foundation
import Parsing
import Records

/// A fixture that is cut and flipped: how it is read, and where each of its items ends.
struct DamagedFixture: Sendable {
    let path: String
    let body: [UInt8]
    /// Items with the offset behind their last byte, where the format tells it; others are only read.
    let items: [(key: String, end: Int)]

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/Parsing")

    /// Every file in the fixtures of Parsing, by its path there.
    static let paths: [String] = {
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { (URL(filePath: $0).pathExtension.isEmpty == false) }.sorted()
    }()

    init(path: String) throws {
        self.path = path
        body = [UInt8](try Data(contentsOf: Self.root.appending(path: path)))
        do {
            items = Self.ends(of: try Self.parsed(body, path: path).items, in: body, path: path)
        } catch is NotAFeed {
            items = []  // read in another way than as a feed; the parser has to refuse its damaged forms too
        }
    }

    func parsed(_ body: [UInt8]) throws -> ParsedDocument { try Self.parsed(body, path: path) }

    private static func parsed(_ body: [UInt8], path: String) throws -> ParsedDocument {
        let name = URL(filePath: path).lastPathComponent
        let type = path.hasSuffix(".csv") ? "text/csv" : nil
        let format = name.hasPrefix("telegram") && path.hasSuffix(".html") ? "telegram" : "auto"
        let rules = path == "html/list.html" ? Self.rules : nil
        return try Parser().document(
            in: body, contentType: type, url: "https://lipka.example/", format: format, rules: rules, source: "lipka")
    }

    private static let rules = ListRules(item: "//li", title: ".//a", uri: ".//a/@href")

    /// What the item is by: a series' instances by their event, because other dates of it may lie behind the damage.
    static func key(_ item: ParsedItem, path: String) -> String {
        let id = path.hasSuffix(".ics") ? item.id.map { String($0.prefix { $0 != "/" }) } : item.id
        // An address may be put together from what stands at the document's end.
        return [id ?? item.url, item.title].compactMap(\.self).joined(separator: " | ")
    }

    // MARK: - Where items end

    private static func ends(of items: [ParsedItem], in body: [UInt8], path: String) -> [(key: String, end: Int)] {
        let lines = [0] + body.indices.filter { body[$0] == 0x0A }.map { $0 + 1 }
        return items.compactMap { item in
            guard let line = item.line, lines.indices.contains(line - 1) else { return nil }
            return end(from: lines[line - 1], in: body, path: path).map { (key(item, path: path), $0) }
        }
    }

    private static func end(from start: Int, in body: [UInt8], path: String) -> Int? {
        switch URL(filePath: path).pathExtension {
        case "xml":
            return ["</item>", "</ITEM>", "</entry>", "</programme>", "</VotingResult>"]
                .compactMap { end(of: $0, from: start, in: body) }.min()
        case "ics": return end(of: "END:VEVENT", from: start, in: body)
        case "json", "js": return endOfObject(from: start, in: body)
        default: return nil  // names of files; trees and tables are read whole
        }
    }

    private static func end(of mark: String, from start: Int, in body: [UInt8]) -> Int? {
        let mark = Array(mark.utf8)
        return (start..<max(start, body.count - mark.count + 1)).first { body[$0...].starts(with: mark) }
            .map { $0 + mark.count }
    }

    /// The brace that closes the first one at or behind `start`.
    private static func endOfObject(from start: Int, in body: [UInt8]) -> Int? {
        var depth = 0
        var isInText = false
        var index = start
        while index < body.count {
            switch (body[index], isInText) {
            case (0x5C, true): index += 1
            case (0x22, _): isInText.toggle()
            case (0x7B, false): depth += 1
            case (0x7D, false):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break  // bytes, not an enum
            }
            index += 1
        }
        return nil
    }
}
