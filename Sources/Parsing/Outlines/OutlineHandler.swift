import Markup

/// Builds the outlines of an OPML document as its events come.
final class OutlineHandler: XMLHandler {
    private(set) var isOPML = false
    private(set) var version: String?
    private(set) var head: [OutlineDocument.HeadEntry] = []
    private(set) var isOverfull = false
    private let maximumOutlines: Int
    private var names: [XMLName] = []
    private var attributeNames: [XMLName] = []
    private var count = 0
    /// Finished ones at the bottom, then those that are open, each with what it holds so far.
    private var open: [Outline] = []
    private var top: [Outline] = []
    private var isInHead = false
    private var entry: (name: String, text: [UInt8])?

    init(maximumOutlines: Int) {
        self.maximumOutlines = maximumOutlines
    }

    /// What was open when the document broke off belongs to it all the same.
    var outlines: [Outline] {
        var open = open
        while let last = open.popLast() {
            if open.isEmpty { return top + [last] }
            open[open.count - 1].children.append(last)
        }
        return top
    }

    func number(of name: XMLName) -> Int {
        names.append(name)
        return names.count - 1
    }

    func attributeNumber(of name: XMLName) -> Int {
        attributeNames.append(name)
        return attributeNames.count - 1
    }

    func start(_ name: Int, attributes: XMLAttributes, line: () -> Int) {
        let named = attributes.fields.map { (name: attributeNames[$0.name], value: attributes.text(of: $0)) }
        switch names[name].local.lowercased() {
        case "opml":
            isOPML = true
            version = named.first { $0.name.local.lowercased() == "version" }?.value
        case "head": isInHead = true
        case "body": isInHead = false
        case "outline":
            isInHead = false
            count += 1
            if count > maximumOutlines { isOverfull = true }
            open.append(Outline(attributes: named.compactMap(Self.attribute), line: line()))
        default:  // names of elements, not an enum
            if isInHead { entry = (names[name].local, []) }
        }
    }

    func text(_ piece: Span<UInt8>) {
        guard entry != nil else { return }
        piece.withUnsafeBufferPointer { entry?.text.append(contentsOf: $0) }
    }

    func end(_ name: Int) {
        switch names[name].local.lowercased() {
        case "head": isInHead = false
        case "outline": close()
        default:  // names of elements, not an enum
            guard let (name, text) = entry else { return }
            entry = nil
            if let value = Trimmed.text(String(decoding: text, as: UTF8.self)) {
                head.append(OutlineDocument.HeadEntry(name, value))
            }
        }
    }

    private func close() {
        guard let finished = open.popLast(), count <= maximumOutlines else { return }
        if open.isEmpty {
            top.append(finished)
        } else {
            open[open.count - 1].children.append(finished)
        }
    }

    /// A prefix that is declared nowhere still says whose word it is.
    private static func attribute(_ name: XMLName, _ value: String) -> Outline.Attribute? {
        guard let prefix = name.prefix, name.namespace == nil else {
            let local = name.namespace == nil ? usual[name.local.lowercased()] ?? name.local : name.local
            return Outline.Attribute(local, value, namespace: name.namespace)
        }
        if prefix == "xmlns" || prefix == "xml" { return nil }
        return Outline.Attribute(
            name.local, value, namespace: OutlineNamespace.customary[prefix] ?? "urn:undeclared:\(prefix)")
    }

    /// OPML's own attributes; readers disagree on their case.
    private static let usual = [
        "xmlurl": "xmlUrl", "htmlurl": "htmlUrl", "text": "text", "title": "title", "type": "type",
        "description": "description", "language": "language", "version": "version", "category": "category",
        "created": "created", "url": "url", "iscomment": "isComment", "isbreakpoint": "isBreakpoint",
    ]
}
