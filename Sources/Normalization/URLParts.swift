import Records

/// The parts of a URL as RFC 3986 names them, cut byte by byte and as leniently as browsers do.
struct URLParts: Sendable {
    /// Lower case, without the colon; nil for a relative reference.
    var scheme: String?
    /// What stands between `//` and the path; nil when there is no `//`.
    private(set) var authority: String?
    var path: String
    /// Without the question mark.
    var query: String?
    /// Without the number sign.
    var fragment: String?

    /// Reads an absolute URL or a relative reference. White space around it, and tabs and line breaks inside it, go, as
    /// in browsers; bytes that no URL may hold are percent-encoded.
    init(_ text: String) {
        var rest = Self.cleaned(text)[...]
        fragment = Self.split(&rest, behind: 0x23)
        query = Self.split(&rest, behind: 0x3F)
        scheme = Self.scheme(&rest)
        if scheme == nil || scheme == "http" || scheme == "https" {
            if rest.contains(0x5C) { rest = rest.map { $0 == 0x5C ? 0x2F : $0 }[...] }
        }
        if rest.count > 1, rest[rest.startIndex] == 0x2F, rest[rest.startIndex + 1] == 0x2F {
            let behind = rest.dropFirst(2)
            let end = behind.firstIndex(of: 0x2F) ?? behind.endIndex
            authority = String(decoding: behind[..<end], as: UTF8.self)
            rest = behind[end...]
        }
        path = String(decoding: rest, as: UTF8.self)
        host = Self.host(of: authority)
    }

    var isWeb: Bool { scheme == "http" || scheme == "https" }

    /// Whether it is an http or https URL whose host can be one.
    var isWebPage: Bool {
        guard isWeb, let authority else { return false }
        let host = host
        let isHost = host.utf8.allSatisfy {
            $0 >= 0x80 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
        }
        let isLiteral = host.hasPrefix("[") && host.hasSuffix("]") && host.utf8.count > 3
        guard !host.isEmpty, isHost && !host.hasPrefix(".") || isLiteral else { return false }
        // Neither user nor port, as mostly.
        if authority.utf8.count == host.utf8.count { return true }
        let server = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let rest = server.lowercased().dropFirst(host.utf8.count).drop { $0 == "." }
        return rest.isEmpty || rest.first == ":" && rest.dropFirst().utf8.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// Lower case, without user, port and final period; empty when there is none.
    private(set) var host = ""

    /// Nil when there is none or it is the scheme's own.
    var port: String? {
        guard let authority, authority.utf8.contains(0x3A), let colon = authority.lastIndex(of: ":"),
            !authority[colon...].contains("]")
        else {
            return nil
        }
        let port = authority[authority.index(after: colon)...]
        guard !port.isEmpty, port.utf8.allSatisfy({ $0 &- 0x30 < 10 }), port != (scheme == "https" ? "443" : "80")
        else { return nil }
        return String(port)
    }

    var text: String {
        var text = scheme.map { $0 + ":" } ?? ""
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// The absolute URL that this reference means on the page `base` (RFC 3986, 5.2).
    func resolved(against base: URLParts) -> URLParts {
        var result = self
        if scheme != nil { return result }
        result.scheme = base.scheme
        if authority == nil {
            result.authority = base.authority
            result.host = base.host
            if path.isEmpty {
                result.path = base.path
                if query == nil { result.query = base.query }
            } else if !path.hasPrefix("/") {
                result.path = base.path.prefix(through: base.path.lastIndex(of: "/") ?? base.path.startIndex) + path
                if !result.path.hasPrefix("/") { result.path = "/" + path }
            }
        }
        result.path = Self.withoutDotSegments(result.path)
        return result
    }

    /// RFC 3986, 5.2.4.
    static func withoutDotSegments(_ path: String) -> String {
        guard zip(path.utf8, path.utf8.dropFirst()).contains(where: { $0 == 0x2F && $1 == 0x2E }) else { return path }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == ".." {
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            } else if segment != "." {
                kept.append(segment)
            } else if isLast {
                kept.append("")
            }
        }
        return kept.joined(separator: "/")
    }

    private static func host(of authority: String?) -> String {
        var host = Array((authority ?? "").utf8)[...]
        if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
        if let colon = host.lastIndex(of: 0x3A), !host[colon...].contains(0x5D) { host = host[..<colon] }
        while host.last == 0x2E { host = host.dropLast() }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    private static func cleaned(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: isForbidden) else { return Array(text.utf8) }
        var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x00 }[...]
        while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        for byte in bytes {
            if isForbidden(byte) { clean += PercentEncoding.encoded(byte) } else { clean.append(byte) }
        }
        return clean
    }

    /// Control characters, space, quotes, angle brackets, backquote, braces, caret and bar (RFC 3986, 2).
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7D, 0x5E, 0x7C: true
        default: false  // bytes, not an enum
        }
    }

    private static func split(_ rest: inout ArraySlice<UInt8>, behind mark: UInt8) -> String? {
        guard let index = rest.firstIndex(of: mark) else { return nil }
        let part = String(decoding: rest[(index + 1)...], as: UTF8.self)
        rest = rest[..<index]
        return part
    }

    private static func scheme(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let colon = rest.firstIndex(of: 0x3A), let first = rest.first, isLetter(first),
            rest[..<colon].allSatisfy({ isLetter($0) || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        let scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
        rest = rest[(colon + 1)...]
        return scheme
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
