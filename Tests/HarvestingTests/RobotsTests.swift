import Harvesting
import Testing

@Suite("robots.txt") struct RobotsTests {
    private func robots(_ text: String) -> Robots { Robots(Array(text.utf8), for: "Letopis") }

    @Test func `an empty file forbids nothing`() {
        #expect(robots("").allows("/deska"))
        #expect(robots("User-agent: *\nDisallow:\n").allows("/deska"))
    }

    @Test func `its own group beats the one for everybody`() {
        let text = "User-agent: *\nDisallow: /\n\nUser-agent: letopis\nDisallow: /admin\n"
        #expect(robots(text).allows("/deska"))
        #expect(!robots(text).allows("/admin/login"))
    }

    @Test func `groups of one name are read as one, and a group may have several names`() {
        let text =
            "User-agent: Letopis/2.0\nDisallow: /a\nUser-agent: other\nDisallow: /x\n"
            + "User-agent: other\nUser-agent: LETOPIS\nDisallow: /b\n"
        for path in ["/a", "/b"] { #expect(!robots(text).allows(path)) }
        #expect(robots(text).allows("/x"))
    }

    @Test(
        arguments: [
            ("Disallow: /desky\nAllow: /desky/rss", "/desky/rss", true),
            ("Disallow: /desky\nAllow: /desky/rss", "/desky/html", false),
            ("Allow: /page\nDisallow: /*.htm", "/page.htm", false),
            ("Allow: /folder\nDisallow: /folder", "/folder/page", true),
            ("Allow: /$\nDisallow: /", "/", true),
            ("Allow: /$\nDisallow: /", "/page.htm", false),
            ("Disallow: /*.pdf$", "/a.pdf", false),
            ("Disallow: /*.pdf$", "/a.pdf?x", true),
            ("Disallow: /*?session=", "/rss?a=1&session=2", true),
            ("Disallow: /*session=", "/rss?a=1&session=2", false),
            ("Disallow: *", "/anything", false),
            ("Disallow: /ú", "/%C3%BA", false),
            ("Disallow: /%7Ejan", "/~jan/rss", false),
            ("Disallow: /a%2Fb", "/a/b", true),
            ("Disallow: /a$b", "/a$b", false),
            ("Disallow: /robots.txt", "/robots.txt", true),
        ])
    func `the longest rule that matches decides`(rules: String, path: String, isAllowed: Bool) {
        #expect(robots("User-agent: *\n\(rules)\n").allows(path) == isAllowed, "\(rules) \(path)")
    }

    @Test func `reads what administrators write`() {
        let text =
            "\u{FEFF}# Naše pravidla\r\nUSER-AGENT : * # all\rDisallow : /tajne # no\r\nSitemap: https://x/s.xml\n"
            + "Crawl-Delay: 7.5\nnonsense\nDisallow: relative\n"
        #expect(!robots(text).allows("/tajne/a"))
        #expect(robots(text).allows("/relative"))
        #expect(robots(text).crawlDelaySeconds == 7.5)
        #expect(robots("Disallow: /before-any-group\n").allows("/before-any-group"))
        #expect(robots("User-agent: *\nCrawl-delay: inf\n").crawlDelaySeconds == nil)
        for (written, seconds) in [("1,5", 1.5), ("2s", 2), ("10 seconds", 10), (".5", 0.5), ("soon", nil), ("", nil)] {
            #expect(robots("User-agent: *\nCrawl-delay: \(written)\n").crawlDelaySeconds == seconds, "\(written)")
        }
        #expect(robots("User-agent: *\nCrawl-delay: -3\n").crawlDelaySeconds == nil)
    }

    @Test func `what is kept of it says the same`() {
        let text = "User-agent: a\nDisallow: /z\nUser-agent: *\nDisallow: /x*y$\nAllow: /xqy\nCrawl-delay: 3\n"
        let kept = robots(robots(text).text)
        #expect(kept == robots(text))
        #expect(robots("User-agent: a\nDisallow: /\n").text.isEmpty)
    }

    @Test func `a hostile pattern ends soon`() {
        let pattern = String(repeating: "*a", count: 2000)
        let path = "/" + String(repeating: "a", count: 1500) + "b"
        let start = ContinuousClock.now
        #expect(robots("User-agent: *\nDisallow: /\(pattern)c\n").allows(path))
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test func `bytes behind the first 500 kB are not looked at`() {
        let text = "User-agent: *\n" + String(repeating: "# \(String(repeating: "x", count: 98))\n", count: 6000)
        #expect(robots(text + "Disallow: /\n").allows("/deska"))
    }
}
