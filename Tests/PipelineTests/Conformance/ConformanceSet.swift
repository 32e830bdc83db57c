import Foundation
import Parsing
import Records

/// A set of published feeds with what another reader makes of them, in the real data's `conformance`.
struct ConformanceSet {
    let folder: URL

    /// Nil, with a word about it, where the set is not there.
    init?(_ name: String) {
        guard let data = RealData.folder else { return nil }
        folder = data.appending(path: "conformance/\(name)")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: no conformance set at \(folder.path)")
            return nil
        }
    }

    struct Pair {
        /// Path within the set, without the ending.
        let name: String
        let document: ParsedDocument?
        let expected: [String: Any]
    }

    /// All pairs of `<name><suffix>` with what is expected, and `<name>` with an input's ending, by name.
    func pairs(expected suffix: String) throws -> [Pair] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try paths.compactMap { path in
            guard path.hasSuffix(suffix) else { return nil }
            let name = String(path.dropLast(suffix.count))
            let input = [".xml", ".json"].map { name + $0 }.first { $0 != path && paths.contains($0) }
            guard let input, let model = try json(path) as? [String: Any] else { return nil }
            let body = try Array(Data(contentsOf: folder.appending(path: input)))
            return Pair(name: name, document: document(in: body), expected: model)
        }
    }

    private func document(in body: [UInt8]) -> ParsedDocument? {
        do {
            return try Parser().document(in: body, contentType: nil, url: nil, source: "conformance")
        } catch {
            return nil
        }
    }

    private func json(_ path: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: path)))
    }
}
