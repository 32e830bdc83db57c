import CLibXML2

/// A page or a piece of HTML as a tree, read as leniently as a browser would; owns the tree and frees it.
///
///     let document = try HTMLDocument(body, charset: "windows-1250")
///     for node in try document.nodes("//article") { print(node.text) }
///
/// Nodes keep their document alive. Neither is `Sendable`: read a document where you made it.
package final class HTMLDocument {
    /// The encoding that the bytes were read in; `utf-8` for text that was handed in as a string.
    package let encoding: String
    package let problems: [MarkupProblem]
    private let tree: htmlDocPtr?

    /// Reads a page whose server stated `charset`.
    package init(_ body: [UInt8], charset: String?, limits: MarkupLimits = .standard) throws(MarkupRefusal) {
        let text = DecodedText(body, charset: charset, declaration: .html)
        encoding = text.encoding
        let parsed = try HTMLDocument.parse(text.bytes, limits)
        tree = parsed.tree
        problems = text.problems + (parsed.isCut ? [HTMLDocument.tooDeep(limits)] : [])
    }

    /// Reads a piece of HTML, such as the content of a feed's entry: `body` holds its nodes, and nothing is put around
    /// its loose text.
    package convenience init(fragment: String, limits: MarkupLimits = .standard) throws(MarkupRefusal) {
        try self.init(bytes: Array("<html><body>".utf8) + Array(fragment.utf8), limits: limits)
    }

    /// The same of bytes that are UTF-8.
    convenience init(fragment: UnsafeBufferPointer<UInt8>, limits: MarkupLimits) throws(MarkupRefusal) {
        try self.init(bytes: Array("<html><body>".utf8) + Array(fragment), limits: limits)
    }

    private init(bytes: [UInt8], limits: MarkupLimits) throws(MarkupRefusal) {
        encoding = "utf-8"
        let parsed = try HTMLDocument.parse(bytes, limits)
        tree = parsed.tree
        problems = parsed.isCut ? [HTMLDocument.tooDeep(limits)] : []
    }

    deinit { xmlFreeDoc(tree) }

    /// The root element; nil when the document holds no markup and no text.
    package var root: HTMLNode? {
        xmlDocGetRootElement(tree).map { HTMLNode(document: self, pointer: $0) }
    }

    package var body: HTMLNode? {
        root?.children.first { $0.name == "body" }
    }

    /// What `<base href>` says, as published.
    package var baseHref: String? {
        // The expression is a constant; a fault in it would be this file's own.
        (try? nodes("//base[@href]"))?.first?.attribute("href")
    }

    /// The nodes that an XPath 1.0 expression finds, in the order of the document; `context` is the node that it starts
    /// from, otherwise the document. Throws when it is not XPath, or does not yield nodes.
    package func nodes(_ expression: String, at context: HTMLNode? = nil) throws(XPathError) -> [HTMLNode] {
        switch try evaluate(expression, at: context) {
        case .nodes(let nodes): return nodes
        case .text: throw XPathError(.mistaken, expression: expression, reason: "it yields a text, not nodes")
        }
    }

    /// The texts that an XPath 1.0 expression finds: those of its nodes, or the one text, number or truth that it yields.
    package func texts(_ expression: String, at context: HTMLNode? = nil) throws(XPathError) -> [String] {
        switch try evaluate(expression, at: context) {
        case .nodes(let nodes): nodes.map(\.text)
        case .text(let text): [text]
        }
    }

    /// What an XPath 1.0 expression yields.
    package func evaluate(_ expression: String, at context: HTMLNode? = nil) throws(XPathError) -> XPathValue {
        try XPathEvaluation.value(of: expression, in: tree, at: context?.pointer, of: self)
    }

    /// Elements that may stand open at once. Pages with a tag that is never closed reach hundreds; each end tag that
    /// closes nothing makes libxml2 walk through all of them, so that 10 MB of such take it 3 s at this depth.
    private static func maximumOpen(_ limits: MarkupLimits) -> Int { 2 * limits.maximumDepth }

    private static func tooDeep(_ limits: MarkupLimits) -> MarkupProblem {
        MarkupProblem(
            code: "too-deep",
            message: "more than \(maximumOpen(limits)) elements stand open at once; the rest of the page was not read")
    }

    private static func parse(
        _ text: [UInt8], _ limits: MarkupLimits
    ) throws(MarkupRefusal) -> (tree: htmlDocPtr?, isCut: Bool) {
        try TagGuard(limits: limits, isHTML: true).check(text)
        guard text.count < Int(Int32.max) else { throw MarkupRefusal(.length, limit: Int(Int32.max)) }
        LibXML2.prepare()
        // libxml2 takes a zero byte for the end of the text.
        let clean = text.contains(0) ? text.map { $0 == 0 ? 0x20 : $0 } : text
        let options = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_NODEFDTD,
            HTML_PARSE_IGNORE_ENC, HTML_PARSE_COMPACT,
        ]
        return clean.withUnsafeBytes { bytes -> (tree: htmlDocPtr?, isCut: Bool) in
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            guard let context = htmlCreateMemoryParserCtxt(start, Int32(clean.count)) else { return (nil, false) }
            defer { htmlFreeParserCtxt(context) }
            htmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
            // Without it, what stands below 256 elements that were never closed would be lost.
            context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
            context.pointee._private = UnsafeMutableRawPointer(bitPattern: maximumOpen(limits))
            context.pointee.sax?.pointee.startElement = openOrStop
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            htmlParseDocument(context)
            return (context.pointee.myDoc, context.pointee.errNo == Int32(XML_ERR_USER_STOP.rawValue))
        }
    }

    /// Takes an element into the tree, or ends the reading when too many stand open.
    private static let openOrStop: startElementSAXFunc = { opaque, name, attributes in
        guard let context = opaque?.assumingMemoryBound(to: htmlParserCtxt.self) else { return }
        if Int(context.pointee.nodeNr) >= Int(bitPattern: context.pointee._private) {
            if context.pointee.instate != XML_PARSER_EOF { xmlStopParser(context) }
        } else {
            xmlSAX2StartElement(opaque, name, attributes)
        }
    }
}
