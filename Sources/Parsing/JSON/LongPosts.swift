/// The words of X's long posts (`note-tweet.js`), found by their beginning and, among several of one beginning, by the second.
struct LongPosts {
    private var notes: [String: [JSONValue]] = [:]

    /// Fewer characters may be anybody's beginning. Cut-off posts have some 270.
    private static let beginning = 100

    init(_ list: [JSONValue]) {
        for note in list {
            guard let text = note["core"]?["text"]?.text.map(XPosts.unescaped) else { continue }
            notes[String(text.prefix(Self.beginning)), default: []].append(note)
        }
    }

    /// What the interface calls the note of `post`; nil for one that is whole.
    func note(of post: JSONValue) -> JSONValue? {
        guard !notes.isEmpty, let text = post["full_text"]?.text.map(XPosts.unescaped),
            let kept = Self.cutOff(text), kept.count >= Self.beginning
        else { return nil }
        let found = (notes[String(kept.prefix(Self.beginning))] ?? []).filter { note in
            note["core"]?["text"]?.text.map(XPosts.unescaped)?.hasPrefix(kept) == true
        }
        let second = post["created_at"]?.text.flatMap(Self.second)
        let note = found.count == 1 ? found[0] : found.first { second != nil && Self.second($0) == second }
        return note.flatMap(Self.reshaped)
    }

    /// What stands before the ellipsis at the end, which an address of the whole post may follow.
    private static func cutOff(_ text: String) -> Substring? {
        guard let ellipsis = text.lastIndex(of: "…") else { return nil }
        let rest = text[text.index(after: ellipsis)...].split(whereSeparator: \.isWhitespace)
        guard rest.allSatisfy({ $0.hasPrefix("https://t.co/") }) else { return nil }
        return text[..<ellipsis]
    }

    /// `Sat Mar 01 10:00:00 +0000 2025` as `2025-03-01T10:00:00`.
    private static func second(_ created: String) -> String? {
        let parts = created.split(separator: " ")
        guard parts.count == 6, let month = months.firstIndex(of: String(parts[1])) else { return nil }
        return "\(parts[5])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[2])T\(parts[3])"
    }

    private static func second(_ note: JSONValue) -> String? { note["createdAt"]?.text.map { String($0.prefix(19)) } }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func reshaped(_ note: JSONValue) -> JSONValue? {
        guard let core = note["core"], let text = core["text"] else { return nil }
        func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
            let present = members.compactMap { key, value in value.map { JSONValue.Member(key: key, value: $0) } }
            return JSONValue(.object(present), line: note.line)
        }
        let urls = (core["urls"]?.elements ?? []).map { link in
            object([
                "url": link["shortUrl"] ?? link["url"], "expanded_url": link["expandedUrl"] ?? link["expanded_url"],
            ])
        }
        return object([
            "text": text,
            "entities": object(["urls": JSONValue(.array(urls), line: note.line), "hashtags": core["hashtags"]]),
        ])
    }
}
