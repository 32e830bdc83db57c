/// Which of the many files of an export hold what was published. The others (friends, letters, searches) are nobody's
/// business and are not opened.
enum ExportNames {
    /// The content type to read `path` as; nil when it is left alone.
    static func contentType(of path: String) -> String? {
        let parts = path.lowercased().split(separator: "/")
        guard let name = parts.last, !name.hasPrefix("."), parts.first != "__macosx" else { return nil }
        let folders = parts.dropLast()
        let kind = fileType(of: String(name))
        switch kind {
        case "js": return isTweets(name) ? "text/javascript" : nil
        case "json": return isPosts(name, in: folders) ? "application/json" : nil
        case "html", "htm": return isTelegramPage(name) ? "text/html" : nil
        case "pdf", "csv", "jsonl", "warc", "warc.gz": return types[kind]
        default: return nil  // names of files: all others
        }
    }

    /// What a file that was named by itself is.
    static func contentType(ofFile name: String) -> String? { types[fileType(of: name.lowercased())] }

    static func fileType(of name: String) -> String {
        if name.hasSuffix(".warc.gz") { return "warc.gz" }
        return name.split(separator: ".").last.map(String.init) ?? ""
    }

    private static let types = [
        "pdf": "application/pdf", "csv": "text/csv", "tsv": "text/tab-separated-values",
        "json": "application/json", "jsonl": "application/json", "ndjson": "application/json", "js": "text/javascript",
        "html": "text/html", "htm": "text/html", "warc": "application/warc", "warc.gz": "application/warc",
    ]

    /// X: `note-tweet.js`, which holds the words of long posts and is read with the posts.
    static func holdsLongPosts(_ path: String) -> Bool {
        let name = path.lowercased().split(separator: "/").last ?? ""
        return name.hasPrefix("note-tweet") && name.hasSuffix(".js")
    }

    /// X: `tweets.js`, `tweets-part1.js`, and `tweet.js` of older archives.
    static func isTweets(_ name: Substring) -> Bool {
        name == "tweets.js" || name == "tweet.js" || name.hasPrefix("tweets-part") || name.hasPrefix("tweet-part")
    }

    /// Facebook: `posts/your_posts_1.json`, `posts/profile_posts_1.json`, `events/your_events.json`; Instagram:
    /// `posts_1.json`; Telegram: `result.json`.
    private static func isPosts(_ name: Substring, in folders: ArraySlice<Substring>) -> Bool {
        if name == "result.json" || name == "your_events.json" { return true }
        if name.hasPrefix("your_posts") || name.hasPrefix("profile_posts") || name.hasPrefix("page_posts") {
            return true
        }
        return name.hasPrefix("posts_") && name.dropFirst(6).first?.isNumber == true
    }

    private static func isTelegramPage(_ name: Substring) -> Bool {
        guard name.hasPrefix("messages"), name.hasSuffix(".html") else { return false }
        return name.dropFirst("messages".count).dropLast(".html".count).allSatisfy(\.isNumber)
    }
}
