import Records

/// The posts of X's archive as its readers see them: long ones with all their words, edited ones once.
///
/// `tweets.js` cuts a long post off; its words stand in `note-tweet.js`, without the post's id. Of an edited post it holds
/// every wording, each under an id of its own.
struct XArchive {
    /// Of a long post the key `note_tweet` holds the words, as in the interface's version 2; an earlier wording is marked.
    let posts: [JSONValue]

    /// The mark of a wording that a newer one in the same document replaces.
    static let formerWording = "superseded"

    init(_ elements: [JSONValue]) {
        let notes = LongPosts(elements.compactMap { $0["noteTweet"] })
        let ids = Set(elements.compactMap { XArchive.id(of: XPosts.post(in: $0)) })
        posts = elements.filter { $0["noteTweet"] == nil }.map { element in
            let post = XPosts.post(in: element)
            var additions: [JSONValue.Member] = []
            if let note = notes.note(of: post) { additions.append(.init(key: "note_tweet", value: note)) }
            if let newest = XArchive.wordings(of: post).last(where: ids.contains), newest != XArchive.id(of: post) {
                let mark = JSONValue(.bool(true), line: post.line)
                additions.append(.init(key: XArchive.formerWording, value: mark))
            }
            guard !additions.isEmpty else { return element }
            let names = additions.map(\.key)
            return JSONValue(.object(post.members.filter { !names.contains($0.key) } + additions), line: element.line)
        }
    }

    /// The ids of all wordings of a post, the first one first; none where the post does not say.
    static func wordings(of post: JSONValue) -> [String] {
        let edit = post["edit_info"]
        let list =
            post["edit_history_tweet_ids"] ?? post["edit_history"]?["edit_tweet_ids"]
            ?? edit?["initial"]?["editTweetIds"] ?? edit?["edit"]?["editControlInitial"]?["editTweetIds"]
        return (list?.elements ?? []).compactMap(\.scalarText)
    }

    private static func id(of post: JSONValue) -> String? { post["id_str"]?.text ?? post["id"]?.scalarText }
}
