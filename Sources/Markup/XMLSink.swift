import CLibXML2

/// The border between C callbacks, which cannot be generic, and a handler, which is.
protocol XMLSink: AnyObject {
    func start(_ key: XMLNameKey, attributes: [XMLAttribute], line: Int)
    func text(_ piece: UnsafeBufferPointer<UInt8>)
    func end()
    func doctype(name: String, publicID: String?, systemID: String?)
}

/// libxml2 keeps one copy of each name: equal pointers are equal names while it parses.
struct XMLNameKey: Hashable {
    let local: UnsafePointer<xmlChar>
    let prefix: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
}

final class HandlerSink<Handler: XMLHandler>: XMLSink {
    private(set) var handler: Handler
    private var names: [XMLNameKey: Handler.Name] = [:]
    private var open: [Handler.Name] = []

    init(_ handler: Handler) {
        self.handler = handler
    }

    func start(_ key: XMLNameKey, attributes: [XMLAttribute], line: Int) {
        let name = name(for: key)
        open.append(name)
        handler.start(name, attributes: attributes, line: line)
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        handler.text(piece.span)
    }

    func end() {
        if let name = open.popLast() { handler.end(name) }
    }

    func doctype(name: String, publicID: String?, systemID: String?) {
        handler.doctype(name: name, publicID: publicID, systemID: systemID)
    }

    private func name(for key: XMLNameKey) -> Handler.Name {
        if let known = names[key] { return known }
        let name = handler.name(
            for: XMLName(
                local: String(cString: key.local), prefix: key.prefix.map { String(cString: $0) },
                namespace: key.namespace.map { String(cString: $0) }))
        names[key] = name
        return name
    }
}
