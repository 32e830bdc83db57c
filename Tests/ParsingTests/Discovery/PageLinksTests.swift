import Parsing
import Testing

@Suite struct PageLinksTests {
    private func links(_ html: String, at url: String = "https://www.lipova.example/cs/") throws -> PageLinks {
        try #require(PageLinks(in: Array(html.utf8), contentType: nil, url: url))
    }

    @Test func `declared feeds come in the order of the page, absolute and each once`() throws {
        let found = try links(
            """
            <!doctype html><html lang="cs"><head><title> Obec
            Lipová </title><base href="/web/">
            <link rel="alternate" type="application/rss+xml" title="Aktuality" href="rss.xml">
            <link rel="alternate" type="application/atom+xml; charset=utf-8" href="https://jinde.example/atom#x">
            <link rel="ALTERNATE nofollow" type="application/feed+json" href="/feed.json">
            <link rel="alternate" type="application/rss+xml" href="/web/rss.xml">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
            <link rel="alternate" type="application/rss+xml" href="//deska.lipova.example/rss">
            <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/feed.css">
            </head><body></body></html>
            """)
        #expect(
            found.declared.map(\.url) == [
                "https://www.lipova.example/web/rss.xml", "https://jinde.example/atom",
                "https://www.lipova.example/feed.json", "https://deska.lipova.example/rss",
            ])
        #expect(found.declared.first?.title == "Aktuality")
        #expect(found.title == "Obec Lipová")
        #expect(found.language == "cs")
    }

    @Test func `links in the text that look like feeds are told apart from feedback and the like`() throws {
        let found = try links(
            """
            <html><body><a href="/feedback">Feedback</a> <a href="mailto:rss@lipova.example">pište</a>
            <a href="export/uredni-deska.json">Otevřená data</a><a href="/clanek?id=3">RSS</a>
            <a href="webcal://lipova.example/akce.ics">kalendář</a><a href="/o-nas">O nás</a>
            <a href="#rss">dolů</a></body></html>
            """)
        #expect(
            found.mentioned.map(\.url) == [
                "https://www.lipova.example/cs/export/uredni-deska.json", "https://www.lipova.example/clanek?id=3",
                "https://lipova.example/akce.ics",
            ])
        #expect(found.declared.isEmpty)
    }

    @Test func `a feed is no page`() {
        #expect(PageLinks(in: Array("<rss version='2.0'/>".utf8), contentType: nil, url: "https://a.example/") == nil)
    }

    @Test(arguments: [
        ("https://www.youtube.com/channel/UCabc/videos", "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc"),
        ("https://youtube.com/user/obec", "https://www.youtube.com/feeds/videos.xml?user=obec"),
        (
            "https://www.youtube.com/playlist?list=PL1&index=2",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"
        ),
        ("https://mastodon.example/@lipova", "https://mastodon.example/@lipova.rss"),
        ("https://mastodon.example/users/lipova", "https://mastodon.example/users/lipova.rss"),
        (
            "https://bsky.app/profile/lipova.example",
            "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=lipova.example"
                + "&filter=posts_no_replies&limit=100"
        ),
        ("https://t.me/lipova", "https://t.me/s/lipova"), ("https://t.me/s/lipova?before=9", "https://t.me/s/lipova"),
    ])
    func `profiles of the portals become their feeds`(page: String, feed: String) {
        #expect(PortalAddress.feeds(of: page).first == feed)
    }

    @Test(arguments: ["https://www.youtube.com/@lipova", "https://lipova.example/", "https://t.me/", "lipova"])
    func `other pages are left to what they say themselves`(page: String) {
        #expect(PortalAddress.feeds(of: page).isEmpty)
    }

    @Test(arguments: [
        ("https://www.youtube.com/@lipova", true), ("https://www.youtube.com/channel/UCabc", true),
        ("https://www.youtube.com/watch?v=abc", false), ("https://www.youtube.com/embed/abc", false),
        ("https://social.example/@lipova", true), ("https://social.example/@lipova/1234", false),
        ("https://www.tiktok.com/@lipova", false), ("https://t.me/lipova", true), ("https://t.me/+abc", false),
        ("https://t.me/share?url=x", false), ("https://bsky.app/profile/lipova.example", true),
        ("https://www.facebook.com/lipova", true), ("https://www.facebook.com/sharer.php?u=x", false),
        ("https://www.facebook.com/lipova/posts/1", false), ("https://x.com/intent?text=a", false),
        ("https://lipova.example/kontakt", false),
    ])
    func `a profile is told from a post and from a button that passes a page on`(page: String, isOne: Bool) {
        #expect(PortalAddress.isProfile(page) == isOne)
    }

    @Test func `a page that only its owner can read is refused in words`() {
        #expect(PortalAddress.refusal(of: "https://www.facebook.com/lipova")?.contains("token") == true)
        #expect(PortalAddress.refusal(of: "https://lipova.example/facebook.com") == nil)
    }

    @Test func `well-known places lie at the site's root, and near the page`() {
        let places = WellKnownFeeds.addresses(near: "https://lipova.example/cs/uvod")
        #expect(places.contains("https://lipova.example/rss.xml"))
        #expect(places.contains("https://lipova.example/uredni-deska.json"))
        #expect(places.contains("https://lipova.example/cs/feed/"))
        #expect(Set(places).count == places.count)
    }
}
