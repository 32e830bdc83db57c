import CLibXML2

/// A piece of HTML, such as the content of a feed's entry, as a row of events.
package enum HTMLFragment {
    /// Reads a piece: without libxml2 where it is plain, else as leniently as a browser would.
    ///
    /// White space between blocks, which nobody sees, may be handed on or not. Returns whether the piece was plain.
    package static func read(
        _ html: UnsafeBufferPointer<UInt8>, into handler: any HTMLHandler, limits: MarkupLimits = .standard
    ) throws(MarkupRefusal) -> Bool {
        handler.begin()
        if PlainHTML.read(html, into: handler) { return true }
        handler.begin()
        try readLeniently(html, into: handler, limits: limits)
        return false
    }

    /// Reads any piece with libxml2.
    package static func readLeniently(
        _ html: UnsafeBufferPointer<UInt8>, into handler: any HTMLHandler, limits: MarkupLimits = .standard
    ) throws(MarkupRefusal) {
        let document = try HTMLDocument(fragment: html, limits: limits)
        if let root = document.root { HTMLWalk(handler).walk(from: root.pointer) }
    }
}

/// Goes through libxml2's tree in the order of the text, without recursion, so that no depth of nesting harms.
private struct HTMLWalk {
    private let handler: any HTMLHandler
    /// libxml2 keeps one copy of a name a document, so that its place tells which name it is.
    private var tags: [UnsafePointer<xmlChar>: HTMLTag] = [:]

    init(_ handler: any HTMLHandler) {
        self.handler = handler
    }

    consuming func walk(from root: xmlNodePtr) {
        var current = root
        while true {
            if enter(current) {
                if let child = current.pointee.children {
                    current = child
                    continue
                }
                leave(current)
            }
            while true {
                if current == root { return }
                if let next = current.pointee.next {
                    current = next
                    break
                }
                guard let parent = current.pointee.parent else { return }
                leave(parent)
                current = parent
            }
        }
    }

    /// Whether an element was entered.
    private mutating func enter(_ node: xmlNodePtr) -> Bool {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            if let content = node.pointee.content { Self.give(content) { handler.text($0) } }
            return false
        case XML_ELEMENT_NODE:
            let tag = tag(of: node)
            guard tag == .a, let value = xmlGetNoNsProp(node, "href") else { return handler.enter(tag, href: nil) }
            defer { letopis_xml_free(value) }
            return Self.give(value) { handler.enter(tag, href: $0) }
        default: return false  // a C enum: comments, instructions
        }
    }

    private mutating func leave(_ node: xmlNodePtr) {
        handler.leave(tag(of: node))
    }

    private mutating func tag(of node: xmlNodePtr) -> HTMLTag {
        guard let name = node.pointee.name else { return .other }
        if let known = tags[name] { return known }
        let tag = HTMLTag(name: String(cString: name))
        tags[name] = tag
        return tag
    }

    /// As a string, which mends what is no UTF-8.
    private static func give<Result>(
        _ text: UnsafePointer<xmlChar>, _ take: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var text = String(cString: text)
        return text.withUTF8(take)
    }
}
