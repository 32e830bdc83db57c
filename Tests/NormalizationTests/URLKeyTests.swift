import Normalization
import SeededRandomness
import Testing

@Suite struct URLKeyTests {
    /// Groups of addresses of one page; those of different groups are different.
    static let groups: [[String]] = [
        [
            "https://lipova.example/clanek/5", "http://www.lipova.example/clanek/5/",
            "HTTPS://WWW.Lipova.Example:443/clanek/5#dole", "https://m.lipova.example/clanek/5?utm_source=fb&fbclid=x",
            "https://lipova.example//clanek//5?", "https://lipova.example/clanek/5/amp/",
            "https://lipova.example/clanek/5?amp=1", "https://lipova.example/clanek/5?outputType=amp",
            "https://lipova-example.cdn.ampproject.org/c/s/lipova.example/clanek/5",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Flipova.example%2Fclanek%2F5%3Ffbclid%3Dy&h=z",
            "https://x.example/https://lipova.example/clanek/5", "https://lipova.example/clanek/./x/../5",
            "https://user:pw@lipova.example/clanek/5", "https://lipova.example./clanek/5",
            "https://lipova.example/clanek/5;jsessionid=AB12?PHPSESSID=3", "https://lipova.example/clanek/5?tisk=1",
            "  https://lipova.example/clanek/5\n", "https://mobile.lipova.example/clanek/%35",
        ],
        [
            "https://lipova.example/index.php?id=3&p=2", "https://lipova.example/?p=2&id=3",
            "https://lipova.example?id=3&p=2&gclid=9&_ga=1&mc_cid=2",
        ],
        ["https://lipova.example/index.php?id=3&p=3"],
        ["https://lipova.example", "http://lipova.example/", "https://www.lipova.example/index.html"],
        ["https://lipova.example/?ref=5"], ["https://lipova.example/?source=rss"],
        ["https://lipova.example/Clanek/5"], ["https://lipova.example:8080/clanek/5"],
        [
            "https://lipova.example/%C5%BD%C4%8F%C3%A1r", "https://lipova.example/Žďár",
            "https://lipova.example/%c5%bd%c4%8f%c3%a1r",
        ],
        ["https://lipova.example/#!/deska/3"], ["https://lipova.example/#!/deska/4"],
        [
            "https://youtu.be/abc123?si=x", "https://www.youtube.com/watch?v=abc123&t=5",
            "https://m.youtube.com/watch?app=desktop&v=abc123", "https://www.youtube.com/shorts/abc123",
            "https://www.youtube.com/embed/abc123",
        ],
        [
            "https://twitter.com/lipova/status/77", "https://mobile.twitter.com/Lipova/status/77?s=20",
            "https://x.com/lipova/status/77/photo/1",
        ],
        ["https://t.me/lipova/12", "https://t.me/s/lipova/12"],
        ["https://www.facebook.com/story.php?story_fbid=5&id=6", "https://m.facebook.com/story.php?id=6&story_fbid=5"],
        ["https://web.example/web/2020/https://lipova.example/"],
    ]

    @Test func `the addresses of a page have one key and different pages have different keys`() {
        var keys: [String] = []
        for group in Self.groups {
            let found = group.map { URLKey.key($0) ?? "none" }
            #expect(Set(found).count == 1, "\(zip(group, found).map { "\($0) -> \($1)" })")
            keys.append(found[0])
        }
        #expect(Set(keys).count == keys.count)
        #expect(!keys.contains("none"))
    }

    @Test(arguments: [
        "", "x", "/a/b", "mailto:a@b.example", "javascript:alert(1)", "ftp://a.example/x", "http:///x", "https://",
        "file:///etc/passwd", "//a.example/x", "https:lipova",
    ])
    func `what is no web address has no key`(url: String) {
        #expect(URLKey.key(url) == nil)
        #expect(URLKey.canonical(url) == nil)
    }

    @Test(arguments: [
        (
            "HTTP://User@WWW.Lipova.example:80/a//b/../c?utm_source=x&id=%c4%8d#dole",
            "http://www.lipova.example/a/c?id=%C4%8D"
        ),
        ("https://lipova.example", "https://lipova.example/"),
        ("https://lipova.example:8443/a?b=1&a=2", "https://lipova.example:8443/a?b=1&a=2"),
        ("https://a.example/https://b.example/x?y=1", "https://b.example/x?y=1"),
        ("https://lipova.example/a b\"c", "https://lipova.example/a%20b%22c"),
    ])
    func `the canonical address opens the same page`(url: String, canonical: String) {
        #expect(URLKey.canonical(url) == canonical)
        #expect(URLKey.canonical(canonical) == canonical)
    }

    @Test func `keys and canonical addresses are stable under themselves and never trap`() {
        let pieces = [
            "http", "s", ":", "//", "/", "a.example", "?", "&", "=", "#", "!", "%", "%4", "%41", "..", ".", "@", ":80",
            "ž", "\u{0}", " ", "[::1]", "utm_x=1", "amp", "index.php", ";jsessionid=1", "\\", "youtube.com/watch?v=",
        ]
        var random = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            let url =
                "https://"
                + (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
            guard let canonical = URLKey.canonical(url) else { continue }
            #expect(URLKey.canonical(canonical) == canonical, "\(url)")
            #expect(URLKey.key(canonical) == URLKey.key(url), "\(url)")
        }
    }
}
