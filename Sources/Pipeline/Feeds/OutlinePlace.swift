import Parsing

/// Where a source stands in an OPML document, and what other programs wrote on it: the key `outline` of its file.
///
///     "outline": { "folder": ["Úřad"], "attributes": { "{https://freshrss.org/opml}priority": "main" } }
struct OutlinePlace: Equatable {
    let folders: [Folder]
    let attributes: [Outline.Attribute]

    struct Folder: Equatable {
        let name: String
        /// Other than its name.
        let attributes: [Outline.Attribute]
    }

    init(folders: [Folder], attributes: [Outline.Attribute]) {
        self.folders = folders
        self.attributes = attributes
    }

    init(_ value: JSONValue?) {
        attributes = (value?["attributes"]?.members ?? []).map { OutlinePlace.attribute($0.key, $0.value) }
        // Attributes of folders stand under their depth, counted from 1: "1 type".
        let ofFolders = value?["folderAttributes"]?.members ?? []
        folders = (value?["folder"]?.elements ?? []).enumerated().map { depth, name in
            let mark = "\(depth + 1) "
            let own = ofFolders.filter { $0.key.hasPrefix(mark) }
                .map { OutlinePlace.attribute(String($0.key.dropFirst(mark.count)), $0.value) }
            return Folder(name: name.string ?? "", attributes: own)
        }
    }

    /// Nil when there is nothing to keep.
    var json: JSONValue? {
        var members: [JSONValue.Member] = []
        if !folders.isEmpty {
            members.append(
                JSONValue.Member(key: "folder", value: JSONValue(.array(folders.map { .text($0.name) }), line: 0)))
        }
        let ofFolders = folders.enumerated().flatMap { depth, folder in
            folder.attributes.map { JSONValue.Member(key: "\(depth + 1) \(Self.key(of: $0))", value: .text($0.value)) }
        }
        if !ofFolders.isEmpty {
            members.append(JSONValue.Member(key: "folderAttributes", value: JSONValue(.object(ofFolders), line: 0)))
        }
        if !attributes.isEmpty {
            let own = attributes.map { JSONValue.Member(key: Self.key(of: $0), value: .text($0.value)) }
            members.append(JSONValue.Member(key: "attributes", value: JSONValue(.object(own), line: 0)))
        }
        return members.isEmpty ? nil : JSONValue(.object(members), line: 0)
    }

    /// The name with its namespace as `{namespace}name`, J. Clark's way of writing one.
    private static func key(of attribute: Outline.Attribute) -> String {
        (attribute.namespace.map { "{\($0)}" } ?? "") + attribute.name
    }

    private static func attribute(_ key: String, _ value: JSONValue) -> Outline.Attribute {
        let text = value.string ?? ""
        guard key.hasPrefix("{"), let end = key.lastIndex(of: "}") else { return Outline.Attribute(key, text) }
        let namespace = String(key[key.index(after: key.startIndex)..<end])
        return Outline.Attribute(String(key[key.index(after: end)...]), text, namespace: namespace)
    }
}
