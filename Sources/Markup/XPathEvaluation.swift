import CLibXML2

/// Evaluates XPath 1.0 over a tree of libxml2's.
package enum XPathEvaluation {
    /// Steps that one expression may take: a page of 1 MB needs fewer than a million for any sensible rule.
    private static let maximumSteps: UInt = 50_000_000

    /// Bytes of an expression: nobody writes longer ones, and libxml2 reads them by recursion.
    private static let maximumBytes = 4_096

    /// Throws when the expression is not XPath 1.0, whatever page it may be meant for.
    /// Its kind of value is the same for every page.
    @discardableResult
    package static func check(_ expression: String) throws(XPathError) -> XPathValue {
        // libxml2 looks for a function only where a page leads it to the call.
        if let position = unknownFunction(in: expression) {
            throw XPathError(
                .unknown, expression: expression, reason: "XPath 1.0 has no such function", position: position)
        }
        let page: HTMLDocument
        do {
            page = try HTMLDocument(fragment: "<p>")
        } catch {
            throw XPathError(.tooMuch, expression: expression, reason: error.reason)
        }
        return try page.evaluate(expression)
    }

    /// The 1-based character at which a call of an unknown function stands.
    private static func unknownFunction(in expression: String) -> Int? {
        var quote: Character?
        var name = ""
        var start = 0
        for (index, character) in expression.enumerated() {
            if let open = quote {
                if character == open { quote = nil }
            } else if character.isLetter || character.isNumber || "-_:".contains(character) {
                // A name that white space ends may still be followed by its bracket.
                if name.isEmpty || name.last == " " {
                    let begins = character.isLetter || character == "_"
                    (name, start) = (begins ? String(character) : "", index)
                } else {
                    name.append(character)
                }
            } else if character.isWhitespace {
                if !name.isEmpty, name.last != " " { name.append(" ") }
            } else {
                let called = name.last == " " ? String(name.dropLast()) : name
                if character == "(", !called.isEmpty, !called.contains(":"), !callable.contains(called) {
                    return start + 1
                }
                if character == "'" || character == "\"" { quote = character }
                name = ""
            }
        }
        return nil
    }

    /// XPath 1.0's functions and tests of nodes, and its operators, which may stand before a bracket too.
    private static let callable: Set<String> = [
        "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat", "starts-with",
        "contains", "substring-before", "substring-after", "substring", "string-length", "normalize-space", "translate",
        "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round", "comment", "text",
        "node",
        "processing-instruction", "and", "or", "div", "mod",
    ]

    static func value(
        of expression: String, in tree: htmlDocPtr?, at pointer: xmlNodePtr?, of document: HTMLDocument
    ) throws(XPathError) -> XPathValue {
        guard let tree, xmlDocGetRootElement(tree) != nil else { return .nodes([]) }
        guard expression.utf8.count <= maximumBytes, deepest(expression) <= 100 else {
            throw XPathError(
                .tooMuch, expression: String(expression.prefix(60)), reason: "it is too long or too deeply nested")
        }
        guard let context = xmlXPathNewContext(tree) else {
            throw XPathError(
                .tooMuch, expression: expression, reason: "libxml2 gives no context: memory is short")
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
            throw error(in: expression, context.pointee.lastError)
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

    private static func deepest(_ expression: String) -> Int {
        var (depth, deepest) = (0, 0)
        for byte in expression.utf8 {
            if byte == 0x28 || byte == 0x5B { depth += 1 }
            if byte == 0x29 || byte == 0x5D { depth -= 1 }
            deepest = max(deepest, depth)
        }
        return deepest
    }

    private static func error(in expression: String, _ last: xmlError) -> XPathError {
        let (cause, reason): (XPathError.Cause, String) =
            switch UInt32(bitPattern: last.code) {
            case XML_XPATH_UNFINISHED_LITERAL_ERROR.rawValue, XML_XPATH_START_LITERAL_ERROR.rawValue:
                (.unended, "a text in quotes does not end")
            case XML_XPATH_UNDEF_VARIABLE_ERROR.rawValue, XML_XPATH_VARIABLE_REF_ERROR.rawValue:
                (.unknown, "there are no variables here")
            case XML_XPATH_INVALID_PREDICATE_ERROR.rawValue:
                (.unended, "what stands in [ ] does not end or is no condition")
            case XML_XPATH_UNKNOWN_FUNC_ERROR.rawValue: (.unknown, "XPath 1.0 has no such function")
            case XML_XPATH_INVALID_OPERAND.rawValue, XML_XPATH_INVALID_TYPE.rawValue:
                (.mistaken, "something is no node, text or number where one is needed")
            case XML_XPATH_INVALID_ARITY.rawValue: (.mistaken, "a function has too many or too few arguments")
            case XML_XPATH_UNDEF_PREFIX_ERROR.rawValue:
                (.unknown, "a prefix before a colon means nothing in a page")
            case opLimitExceeded: (.tooMuch, "it takes too long on this page")
            default: (.mistaken, "it is not XPath 1.0")  // libxml2's code is an open number
            }
        guard last.str1 != nil else { return XPathError(cause, expression: expression, reason: reason) }
        let before = expression.utf8.prefix(Int(max(0, last.int1)))
        return XPathError(
            cause, expression: expression, reason: reason, position: String(decoding: before, as: UTF8.self).count + 1)
    }

    /// `XPATH_OP_LIMIT_EXCEEDED`, for which the enumeration of all of libxml2's errors has no name.
    private static let opLimitExceeded = XML_XPATH_EXPRESSION_OK.rawValue + XPATH_OP_LIMIT_EXCEEDED.rawValue
}
