import Markup
import Records

/// Builds a tree of each entry of an XML document as its events come, and turns it into an item at the entry's end.
struct FeedReader: ~Copyable {
    private(set) var root: XMLName?
    private(set) var dialect: FeedDialect?
    /// Public identifier of the document type.
    var publicID: String?
    /// RSS 0.90 and 1.0 differ in their namespaces only.
    private(set) var isNetscapeRDF = false
    private(set) var namesVideos = false
    private(set) var items: [ParsedItem] = []
    private(set) var faults: [EntryFault] = []
    /// Whether the texts are known to be UTF-8.
    var isProved = false
    var names = FeedNames()
    /// Everything outside of the entries.
    private var head = ElementTree()
    private var entry = ElementTree()
    private let limits: ParsingLimits
    private var contexts: [FeedContext]
    private var scopes = Row<Scope>()
    /// Index in `scopes` of the open entry.
    private var entryScope: Int?
    /// The line at which the last entry began.
    private(set) var entryLine = 0
    private var entriesSeen = 0
    /// What is in force in the text that markup is written into.
    private var markupContext = 0

    private struct Scope {
        var mode: Mode
        let context: Int
    }

    private enum Mode {
        /// A container whose own text, the white space between its elements, is nobody's.
        case frame(Int)
        case container(Int)
        case leaf(Int)
        case markup
        /// A text whose end was forgotten and given: what follows belongs beside it.
        case passage
        case skipped
    }

    init(url: String?, limits: ParsingLimits) {
        self.limits = limits
        contexts = [FeedContext(base: url)]
        scopes.append(Scope(mode: .skipped, context: 0))
    }

    /// Whether an entry began that has not ended.
    var isInsideEntry: Bool { entryScope != nil }

    /// The items so far, which are the caller's from then on.
    mutating func takeItems() -> [ParsedItem] {
        defer { items = [] }
        return items
    }

    /// Ends what the document leaves open outside of its entries. A text that breaks off is not taken: it may say
    /// something else than it would have said.
    mutating func finish() {
        for place in (0..<(entryScope ?? scopes.count)).reversed() {
            switch scopes[place].mode {
            case .frame(let index), .container(let index): head.close(index)
            case .leaf, .markup, .passage, .skipped: break
            }
        }
    }

    /// Calls `body` with everything outside of the entries.
    func withHead<Result>(_ body: (ElementNode) -> Result) -> Result? {
        head.withRoot(names, contexts, isProved: isProved, body)
    }

    mutating func number(of name: XMLName) -> Int {
        names.add(name, meaning: meaning(of: name))
    }

    private mutating func meaning(of name: XMLName) -> FeedElement? {
        if root == nil { root = name }
        guard let prefix = FeedNamespace.prefix(namespace: name.namespace, written: name.prefix) else { return nil }
        let local = name.local.lowercased()
        // Atom without its namespace is told by its root.
        if prefix.isEmpty, dialect == .atom || (dialect == nil && (local == "feed" || local == "entry")) {
            return FeedElement(rawValue: "atom:\(local)")
        }
        if prefix.isEmpty, local == "channel" {
            isNetscapeRDF = name.namespace.map { FeedText.contains("netscape", in: $0) } ?? false
        }
        if prefix == "yt", local == "videoid" { namesVideos = true }
        let raw = prefix.isEmpty ? (local == "rdf" && dialect == nil ? "rdf:rdf" : local) : "\(prefix):\(local)"
        return FeedElement(rawValue: raw)
    }

    mutating func start(_ number: Int, _ attributes: XMLAttributes, line: () -> Int) {
        guard let parent = scopes.last else { return }
        let element = names.elements[number]
        if scopes.count == 1 {
            dialect = FeedDialect(
                root: element, written: names.written[number].local,
                attributes: attributes.fields.map { names.attributes[$0.name].name.local })
        }
        let context = attributes.isEmpty ? parent.context : self.context(in: parent.context, attributes)
        let mode: Mode
        if let element, dialect?.begins(element) == true, canBeginEntry(in: parent.mode) {
            mode = beginEntry(element, attributes, line(), context)
        } else {
            mode = self.mode(of: number, attributes, context, in: parent.mode)
        }
        scopes.append(Scope(mode: mode, context: context))
    }

    private mutating func context(in parent: Int, _ attributes: XMLAttributes) -> Int {
        guard attributes.fields.contains(where: { names.attributes[$0.name].role != .none }) else { return parent }
        var context = contexts[parent]
        for field in attributes.fields {
            switch names.attributes[field.name].role {
            case .none: continue
            case .channelBase where dialect != .channelDefinition: continue
            case .base, .channelBase:
                context.base = URLReference.resolved(attributes.text(of: field), against: context.base)
            case .language: context.language = Trimmed.text(attributes.text(of: field))
            }
        }
        guard context != contexts[parent] else { return parent }
        contexts.append(context)
        return contexts.count - 1
    }

    mutating func text(_ piece: Span<UInt8>) {
        switch scopes.last?.mode {
        case .container, .leaf:
            if entryScope == nil { head.append(piece) } else { entry.append(piece) }
        case .markup: write { MarkupWriter.text(piece, into: &$0) }
        case .frame, .passage, .skipped, nil: break
        }
    }

    mutating func end(_ number: Int) {
        guard scopes.count > 1, let scope = scopes.popLast() else { return }
        switch scope.mode {
        case .frame(let index), .container(let index), .leaf(let index): close(index)
        case .markup:
            let name = names.written[number]
            write { MarkupWriter.endTag(name, into: &$0) }
        case .passage, .skipped: break
        }
        if entryScope == scopes.count { finishEntry() }
    }

    private mutating func write(_ write: (inout ByteBuffer) -> Void) {
        if entryScope == nil { head.append(write) } else { entry.append(write) }
    }

    private mutating func close(_ index: Int) {
        if entryScope == nil { head.close(index) } else { entry.close(index) }
    }

    /// An entry directly within an entry means that the publisher forgot an end; in a text or in something foreign it
    /// is a matter of theirs.
    private func canBeginEntry(in parent: Mode) -> Bool {
        guard entryScope != nil else { return true }
        switch parent {
        case .frame, .container, .passage: return true
        case .leaf, .markup, .skipped: return false
        }
    }

    private mutating func beginEntry(
        _ element: FeedElement, _ attributes: XMLAttributes, _ line: Int, _ context: Int
    ) -> Mode {
        if let open = entryScope {
            for index in (open..<scopes.count).reversed() {
                switch scopes[index].mode {
                case .frame(let node), .container(let node): entry.close(node)
                case .leaf, .markup, .passage, .skipped: break
                }
                // Its tree is gone; the ends that are still to come mean nothing.
                scopes[index].mode = .skipped
            }
            finishEntry()
        }
        entryScope = scopes.count
        entryLine = line
        return .frame(entry.open(element, attributes, context: context))
    }

    private mutating func mode(
        of number: Int, _ attributes: XMLAttributes, _ context: Int, in parent: Mode
    ) -> Mode {
        switch parent {
        case .leaf(let index):
            let open = entryScope == nil ? head.element(at: index) : entry.element(at: index)
            if let element = names.elements[number], open.isEnded(by: element) {
                close(index)
                scopes[scopes.count - 1].mode = .passage
                return mode(of: number, attributes, context, in: .passage)
            }
            if entryScope == nil { head.markMarkup(in: index) } else { entry.markMarkup(in: index) }
            markupContext = scopes.last?.context ?? 0
            writeStartTag(number, attributes, context)
            return .markup
        case .markup:
            writeStartTag(number, attributes, context)
            return .markup
        case .skipped where scopes.count > 1:
            return .skipped
        case .frame, .container, .passage, .skipped:
            guard let element = names.elements[number] else { return .skipped }
            let index =
                entryScope == nil
                ? head.open(element, attributes, context: context)
                : entry.open(element, attributes, context: context)
            return element.isFrame ? .frame(index) : element.isContainer ? .container(index) : .leaf(index)
        }
    }

    private mutating func writeStartTag(_ number: Int, _ attributes: XMLAttributes, _ context: Int) {
        let names = names
        // Whoever reads the text as HTML knows one base for all of it.
        let isElsewhere = context != markupContext && contexts[context].base != contexts[markupContext].base
        let base = isElsewhere ? contexts[context].base : nil
        write { MarkupWriter.startTag(names.written[number], attributes, names, base: base, into: &$0) }
    }

    private mutating func finishEntry() {
        entryScope = nil
        defer { entry.removeAll() }
        guard let dialect else { return }
        let line = entryLine
        entriesSeen += 1
        guard entriesSeen <= limits.maximumItems else {
            faults.append(
                EntryFault(
                    kind: .beyondLimit, reason: "beyond the limit of \(limits.maximumItems) items a document",
                    line: line))
            return
        }
        do throws(EntryFault) {
            guard entry.bytes.count <= limits.maximumItemBytes else {
                throw EntryFault(kind: .tooLong, reason: "its text is longer than \(limits.maximumItemBytes) bytes")
            }
            try readItem(by: dialect)
            items[items.count - 1].line = line
        } catch {
            faults.append(
                EntryFault(
                    kind: error.kind, reference: error.reference, example: error.example, reason: error.reason,
                    line: line))
        }
    }

    /// Reads the entry into a new item at the end of the list.
    private mutating func readItem(by dialect: FeedDialect) throws(EntryFault) {
        // Out of the reader while it is filled, so that the entry can be read meanwhile.
        var list: [ParsedItem] = []
        swap(&list, &items)
        defer { swap(&list, &items) }
        let index = list.count
        list.append(ParsedItem())
        do throws(EntryFault) {
            _ = try entry.withRoot(names, contexts, isProved: isProved) { (node) throws(EntryFault) in
                try dialect.fill(&list[index], from: node)
            }
            if list[index].isBlank { throw EntryFault(kind: .empty, reason: "the entry is empty") }
        } catch {
            list.removeLast()
            throw error
        }
    }
}

extension FeedDialect {
    fileprivate func fill(_ item: inout ParsedItem, from node: ElementNode) throws(EntryFault) {
        switch self {
        case .rss, .rdf: RSSItem.fill(&item, from: node)
        case .atom: AtomEntry.fill(&item, from: node)
        case .channelDefinition: item = ChannelDefinition.item(from: node)
        case .xmltv: item = try XMLTVProgramme.item(from: node)
        case .councilVotes: item = try CouncilVote.item(from: node)
        }
    }
}
