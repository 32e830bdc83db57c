import Parsing
import Records

/// A source's file as a value: what `feeds/<id>.json` says, key by key, those included that no stage reads.
package struct SourceDraft: Sendable {
    /// In the usual order of keys; further ones follow in their own.
    package let members: [JSONValue.Member]

    /// Members without a value are left out.
    package init(members: [JSONValue.Member]) {
        let known = members.filter { !$0.value.isNull }
        self.members =
            SourceDraft.order.flatMap { key in known.filter { $0.key == key }.prefix(1) }
            + known.filter { !SourceDraft.order.contains($0.key) }
    }

    private static let order = [
        "$schema", "id", "name", "kind", "url", "format", "language", "timezone", "rights", "audience", "rank",
        "enabled",
        "disabledBecause",
        "allowLocal", "rules", "outline",
    ]

    package subscript(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    package func text(_ key: String) -> String? { self[key]?.string }

    package var id: String { text("id") ?? "" }
    package var url: String { text("url") ?? "" }

    /// The draft with another value under `key`; nil removes it.
    package func setting(_ key: String, to value: JSONValue?) -> SourceDraft {
        let kept = members.filter { $0.key != key }
        return SourceDraft(members: kept + (value.map { [JSONValue.Member(key: key, value: $0)] } ?? []))
    }

    package func setting(_ key: String, to text: String) -> SourceDraft { setting(key, to: .text(text)) }

    /// The file's text.
    package var json: String { JSONFile.text(of: JSONValue(.object(members), line: 0)) }

    /// The same on one line.
    package var line: String { JSONFile.compact(JSONValue(.object(members), line: 0)) }

    /// What would be wrong with it as a file; empty when it can be used.
    package func problems() -> [String] {
        var reader = ObjectReader(
            JSONReader.text(Array(json.utf8)).roots.first ?? JSONValue(.null, line: 0), file: "\(id).json", path: "")
        _ = SourceReader.source(from: &reader, configurationFolder: "/")
        return reader.finish().map { $0.path.isEmpty ? $0.message : "\($0.path) \($0.message)" }
    }
}

extension JSONValue {
    package static func text(_ text: String) -> JSONValue { JSONValue(.string(text), line: 0) }

    package static func truth(_ truth: Bool) -> JSONValue { JSONValue(.bool(truth), line: 0) }
}
