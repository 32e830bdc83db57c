/// Where web systems put feeds that their pages do not tell of.
package enum WellKnownFeeds {
    /// From the most to the least usual. The first are those of blogs and of the web systems that towns buy; then the
    /// official boards that Czech law asks for as open data; then what Ukrainian and German towns have.
    static let paths = [
        "/rss.xml", "/rss", "/feed/", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json", "/rss/", "/index.rss",
        "/feed.atom", "/rss/feed.xml", "/rss.php", "/rss.aspx", "/?format=feed&type=rss",
        "/uredni-deska.json", "/uredni_deska.json", "/opendata/uredni-deska.json", "/opendata/uredni_deska.json",
        "/data/uredni-deska.json", "/aktuality.json", "/news/rss", "/rss/news.xml", "/news.rss", "/rss-feed.xml",
    ]

    /// Their addresses on the site of `url`, and the first ones below its own folder too.
    package static func addresses(near url: String) -> [String] {
        var seen: Set<String> = [url]
        let below = ["rss.xml", "feed/", "atom.xml"].map { URLReference.resolved($0, against: url) }
        let all = paths.map { URLReference.resolved($0, against: url) } + below
        return all.filter { seen.insert($0).inserted }
    }
}
