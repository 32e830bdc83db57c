extension Rendering {
    /// The Atom feed of a YouTube channel, whose view counts differ every night.
    var videos: String {
        var xml = XMLWriter(prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element(
            "feed",
            [
                "xmlns:yt": "http://www.youtube.com/xml/schemas/2015",
                "xmlns:media": "http://search.yahoo.com/mrss/", "xmlns": "http://www.w3.org/2005/Atom",
            ]
        ) { root in
            root.element("id", "yt:channel:\(channel)")
            root.element("yt:channelId", channel)
            root.element("title", feed.title)
            root.empty("link", ["rel": "alternate", "href": "\(feed.home)/channel/\(channel)"])
            root.element("author") { author in
                author.element("name", feed.title)
                author.element("uri", "\(feed.home)/channel/\(channel)")
            }
            root.element("published", "2012-04-02T08:00:00+00:00")
            for shown in items { write(shown, to: &root) }
        }
        return xml.text
    }

    private var channel: String { "UCtvudoli00000000000" }

    private func write(_ shown: ShownItem, to root: inout XMLWriter) {
        let video = String(String(shown.item.number, radix: 36).suffix(11))
        let link = "\(feed.home)/watch?v=\(video)"
        root.element("entry") { entry in
            entry.element("id", "yt:video:\(video)")
            entry.element("yt:videoId", video)
            entry.element("yt:channelId", channel)
            entry.element("title", shown.title ?? "")
            entry.empty("link", ["rel": "alternate", "href": link])
            entry.element("published", shown.item.published.utc + "+00:00")
            entry.element("updated", shown.updated.utc + "+00:00")
            entry.element("media:group") { group in
                group.element("media:title", shown.title ?? "")
                group.empty(
                    "media:thumbnail",
                    ["url": "\(feed.home)/vi/\(video)/hqdefault.jpg", "width": "480", "height": "360"])
                group.element("media:description", shown.text)
                group.element("media:community") { community in
                    community.empty("media:statistics", ["views": String(shown.count(on: now.day, upTo: 1900))])
                }
            }
        }
    }
}
