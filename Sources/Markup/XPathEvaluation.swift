import CLibXML2

/// Evaluates XPath 1.0 over a tree of libxml2's.
enum XPathEvaluation {
    /// Steps that one expression may take: a page of 1 MB needs fewer than a million for any sensible rule.
    private static let maximumSteps: UInt = 50_000_000

    static func value(
        of expression: String, in tree: htmlDocPtr?, at pointer: xmlNodePtr?, of document: HTMLDocument
    ) throws(XPathError) -> XPathValue {
        guard let tree, xmlDocGetRootElement(tree) != nil else { return .nodes([]) }
        guard let context = xmlXPathNewContext(tree) else {
            throw XPathError(expression: expression, reason: "libxml2 gives no context: memory is short")
        }
        defer { xmlXPathFreeContext(context) }
        context.pointee.opLimit = maximumSteps
        // Without a callback, libxml2 prints to stderr.
        context.pointee.error = { _, _ in }
        if let pointer {
            context.pointee.node = pointer
        } else {
            tree.withMemoryRebound(to: xmlNode.self, capacity: 1) { context.pointee.node = $0 }
        }
        guard let result = xmlXPathEvalExpression(expression, context) else {
            let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "it is not XPath 1.0"
            throw XPathError(expression: expression, reason: message.split(separator: "\n").joined(separator: " "))
        }
        defer { xmlXPathFreeObject(result) }
        return value(of: result, document)
    }

    private static func value(of result: xmlXPathObjectPtr, _ document: HTMLDocument) -> XPathValue {
        guard result.pointee.type == XPATH_NODESET else {
            guard let text = xmlXPathCastToString(result) else { return .text("") }
            defer { letopis_xml_free(text) }
            return .text(String(cString: text))
        }
        guard let set = result.pointee.nodesetval else { return .nodes([]) }
        xmlXPathNodeSetSort(set)
        let pointers = UnsafeBufferPointer(start: set.pointee.nodeTab, count: Int(set.pointee.nodeNr))
        return .nodes(
            pointers.compactMap { pointer in
                // A namespace node belongs to the result, not to the tree, and would outlive it.
                guard let pointer, pointer.pointee.type != XML_NAMESPACE_DECL else { return nil }
                return HTMLNode(document: document, pointer: pointer)
            })
    }
}
