import Parsing
import Records

/// Sources as an OPML document that Letopis reads back without a loss, and other feed readers as far as they can.
package enum OutlineExport {
    /// In the order in which they were imported, as far as they were.
    package static func document(of drafts: [SourceDraft], in order: OutlineOrder, title: String) -> OutlineDocument {
        order.document(of: drafts, title: title)
    }

    /// Folders in the order of their names, sources in that of their ids.
    package static func document(of drafts: [SourceDraft], title: String) -> OutlineDocument {
        var root = Folder()
        for draft in drafts.sorted(by: { $0.id < $1.id }) {
            root.add(outline(of: draft), below: OutlinePlace(draft["outline"]).folders[...])
        }
        return OutlineDocument(head: [OutlineDocument.HeadEntry("title", title)], outlines: root.outlines)
    }

    static func outline(of draft: SourceDraft) -> Outline {
        let rules = draft["rules"]?.members ?? []
        let name = draft.text("name")
        // A source without a name is called by its id; that it has no title tells so.
        var attributes = [Outline.Attribute("text", name ?? draft.id)]
        if let name { attributes.append(Outline.Attribute("title", name)) }
        attributes += [
            Outline.Attribute("type", rules.isEmpty ? "rss" : "HTML+XPath"),
            Outline.Attribute("xmlUrl", draft.url),
        ]
        if let language = draft.text("language") { attributes.append(Outline.Attribute("language", language)) }
        attributes += draft.members.filter { !carried.contains($0.key) }.map {
            Outline.Attribute($0.key, OutlineValue.text(of: $0.value), namespace: OutlineNamespace.letopis)
        }
        attributes += rules.map(rule)
        let kept = OutlinePlace(draft["outline"]).attributes
        let own = Set(kept.map(Key.init))
        return Outline(attributes: attributes.filter { !own.contains(Key($0)) } + kept)
    }

    /// Keys that have an attribute of OPML's own, or several.
    private static let carried: Set<String> = ["name", "url", "language", "rules", "outline", "$schema"]

    private static func rule(_ rule: JSONValue.Member) -> Outline.Attribute {
        if OutlineImport.sharedRules.contains(rule.key), let text = rule.value.string {
            return Outline.Attribute(rule.key, text, namespace: OutlineNamespace.freshRSS)
        }
        return Outline.Attribute(
            "rules.\(rule.key)", OutlineValue.text(of: rule.value), namespace: OutlineNamespace.letopis)
    }

    private struct Key: Hashable {
        let name: String
        let namespace: String?

        init(_ attribute: Outline.Attribute) {
            name = attribute.name
            namespace = attribute.namespace
        }
    }

    private struct Folder {
        private var folders: [(place: OutlinePlace.Folder, content: Folder)] = []
        private var feeds: [Outline] = []

        mutating func add(_ outline: Outline, below path: ArraySlice<OutlinePlace.Folder>) {
            guard let first = path.first else {
                feeds.append(outline)
                return
            }
            let index = folders.firstIndex { $0.place == first } ?? folders.count
            if index == folders.count { folders.append((first, Folder())) }
            folders[index].content.add(outline, below: path.dropFirst())
        }

        var outlines: [Outline] {
            let inOrder = folders.enumerated().sorted {
                ($0.element.place.name, $0.offset) < ($1.element.place.name, $1.offset)
            }
            return inOrder.map { _, folder in
                Outline(
                    attributes: [Outline.Attribute("text", folder.place.name)] + folder.place.attributes,
                    children: folder.content.outlines)
            } + feeds
        }
    }
}
