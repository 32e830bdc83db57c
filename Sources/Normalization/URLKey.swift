import Records

/// One spelling for the many that a page's address goes by.
package struct URLKey {
    /// What two addresses of one page have in common: host and path without `www.` and its like, without tracking,
    /// sorted parameters, no scheme, no fragment. Nil for anything but http and https. For comparison, not for opening.
    package static func key(_ url: String) -> String? {
        guard let parts = unwrapped(url) else { return nil }
        var host = host(of: parts)
        if let service = Service.key(host: host, parts: parts) { return service }
        if let port = parts.port { host += ":" + port }
        let path = trimmed(path(of: parts))
        let query = parameters(of: parts).map(PercentEncoding.normalized)
            .filter { !PageVariant.names.contains($0.lowercased()) }
            .map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }
            .sorted().joined(separator: "&")
        return host + path + (query.isEmpty ? "" : "?" + query) + hashBang(parts)
    }

    /// The address to open and to cite: no tracking, no fragment, no user, nothing wrapped around it. Nil for anything
    /// but http and https.
    package static func canonical(_ url: String) -> String? {
        guard let parts = unwrapped(url), let scheme = parts.scheme else { return nil }
        let port = parts.port.map { ":" + $0 } ?? ""
        let path = path(of: parts)
        let query = parameters(of: parts).map(PercentEncoding.normalized).joined(separator: "&")
        return scheme + "://" + parts.host + port + (path.isEmpty ? "/" : path) + (query.isEmpty ? "" : "?" + query)
            + hashBang(parts)
    }

    /// The whole address inside of redirectors, caches and doubled addresses; nil for anything but http and https.
    static func unwrappedText(_ url: String) -> String? { unwrapped(url)?.text }

    /// The URL inside of redirectors, caches and scrapers' doubled addresses.
    private static func unwrapped(_ url: String) -> URLParts? {
        // Most ids are no addresses.
        guard let first = url.utf8.first(where: { $0 > 0x20 }), first | 0x20 == 0x68 else { return nil }
        var parts = URLParts(url)
        for _ in 0..<3 {
            guard parts.isWebPage else { return nil }
            guard let inner = Wrapper.content(of: parts) else { return parts }
            parts = URLParts(inner)
        }
        return parts.isWebPage ? parts : nil
    }

    private static func host(of parts: URLParts) -> String {
        var host = parts.host
        // Only these letters begin one of them.
        while let first = host.utf8.first, first == 0x77 || first == 0x6D || first == 0x61,
            let prefix = prefixes.first(where: host.hasPrefix),
            host.utf8.dropFirst(prefix.utf8.count).contains(0x2E)
        {
            host = String(host.utf8.dropFirst(prefix.utf8.count)) ?? host
        }
        return host
    }

    private static let prefixes = ["www.", "m.", "mobile.", "amp."]

    /// One slash between segments, no `.` and `..`, no session id, no `/amp`.
    private static func path(of parts: URLParts) -> String {
        var path = PercentEncoding.normalized(parts.path)
        if path.utf8.contains(0x3B) {
            path = path.split(separator: ";", omittingEmptySubsequences: false)
                .filter { !$0.lowercased().hasPrefix("jsessionid=") }.joined(separator: ";")
        }
        path = URLParts.withoutDotSegments(withSingleSlashes(path))
        guard path.utf8.suffix(2).contains(0x70) else { return path }
        for ending in ["/amp", "/amp/"] where path.hasSuffix(ending) { return String(path.dropLast(ending.count)) }
        return path
    }

    private static func withSingleSlashes(_ path: String) -> String {
        var last: UInt8 = 0
        let bytes = path.utf8.filter { byte in
            defer { last = byte }
            return byte != 0x2F || last != 0x2F
        }
        return bytes.count == path.utf8.count ? path : String(decoding: bytes, as: UTF8.self)
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        // p, l and m, small or capital.
        if let last = path.utf8.last, [0x70, 0x6C, 0x6D].contains(last | 0x20) {
            for ending in ["/index.php", "/index.html", "/index.htm"] where path.lowercased().hasSuffix(ending) {
                path = String(path.dropLast(ending.count))
            }
        }
        while path.utf8.last == 0x2F { path.removeLast() }
        return path
    }

    /// Parameters in their order, without tracking.
    private static func parameters(of parts: URLParts) -> [String] {
        guard let query = parts.query, !query.isEmpty else { return [] }
        return query.split(separator: "&").map(String.init).filter { parameter in
            !TrackingParameters.contains(String(parameter.prefix { $0 != "=" }))
        }
    }

    private static func hashBang(_ parts: URLParts) -> String {
        guard let fragment = parts.fragment, fragment.hasPrefix("!") else { return "" }
        return "#" + PercentEncoding.normalized(fragment)
    }
}

/// Parameters that ask for another rendering of the same page.
private enum PageVariant {
    static let names: Set<String> = ["amp=1", "amp", "amp=", "outputtype=amp", "print=1", "tisk=1"]
}

/// Addresses that hold another address.
private enum Wrapper {
    static func content(of parts: URLParts) -> String? {
        if let doubled = doubled(parts) { return doubled }
        if parts.host.hasSuffix(".cdn.ampproject.org") { return ampCache(parts) }
        if parts.host.utf8.first == 0x6C, redirectors.contains(parts.host) {
            return parameter("u", parts)
        }
        return nil
    }

    private static let redirectors: Set<String> = ["l.facebook.com", "lm.facebook.com", "l.instagram.com"]

    /// `https://a.example/https://b.example/x`: a scraper joined two absolute addresses.
    private static func doubled(_ parts: URLParts) -> String? {
        guard parts.path.utf8.first(where: { $0 != 0x2F }).map({ $0 | 0x20 == 0x68 }) ?? false else { return nil }
        let path = parts.path.drop { $0 == "/" }
        guard path.lowercased().hasPrefix("http") else { return nil }
        let inner =
            path.lowercased().hasPrefix("http%3a") || path.lowercased().hasPrefix("https%3a")
            ? PercentEncoding.decoded(path) : String(path)
        for scheme in ["https:/", "http:/"] where inner.lowercased().hasPrefix(scheme) {
            let rest = inner.dropFirst(scheme.count).drop { $0 == "/" }
            guard rest.prefix(while: { $0 != "/" }).contains(".") else { return nil }
            return scheme + "/" + rest + (parts.query.map { "?" + $0 } ?? "") + (parts.fragment.map { "#" + $0 } ?? "")
        }
        return nil
    }

    private static func ampCache(_ parts: URLParts) -> String? {
        for (prefix, scheme) in [("/c/s/", "https://"), ("/v/s/", "https://"), ("/c/", "http://"), ("/v/", "http://")]
        where parts.path.hasPrefix(prefix) {
            return scheme + parts.path.dropFirst(prefix.count) + (parts.query.map { "?" + $0 } ?? "")
        }
        return nil
    }

    static func parameter(_ name: String, _ parts: URLParts) -> String? {
        (parts.query ?? "").split(separator: "&").first { $0.hasPrefix(name + "=") }
            .map { PercentEncoding.decoded($0.dropFirst(name.utf8.count + 1)) }
    }
}

/// Services whose items have one number under many addresses.
private enum Service {
    private static let hosts: Set<String> = ["youtu.be", "youtube.com", "twitter.com", "x.com", "t.me"]

    static func key(host: String, parts: URLParts) -> String? {
        guard hosts.contains(host) else { return nil }
        let segments = parts.path.split(separator: "/").map(String.init)
        switch host {
        case "youtu.be":
            return segments.first.map { "youtube.com/watch?v=" + $0 }
        case "youtube.com":
            if segments.first == "watch" { return Wrapper.parameter("v", parts).map { "youtube.com/watch?v=" + $0 } }
            guard segments.count == 2, ["shorts", "embed", "live", "v"].contains(segments[0]) else { return nil }
            return "youtube.com/watch?v=" + segments[1]
        case "twitter.com", "x.com":
            guard let status = segments.firstIndex(of: "status"), status + 1 < segments.count else {
                return segments.count == 1 ? "twitter.com/" + segments[0].lowercased() : nil
            }
            return "twitter.com/i/status/" + segments[status + 1]
        case "t.me":
            let path = segments.first == "s" ? segments.dropFirst() : segments[...]
            return path.isEmpty ? nil : "t.me/" + path.joined(separator: "/")
        default: return nil  // hosts, not an enum
        }
    }
}
