import CLibXML2

/// One pass of libxml2's push parser over one text. Owns the parser, and frees it.
///
/// Entities are never expanded, nothing is loaded, and the network is off; what is left of libxml2's own limits is
/// replaced by `MarkupLimits`, because its limit on text loses the items behind a long one.
final class XMLPass {
    private let handler: any XMLHandler
    private let limits: MarkupLimits
    /// Lines that were cut off before the text.
    private let lineOffset: Int
    private let entities = EntityTable()
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    /// Numbers of the open elements' names.
    private var open: [Int] = []
    private var numbers: [XMLNameKey: Int] = [:]
    private var attributeNumbers: [XMLNameKey: Int] = [:]
    /// Those of the tag at hand.
    private var attributes = XMLAttributes()
    private(set) var problems: [MarkupProblem] = []
    /// Breaches of XML's rules, described or not.
    private(set) var errorCount = 0
    private(set) var isRootClosed = false
    private var isTooDeep = false

    /// No document is so deep, only tags that are never closed; libxml2 takes quadratic time for namespaces declared
    /// on each level, and ten thousand levels take half a second.
    private static let bottomlessDepth = 10_000

    init(handler: any XMLHandler, limits: MarkupLimits, lineOffset: Int) {
        self.handler = handler
        self.limits = limits
        self.lineOffset = lineOffset
    }

    /// `text` is UTF-8. The whole of it goes in at once: that is the fastest way through libxml2.
    func run(_ text: [UInt8]) {
        guard text.count < Int(Int32.max) else {
            note(MarkupProblem(code: "too-large", message: "the document is larger than 2 GB"))
            return
        }
        LibXML2.prepare()
        handler.begin(isProved: false)
        var callbacks = XMLPass.callbacks
        let me = Unmanaged.passUnretained(self).toOpaque()
        guard let context = xmlCreatePushParserCtxt(&callbacks, me, nil, 0, nil) else {
            note(MarkupProblem(code: "no-parser", message: "libxml2 gives no parser: memory is short"))
            return
        }
        defer {
            xmlFreeParserCtxt(context)
            self.context = nil
        }
        self.context = context
        let options = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_HUGE, XML_PARSE_IGNORE_ENC]
        xmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
        text.withUnsafeBytes { bytes in
            _ = xmlParseChunk(context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(text.count), 1)
        }
    }

    fileprivate func start(
        _ key: XMLNameKey, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        recover()
        depth += 1
        guard depth <= limits.maximumDepth else {
            if depth > XMLPass.bottomlessDepth {
                errorCount += 1
                xmlStopParser(context)
            }
            if !isTooDeep {
                isTooDeep = true
                note(
                    MarkupProblem(
                        code: "too-deep", message: "elements deeper than \(limits.maximumDepth) are passed over",
                        line: line))
            }
            return
        }
        let number = number(of: key)
        open.append(number)
        read(attributes, count)
        handler.start(number, attributes: self.attributes) { line }
    }

    fileprivate func end() {
        recover()
        if depth <= limits.maximumDepth, let number = open.popLast() { handler.end(number) }
        depth -= 1
        if depth == 0 { isRootClosed = true }
    }

    fileprivate func text(_ bytes: UnsafePointer<xmlChar>, _ count: Int) {
        recover()
        handler.text(UnsafeBufferPointer(start: bytes, count: count).span)
    }

    /// A reference to an entity that nobody knows stays as it is written.
    fileprivate func unknownReference(_ name: String) {
        recover()
        handler.text(Array("&\(name);".utf8).span)
    }

    fileprivate func entity(named name: UnsafePointer<xmlChar>) -> xmlEntityPtr? {
        recover()
        let inAttribute = context?.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
        return entities.entity(named: String(cString: name), inAttribute: inAttribute)
    }

    fileprivate func doctype(name: String, publicID: String?, systemID: String?) {
        recover()
        handler.doctype(name: name, publicID: publicID, systemID: systemID)
    }

    fileprivate func problem(_ error: xmlError) {
        if error.domain != Int32(XML_FROM_NAMESPACE.rawValue), error.level != XML_ERR_WARNING { errorCount += 1 }
        guard problems.count < limits.maximumProblems else { return }
        let message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
        note(
            MarkupProblem(
                code: XMLProblemCode.slug(of: error), message: message.split(separator: "\n").joined(separator: " "),
                line: error.line > 0 ? Int(error.line) + lineOffset : nil))
    }

    /// Counts a breach that was found otherwise.
    func addError(_ problem: MarkupProblem) {
        errorCount += 1
        note(problem)
    }

    private func note(_ problem: MarkupProblem) {
        problems.append(problem)
    }

    /// After its first error libxml2 drops every reference; it stops doing so when it is told that all is well.
    private func recover() {
        if context?.pointee.wellFormed == 0 { context?.pointee.wellFormed = 1 }
    }

    private var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) + lineOffset }

    private func read(_ raw: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int) {
        attributes.removeAll()
        guard count > 0, let raw else { return }
        for index in 0..<count {
            // Five pointers each: local name, prefix, namespace, begin and end of the value.
            let field = raw + index * 5
            guard let local = field[0], let begin = field[3], let end = field[4] else { continue }
            let number = attributeNumber(of: XMLNameKey(local: local, prefix: field[1], namespace: field[2]))
            attributes.append(number) { bytes in
                AttributeText.resolve(UnsafeBufferPointer(start: begin, count: end - begin), into: &bytes)
            }
        }
    }

    private func number(of key: XMLNameKey) -> Int {
        if let known = numbers[key] { return known }
        let number = handler.number(of: key.name)
        numbers[key] = number
        return number
    }

    private func attributeNumber(of key: XMLNameKey) -> Int {
        if let known = attributeNumbers[key] { return known }
        let number = handler.attributeNumber(of: key.name)
        attributeNumbers[key] = number
        return number
    }

    private static var callbacks: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = { me, local, prefix, namespace, _, _, count, _, attributes in
            guard let local else { return }
            pass(me)?.start(XMLNameKey(local: local, prefix: prefix, namespace: namespace), Int(count), attributes)
        }
        handler.endElementNs = { me, _, _, _ in pass(me)?.end() }
        handler.characters = { me, bytes, count in
            if let bytes { pass(me)?.text(bytes, Int(count)) }
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.getEntity = { me, name in name.flatMap { pass(me)?.entity(named: $0) } }
        handler.reference = { me, name in
            if let name { pass(me)?.unknownReference(String(cString: name)) }
        }
        handler.internalSubset = { me, name, publicID, systemID in
            guard let name else { return }
            pass(me)?.doctype(
                name: String(cString: name), publicID: publicID.map { String(cString: $0) },
                systemID: systemID.map { String(cString: $0) })
        }
        handler.serror = { me, error in
            if let error { pass(me)?.problem(error.pointee) }
        }
        return handler
    }
}

/// libxml2 keeps one copy of each name: equal pointers are equal names while it parses.
private struct XMLNameKey: Hashable {
    let local: UnsafePointer<xmlChar>
    let prefix: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?

    var name: XMLName {
        XMLName(
            local: String(cString: local), prefix: prefix.map { String(cString: $0) },
            namespace: namespace.map { String(cString: $0) })
    }
}

private func pass(_ pointer: UnsafeMutableRawPointer?) -> XMLPass? {
    pointer.map { Unmanaged<XMLPass>.fromOpaque($0).takeUnretainedValue() }
}
