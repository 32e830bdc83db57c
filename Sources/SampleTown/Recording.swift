import Foundation

/// The recorded year: every feed, item and fault of the folder's JSON Lines files.
struct Recording: Sendable {
    let feeds: [Feed]
    let items: [String: [Item]]
    let faults: [Fault]

    /// Reads `feeds.jsonl`, `faults.jsonl` and, as items, every other `.jsonl` file of the folder.
    init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let lines = try names.filter { $0.hasSuffix(".jsonl") }.sorted().map { name in
            (name, try Self.lines(of: folder.appendingPathComponent(name), name: name))
        }
        feeds = try Self.values(lines.filter { $0.0 == "feeds.jsonl" }) { Feed($0) }
        faults = try Self.values(lines.filter { $0.0 == "faults.jsonl" }) { Fault($0) }
        let recorded = lines.filter { $0.0 != "feeds.jsonl" && $0.0 != "faults.jsonl" }
        let items = try Self.values(recorded) { Item($0) }
        self.items = Dictionary(grouping: items, by: \.source)
            .mapValues { $0.sorted { ($0.published, $0.id) > ($1.published, $1.id) } }
    }

    private static func values<Value>(
        _ files: [(name: String, lines: [JSON])], _ value: (JSON) -> Value?
    ) throws -> [Value] {
        try files.flatMap { file in
            try file.lines.flatMap { Self.rows(of: $0) }.map { line in
                guard let value = value(line) else { throw Unreadable(file: file.name, line: line["id"]?.text ?? "?") }
                return value
            }
        }
    }

    /// A line with `rows` stands for one line per row: the row's members are added, and fill `{name}` in the texts.
    private static func rows(of line: JSON) -> [JSON] {
        guard case .object(let members) = line, let rows = line["rows"] else { return [line] }
        return rows.elements.map { row in
            guard case .object(let own) = row else { return row }
            let common = members.filter { member in
                member.key != "rows" && !own.contains { $0.key == member.key }
            }
            return JSON.object(own + common).filled(from: row)
        }
    }

    private static func lines(of file: URL, name: String) throws -> [JSON] {
        let decoder = JSONDecoder()
        let text = try String(contentsOf: file, encoding: .utf8)
        return try text.split(separator: "\n").enumerated().map { number, line in
            do {
                return try decoder.decode(JSON.self, from: Data(line.utf8))
            } catch {
                throw Unreadable(file: name, line: String(number + 1))
            }
        }
    }

    /// A line of the data that says too little to be served.
    struct Unreadable: Error, CustomStringConvertible {
        let file: String
        let line: String

        var description: String { "\(file): cannot read line or item \(line)" }
    }
}
