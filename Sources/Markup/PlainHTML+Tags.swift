extension PlainHTML {
    mutating func startTag() throws(NotPlain) {
        let begin = position + 1
        var end = begin
        while end < count, PlainElement.isName(base[end]) { end += 1 }
        let name = PlainName(begin..<end, in: base, count)
        guard end < count, let element = PlainElement.named(name) else { throw NotPlain() }
        guard (open.last?.content ?? .flow).holds(element), open.count < Self.maximumDepth else { throw NotPlain() }
        if element.tag == .a, openLinks > 0 { throw NotPlain() }
        position = end
        let href = try attributes(of: element)
        if position > end, holdsForbidden(end..<position) { throw NotPlain() }
        try passEnd(of: element)
        if element.isBoundary { hasBlank = false } else { try settleBlank() }
        before = element.isBoundary ? .boundary : .other
        let isEntered: Bool
        if let href {
            isEntered = try enter(element.tag, href: href)
        } else {
            isEntered = handler.enter(element.tag, href: nil)
        }
        if element.isEmpty {
            if isEntered { handler.leave(element.tag) }
            return
        }
        guard isEntered else { throw NotPlain() }
        if element.tag == .a { openLinks += 1 }
        open.append(OpenElement(tag: element.tag, name: name, content: element.content))
    }

    private mutating func enter(_ tag: HTMLTag, href: Range<Int>) throws(NotPlain) -> Bool {
        guard let mark = offset(of: 0x26, from: href.lowerBound, to: href.upperBound) else {
            return handler.enter(tag, href: UnsafeBufferPointer(start: base + href.lowerBound, count: href.count))
        }
        resolved.removeAll(keepingCapacity: true)
        try resolveAmpersands(href, firstAt: mark)
        return resolved.withUnsafeBufferPointer { handler.enter(tag, href: $0) }
    }

    /// Passes `name="value"` as often as it stands, and returns where the value of a link's `href` is.
    private mutating func attributes(of element: PlainElement) throws(NotPlain) -> Range<Int>? {
        var href: Range<Int>?
        var left = 32
        while position < count, Self.isBlank(base[position]) {
            while position < count, Self.isBlank(base[position]) { position += 1 }
            let begin = position
            while position < count, PlainElement.isAttributeName(base[position]) { position += 1 }
            guard position > begin else { break }
            guard left > 0, position + 1 < count, base[position] == 0x3D else { throw NotPlain() }
            left -= 1
            let quote = base[position + 1]
            guard quote == 0x22 || quote == 0x27, let end = offset(of: quote, from: position + 2, to: count) else {
                throw NotPlain()
            }
            if element.tag == .a, position - begin == 4, isHref(begin) {
                guard href == nil else { throw NotPlain() }
                href = position + 2..<end
            }
            position = end + 1
        }
        return href
    }

    private func isHref(_ begin: Int) -> Bool {
        base[begin] == 0x68 && base[begin + 1] == 0x72 && base[begin + 2] == 0x65 && base[begin + 3] == 0x66
    }

    /// `>`, or `/>` of what has no content.
    private mutating func passEnd(of element: PlainElement) throws(NotPlain) {
        if element.isEmpty, position < count, base[position] == 0x2F { position += 1 }
        guard position < count, base[position] == 0x3E else { throw NotPlain() }
        position += 1
    }
}
