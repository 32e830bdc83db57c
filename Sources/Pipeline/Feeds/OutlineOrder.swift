import Parsing
import Records

/// The OPML document that sources were imported from, kept beside them as `feeds/sources.opml`: its head, the order of its
/// outlines, and what stands on them, so that an export gives all of it back.
package struct OutlineOrder: Sendable {
    package private(set) var document: OutlineDocument
    /// What of an import could not be kept, in plain sentences.
    package private(set) var losses: [String] = []

    /// `document` is nil where nothing was imported yet.
    package init(_ document: OutlineDocument?) {
        self.document = document ?? OutlineDocument()
    }

    /// Adds an imported document, with what became no source.
    package mutating func add(_ imported: OutlineDocument) {
        for entry in imported.head {
            if let mine = document.head.first(where: { $0.name == entry.name }) {
                if mine.value != entry.value {
                    losses.append("\(entry.name) \"\(entry.value)\" is not kept: it is \"\(mine.value)\" already")
                }
            } else {
                document.head.append(entry)
            }
        }
        let known = Self.addresses(in: document.outlines)
        document.outlines = Self.merged(document.outlines, Self.new(imported.outlines, beside: known))
    }

    private static func addresses(in outlines: [Outline]) -> Set<String> {
        outlines.reduce(into: []) { all, outline in
            if let url = outline.feedURL { all.insert(url) }
            all.formUnion(addresses(in: outline.children))
        }
    }

    /// Without the feeds that have their place already, which another program may have written something else on since.
    private static func new(_ outlines: [Outline], beside known: Set<String>) -> [Outline] {
        outlines.compactMap { outline in
            var new = outline
            new.children = self.new(outline.children, beside: known)
            let isKnown = outline.feedURL.map(known.contains) ?? !outline.children.isEmpty
            return isKnown && new.children.isEmpty ? nil : new
        }
    }

    /// `more` behind `outlines`, of which each stands for one of `more` that says the same.
    private static func merged(_ outlines: [Outline], _ more: [Outline]) -> [Outline] {
        var all = outlines
        var free = Dictionary(grouping: outlines.indices.reversed()) { outlines[$0].attributes }
        for outline in more {
            if let index = free[outline.attributes]?.popLast() {
                all[index].children = merged(all[index].children, outline.children)
            } else {
                all.append(outline)
            }
        }
        return all
    }

    /// The sources in that order: what is not among them any more is left out, what is new follows.
    func document(of drafts: [SourceDraft], title: String) -> OutlineDocument {
        var rest = Dictionary(drafts.map { ($0.url, $0) }) { first, _ in first }
        var placed: Set<String> = []
        var result = document
        result.version = "2.0"
        result.outlines = outlines(document.outlines, below: [], rest, &placed)
        for url in placed { rest[url] = nil }
        let others = OutlineExport.document(of: drafts.filter { rest[$0.url]?.id == $0.id }, title: title)
        if result.head.isEmpty { result.head = others.head }
        result.outlines = Self.merged(result.outlines, others.outlines)
        return result
    }

    private func outlines(
        _ outlines: [Outline], below folders: [Outline], _ drafts: [String: SourceDraft], _ placed: inout Set<String>
    ) -> [Outline] {
        outlines.compactMap { outline in
            var own = outline
            own.attributes.removeAll(where: \.isRefusal)
            let isRefused = own.attributes.count < outline.attributes.count
            if let url = outline.feedURL, !isRefused || drafts[url] != nil {
                guard let draft = drafts[url] else { return nil }
                // A second place of a source is another program's word alone.
                if placed.insert(url).inserted {
                    own.attributes = Self.attributes(own, below: folders, of: draft)
                }
            }
            own.children = self.outlines(outline.children, below: folders + [outline], drafts, &placed)
            // A folder whose sources are all gone goes with them.
            return own.children.isEmpty && !outline.children.isEmpty && outline.feedURL == nil ? nil : own
        }
    }

    /// As they were imported where they still say all that the source's file says; otherwise with what has changed.
    private static func attributes(
        _ outline: Outline, below folders: [Outline], of draft: SourceDraft
    ) -> [Outline.Attribute] {
        // What a source is guessed to be is guessed from its folders too.
        let bare = folders.reversed().reduce(Outline(attributes: outline.attributes)) {
            Outline(attributes: $1.attributes, children: [$0])
        }
        let read = OutlineImport(OutlineDocument(outlines: [bare]), existing: []).drafts.first
        let places = ["outline"]
        func plain(_ draft: SourceDraft) -> String { places.reduce(draft) { $0.setting($1, to: nil) }.line }
        if let read, plain(read) == plain(draft) { return outline.attributes }
        let fresh = OutlineExport.outline(of: draft).attributes
        let kept = outline.attributes.compactMap { attribute -> Outline.Attribute? in
            let mine = fresh.first { $0.name == attribute.name && $0.namespace == attribute.namespace }
            // A key that the file no longer has.
            if mine == nil, attribute.namespace == OutlineNamespace.letopis { return nil }
            return mine ?? attribute
        }
        return kept
            + fresh.filter { mine in !kept.contains { $0.name == mine.name && $0.namespace == mine.namespace } }
    }
}
