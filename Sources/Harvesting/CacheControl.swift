/// How long a server says that its answer stays fresh (RFC 9111, 5.2.2).
enum CacheControl {
    /// Nil when it says nothing; 0 when it forbids keeping.
    static func maximumAgeSeconds(of response: FetchResponse) -> Int64? {
        guard let text = response.header("cache-control")?.lowercased() else { return nil }
        let words = text.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" && $0 != "\"" } }
        if words.contains("no-store") || words.contains("no-cache") { return 0 }
        return words.lazy.compactMap { word -> Int64? in
            guard word.hasPrefix("max-age=") else { return nil }
            return Int64(word.dropFirst("max-age=".count)).flatMap { $0 >= 0 ? $0 : nil }
        }.first
    }
}
