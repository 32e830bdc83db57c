import CLibXML2

/// A node of an `HTMLDocument`. It keeps the document alive.
package struct HTMLNode: Equatable {
    package let document: HTMLDocument
    let pointer: xmlNodePtr

    package enum Kind: Sendable {
        case element, text, comment, attribute, other
    }

    package var kind: Kind {
        switch pointer.pointee.type {
        case XML_ELEMENT_NODE: .element
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text  // CDATA is how libxml2 keeps script and style
        case XML_COMMENT_NODE: .comment
        case XML_ATTRIBUTE_NODE: .attribute
        default: .other  // a C enum: documents, instructions, entities
        }
    }

    /// The name of an element or attribute, in lower case; "text" or "comment" for those.
    package var name: String {
        pointer.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }

    /// The text in the node: its own, or, for an element, that of everything in it.
    package var text: String {
        guard let content = xmlNodeGetContent(pointer) else { return "" }
        defer { letopis_xml_free(content) }
        return String(cString: content)
    }

    /// 1-based; libxml2 stops counting at 65,535.
    package var line: Int { xmlGetLineNo(pointer) }

    package var parent: HTMLNode? { node(pointer.pointee.parent) }

    /// Nil for all but elements: the children of an attribute are no content.
    package var firstChild: HTMLNode? {
        pointer.pointee.type == XML_ELEMENT_NODE ? node(pointer.pointee.children) : nil
    }

    package var nextSibling: HTMLNode? { node(pointer.pointee.next) }

    package var children: [HTMLNode] {
        var result: [HTMLNode] = []
        var next = firstChild
        while let child = next {
            result.append(child)
            next = child.nextSibling
        }
        return result
    }

    /// The value of an attribute, its references resolved; nil when the element has none of that name.
    package func attribute(_ name: String) -> String? {
        guard pointer.pointee.type == XML_ELEMENT_NODE, let value = xmlGetNoNsProp(pointer, name) else { return nil }
        defer { letopis_xml_free(value) }
        return String(cString: value)
    }

    /// All attributes in their order, names in lower case.
    package var attributes: [(name: String, value: String)] {
        guard pointer.pointee.type == XML_ELEMENT_NODE else { return [] }
        var result: [(name: String, value: String)] = []
        var next = pointer.pointee.properties
        while let attribute = next {
            attribute.withMemoryRebound(to: xmlNode.self, capacity: 1) {
                let node = HTMLNode(document: document, pointer: $0)
                result.append((node.name, node.text))
            }
            next = attribute.pointee.next
        }
        return result
    }

    /// Walks through the node and everything in it in the order of the text, without recursion, so that no depth of
    /// nesting harms. `enter` says whether to go into the node's children; `leave` is called for each entered node.
    package func walk(enter: (HTMLNode) -> Bool, leave: (HTMLNode) -> Void) {
        var current = self
        while true {
            if enter(current) {
                if let child = current.firstChild {
                    current = child
                    continue
                }
                leave(current)
            }
            while true {
                if current == self { return }
                if let next = current.nextSibling {
                    current = next
                    break
                }
                guard let parent = current.parent else { return }
                leave(parent)
                current = parent
            }
        }
    }

    /// The node as HTML, as it was read: it is not made safe.
    package var outerHTML: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        guard htmlNodeDump(buffer, pointer.pointee.doc, pointer) >= 0, let content = xmlBufferContent(buffer) else {
            return ""
        }
        return String(cString: content)
    }

    package static func == (left: HTMLNode, right: HTMLNode) -> Bool { left.pointer == right.pointer }

    private func node(_ pointer: xmlNodePtr?) -> HTMLNode? {
        pointer.map { HTMLNode(document: document, pointer: $0) }
    }
}
