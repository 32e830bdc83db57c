/// An attachment's address without what its server signs anew: pictures of social networks and files in clouds come
/// under another address every few hours, and are the same.
package enum SteadyAddress {
    /// For comparing, not for asking.
    package static func of(_ url: String) -> String {
        if let name = nameOnNetwork(url) { return name }
        guard let mark = url.firstIndex(of: "?") else { return url }
        let query = url[url.index(after: mark)...].prefix { $0 != "#" }
        let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
        let rest = parameters.filter { !isSignature($0) }
        guard rest.count < parameters.count else { return url }
        return url[..<mark] + (rest.isEmpty ? "" : "?") + rest.joined(separator: "&")
    }

    /// Of networks that serve a picture from whatever host is near: the file's name; of what they only pass on, its own
    /// address; where everything is new every time, the network's name.
    private static func nameOnNetwork(_ url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let place = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
        let host = place.prefix { $0 != "/" }.lowercased()
        if host.hasSuffix(".telesco.pe") || host.hasSuffix(".cdn-telegram.org") { return "telegram" }
        let name = place.split(separator: "/").last ?? ""
        let isPassedOn = host.hasPrefix("external") || name == "safe_image.php"
        let isFile = host.hasSuffix(".fbcdn.net") || host.hasSuffix(".cdninstagram.com")
        guard isFile || isPassedOn && host.hasSuffix(".facebook.com") else { return nil }
        if isPassedOn, let original = parameter("url", of: url) {
            return "facebook/" + PercentEncoding.decoded(original)
        }
        // A film's name is a token of the request.
        let isFilm = place.contains("/o1/") || name.hasPrefix("AQ") && name.hasSuffix(".mp4")
        return "facebook/" + (isFilm ? "video" : name)
    }

    private static func parameter(_ name: String, of url: String) -> Substring? {
        guard let mark = url.firstIndex(of: "?") else { return nil }
        let parameters = url[url.index(after: mark)...].prefix { $0 != "#" }.split(separator: "&")
        return parameters.first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
    }

    /// S3 and its likes, Google, CloudFront, Azure, Meta.
    private static func isSignature(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return names.contains(name) || ["x-amz-", "x-goog-", "_nc_"].contains { name.hasPrefix($0) }
    }

    private static let names: Set = [
        "awsaccesskeyid", "googleaccessid", "expires", "signature", "policy", "key-pair-id", "sig", "oh", "oe",
    ]
}
