import Markup
import Records

/// Builds a tree of each entry of an XML document as its events come, and turns it into an item at the entry's end.
final class FeedHandler: XMLHandler {
    private(set) var root: XMLName?
    private(set) var dialect: FeedDialect?
    /// Public identifier of the document type.
    private(set) var publicID: String?
    /// RSS 0.90 and 1.0 differ in their namespaces only.
    private(set) var isNetscapeRDF = false
    private(set) var namesVideos = false
    private(set) var items: [ParsedItem] = []
    private(set) var faults: [EntryFault] = []
    /// Everything outside of the entries.
    let head = ElementTree()
    private let entry = ElementTree()
    private let limits: ParsingLimits
    private var names: [ElementName] = []
    private var scopes: [Scope] = []
    /// What to do with text in the innermost scope.
    private var textMode = TextMode.dropped
    /// Index in `scopes` of the open entry.
    private var entryScope: Int?
    private var entriesSeen = 0

    private struct Scope {
        let mode: Mode
        /// xml:base in force, resolved.
        let base: String?
        let language: String?
    }

    private enum Mode {
        case container(Int)
        case leaf(Int)
        case markup
        /// A text whose end was forgotten and given: what follows belongs beside it.
        case passage
        case skipped

        var text: TextMode {
            switch self {
            case .container, .leaf: .plain
            case .markup: .escaped
            case .passage, .skipped: .dropped
            }
        }
    }

    private enum TextMode {
        case plain, escaped, dropped
    }

    /// `url` is the document's own address.
    init(url: String?, limits: ParsingLimits) {
        self.limits = limits
        scopes.append(Scope(mode: .skipped, base: url, language: nil))
    }

    /// Whether an entry began that has not ended.
    var isInsideEntry: Bool { entryScope != nil }

    /// The line at which the open entry began.
    var openEntryLine: Int? { entry.root?.line }

    func number(of name: XMLName) -> Int {
        names.append(meaning(of: name))
        return names.count - 1
    }

    private func meaning(of name: XMLName) -> ElementName {
        if root == nil { root = name }
        guard let prefix = FeedNamespace.prefix(namespace: name.namespace, written: name.prefix) else {
            return ElementName(element: nil, written: name)
        }
        let local = name.local.lowercased()
        // Atom without its namespace is told by its root.
        if prefix.isEmpty, dialect == .atom || (dialect == nil && (local == "feed" || local == "entry")) {
            return ElementName(element: FeedElement(rawValue: "atom:\(local)"), written: name)
        }
        if prefix.isEmpty, local == "channel" {
            isNetscapeRDF = name.namespace.map { FeedText.contains("netscape", in: $0) } ?? false
        }
        if prefix == "yt", local == "videoid" { namesVideos = true }
        let raw = prefix.isEmpty ? (local == "rdf" && dialect == nil ? "rdf:rdf" : local) : "\(prefix):\(local)"
        return ElementName(element: FeedElement(rawValue: raw), written: name)
    }

    func doctype(name: String, publicID: String?, systemID: String?) {
        self.publicID = publicID
    }

    func start(_ number: Int, attributes: [XMLAttribute], line: Int) {
        let name = names[number]
        guard let parent = scopes.last else { return }
        var base = parent.base
        var language = parent.language
        for attribute in attributes where attribute.prefix == "xml" {
            if attribute.local == "base" { base = URLReference.resolved(attribute.value, against: base) }
            if attribute.local == "lang" { language = Trimmed.text(attribute.value) }
        }
        if scopes.count == 1 {
            dialect = FeedDialect(
                root: name.element, written: name.written.local, attributes: attributes.map(\.local))
        }
        let mode: Mode
        if let element = name.element, dialect?.begins(element) == true, canBeginEntry(in: parent.mode) {
            mode = beginEntry(element, attributes, line, base, language)
        } else {
            mode = self.mode(of: name, attributes, line, base, language, in: parent.mode)
        }
        scopes.append(Scope(mode: mode, base: base, language: language))
        textMode = mode.text
    }

    func text(_ piece: Span<UInt8>) {
        switch textMode {
        case .plain: tree.append(piece)
        case .escaped: tree.append(MarkupWriter.text(piece))
        case .dropped: break
        }
    }

    func end(_ number: Int) {
        guard scopes.count > 1, let scope = scopes.popLast() else { return }
        switch scope.mode {
        case .container(let index), .leaf(let index): tree.close(index)
        case .markup: tree.append(MarkupWriter.endTag(names[number].written))
        case .passage, .skipped: break
        }
        if entryScope == scopes.count { finishEntry() }
        textMode = scopes.last?.mode.text ?? .dropped
    }

    private var tree: ElementTree { entryScope == nil ? head : entry }

    /// An entry directly within an entry means that the publisher forgot an end; in a text or in something foreign it
    /// is a matter of theirs.
    private func canBeginEntry(in parent: Mode) -> Bool {
        guard entryScope != nil else { return true }
        switch parent {
        case .container, .passage: return true
        case .leaf, .markup, .skipped: return false
        }
    }

    private func beginEntry(
        _ element: FeedElement, _ attributes: [XMLAttribute], _ line: Int, _ base: String?, _ language: String?
    ) -> Mode {
        if let open = entryScope {
            for index in scopes.indices[open...].reversed() {
                if case .container(let node) = scopes[index].mode { entry.close(node) }
                // Its tree is gone; the ends that are still to come mean nothing.
                scopes[index] = Scope(mode: .skipped, base: scopes[index].base, language: scopes[index].language)
            }
            finishEntry()
        }
        entryScope = scopes.count
        return .container(entry.open(element, attributes: attributes, line: line, base: base, language: language))
    }

    private func mode(
        of name: ElementName, _ attributes: [XMLAttribute], _ line: Int, _ base: String?, _ language: String?,
        in parent: Mode
    ) -> Mode {
        switch parent {
        case .leaf(let index):
            if let element = name.element, tree.nodes[index].element.isEnded(by: element), let text = scopes.popLast() {
                tree.close(index)
                scopes.append(Scope(mode: .passage, base: text.base, language: text.language))
                return self.mode(of: name, attributes, line, base, language, in: .passage)
            }
            tree.markMarkup(in: index)
            tree.append(MarkupWriter.startTag(name.written, attributes: attributes))
            return .markup
        case .markup:
            tree.append(MarkupWriter.startTag(name.written, attributes: attributes))
            return .markup
        case .skipped where scopes.count > 1:
            return .skipped
        case .container, .passage, .skipped:
            guard let element = name.element else { return .skipped }
            let index = tree.open(element, attributes: attributes, line: line, base: base, language: language)
            return element.isContainer ? .container(index) : .leaf(index)
        }
    }

    private func finishEntry() {
        entryScope = nil
        defer { entry.removeAll() }
        guard let dialect, let node = entry.root else { return }
        entriesSeen += 1
        guard entriesSeen <= limits.maximumItems else {
            faults.append(
                EntryFault(reason: "beyond the limit of \(limits.maximumItems) items a document", line: node.line))
            return
        }
        do throws(EntryFault) {
            guard entry.bytes.count <= limits.maximumItemBytes else {
                throw EntryFault(reason: "its text is longer than \(limits.maximumItemBytes) bytes")
            }
            var item = try dialect.item(from: node)
            item.line = node.line
            items.append(item)
        } catch {
            faults.append(EntryFault(reference: error.reference, reason: error.reason, line: node.line))
        }
    }
}

extension FeedDialect {
    fileprivate func item(from node: ElementNode) throws(EntryFault) -> ParsedItem {
        switch self {
        case .rss, .rdf: try RSSItem.item(from: node)
        case .atom: try AtomEntry.item(from: node)
        case .channelDefinition: try ChannelDefinition.item(from: node)
        case .xmltv: try XMLTVProgramme.item(from: node)
        }
    }
}
