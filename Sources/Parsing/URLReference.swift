/// Resolves references against a base as RFC 3986, section 5, says, byte by byte.
///
/// Nothing else is changed: what is absolute stays as it was published, even when it is odd
/// (`https://a.example/https://b.example/x`), and so does a reference when there is no base to resolve it against.
package struct URLReference {
    private let scheme: Substring?
    private let authority: Substring?
    private let path: Substring
    private let query: Substring?
    private let fragment: Substring?

    /// `reference` as an absolute URL, white space around it removed.
    package static func resolved(_ reference: String, against base: String?) -> String {
        let written = Trimmed.text(reference) ?? ""
        guard !isAbsolute(written), let base = base.flatMap(Trimmed.text), isAbsolute(base) else { return written }
        let from = URLReference(base)
        // A base such as mailto: has no hierarchy to walk.
        guard from.authority != nil || from.path.utf8.first == 0x2F else { return written }
        return URLReference(written).text(from: from)
    }

    /// Whether it begins with a scheme.
    package static func isAbsolute(_ reference: String) -> Bool {
        reference.utf8.span.withUnsafeBufferPointer { bytes in
            guard let first = bytes.first, ByteClass.isLetter(first) else { return false }
            for byte in bytes where !isSchemeByte(byte) { return byte == 0x3A }
            return false
        }
    }

    /// Splits a reference as the expression in RFC 3986, appendix B, does.
    /// Host and port of an absolute address in lower case, without the `www.` that says nothing.
    static func host(of url: String) -> String? {
        guard let host = URLReference(url).authority?.lowercased() else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private init(_ text: String) {
        var rest = Substring(text)
        scheme = URLReference.scheme(of: &rest)
        fragment = URLReference.cut(&rest, at: 0x23)
        query = URLReference.cut(&rest, at: 0x3F)
        if rest.utf8.starts(with: "//".utf8) {
            let body = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
            let end = body.utf8.firstIndex(of: 0x2F) ?? body.endIndex
            authority = body[..<end]
            path = body[end...]
        } else {
            authority = nil
            path = rest
        }
    }

    /// Cuts off and returns what stands behind the first `mark`.
    private static func cut(_ rest: inout Substring, at mark: UInt8) -> Substring? {
        guard let index = rest.utf8.firstIndex(of: mark) else { return nil }
        defer { rest = rest[..<index] }
        return rest[rest.utf8.index(after: index)...]
    }

    private static func scheme(of rest: inout Substring) -> Substring? {
        let bytes = rest.utf8
        guard let first = bytes.first, ByteClass.isLetter(first),
            let end = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[end] == 0x3A
        else { return nil }
        defer { rest = rest[bytes.index(after: end)...] }
        return rest[..<end]
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    private func text(from base: URLReference) -> String {
        var target = (authority: base.authority, path: base.path[...], query: query)
        if let authority {
            target = (authority, URLReference.withoutDots(path), query)
        } else if path.isEmpty {
            target.query = query ?? base.query
        } else if path.utf8.first == 0x2F {
            target.path = URLReference.withoutDots(path)
        } else {
            target.path = URLReference.withoutDots(base.merged(with: path))
        }
        var text = "\(base.scheme ?? ""):"
        if let authority = target.authority { text += "//\(authority)" }
        text += target.path
        if let query = target.query { text += "?\(query)" }
        if let fragment { text += "#\(fragment)" }
        return text
    }

    private func merged(with reference: Substring) -> Substring {
        if authority != nil, path.isEmpty { return "/" + reference }
        let directory = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
        return directory + reference
    }

    private static func withoutDots(_ path: Substring) -> Substring {
        guard path.utf8.contains(0x2E) else { return path }
        var kept: [Substring] = []
        let segments = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map { Substring($0) }
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == ".." {
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            } else if segment == "." {
                if isLast { kept.append("") }
            } else {
                kept.append(segment)
            }
        }
        return Substring(kept.joined(separator: "/"))
    }
}
