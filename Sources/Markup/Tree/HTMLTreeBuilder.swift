import CLibXML2

/// Lays libxml2's tree out flat, without recursion.
struct HTMLTreeBuilder {
    private var tree = HTMLTree()
    /// libxml2 keeps one copy of a name a document, so that its place tells which name it is.
    private var tags: [UnsafePointer<xmlChar>: HTMLTag] = [:]
    private var attributes: [UnsafePointer<xmlChar>: HTMLAttribute?] = [:]
    private let left: Set<UnsafeMutablePointer<xmlNode>>

    /// `left` are nodes to leave out.
    init(leavingOut left: Set<UnsafeMutablePointer<xmlNode>>) {
        self.left = left
    }

    consuming func tree(of roots: [xmlNodePtr]) -> HTMLTree {
        for root in roots { add(root) }
        return tree
    }

    private mutating func add(_ root: xmlNodePtr) {
        var open: [Int32] = []
        var current = root
        while true {
            if let child = enter(current, &open) {
                current = child
                continue
            }
            while true {
                if current == root { return }
                if let next = current.pointee.next {
                    current = next
                    break
                }
                guard let parent = current.pointee.parent, let last = open.popLast() else { return }
                tree.close(last)
                current = parent
            }
        }
    }

    /// The first child of a node that was opened; nil when there is nothing to go into.
    private mutating func enter(_ node: xmlNodePtr, _ open: inout [Int32]) -> xmlNodePtr? {
        let type = node.pointee.type
        let parent = open.last ?? -1
        if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE {
            if let content = node.pointee.content { tree.addText(Self.bytes(of: content), in: parent) }
            return nil
        }
        guard type == XML_ELEMENT_NODE, left.isEmpty || !left.contains(node), let name = node.pointee.name else {
            return nil
        }
        let index = tree.open(tag(name), in: parent)
        addAttributes(of: node)
        guard let child = node.pointee.children else { return nil }
        open.append(index)
        return child
    }

    private mutating func addAttributes(of node: xmlNodePtr) {
        var next = node.pointee.properties
        while let attribute = next {
            next = attribute.pointee.next
            guard let name = attribute.pointee.name, let known = self.attribute(name) else { continue }
            guard let value = attribute.pointee.children else {
                tree.addAttribute(known, UnsafeBufferPointer(start: nil, count: 0))
                continue
            }
            if value.pointee.next == nil, value.pointee.type == XML_TEXT_NODE, let content = value.pointee.content {
                tree.addAttribute(known, Self.bytes(of: content))
            } else if let content = xmlNodeListGetString(node.pointee.doc, value, 1) {
                tree.addAttribute(known, Self.bytes(of: content))
                letopis_xml_free(content)
            }
        }
    }

    private mutating func tag(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
        if let known = tags[name] { return known }
        let tag = HTMLTag(name: String(cString: name))
        tags[name] = tag
        return tag
    }

    private mutating func attribute(_ name: UnsafePointer<xmlChar>) -> HTMLAttribute? {
        if let known = attributes[name] { return known }
        let attribute = HTMLAttribute.byName[String(cString: name).lowercased()]
        attributes[name] = .some(attribute)
        return attribute
    }

    private static func bytes(of text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}

extension HTMLDocument {
    /// The page, or the given nodes of it one behind the other, laid out flat; without comments and without `left`.
    package func tree(of nodes: [HTMLNode]? = nil, leavingOut left: [HTMLNode] = []) -> HTMLTree {
        let roots = nodes ?? root.map { [$0] } ?? []
        return HTMLTreeBuilder(leavingOut: Set(left.map(\.pointer))).tree(of: roots.map(\.pointer))
    }
}
