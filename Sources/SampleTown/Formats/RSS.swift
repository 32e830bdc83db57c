extension Rendering {
    /// RSS 2.0 with the full text in `content:encoded`.
    func rss(encoding: String) -> String {
        var xml = XMLWriter(prolog: "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n")
        xml.element(
            "rss",
            [
                "version": "2.0", "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:atom": "http://www.w3.org/2005/Atom",
            ]
        ) { rss in
            rss.element("channel") { channel in
                channel.element("title", feed.title)
                channel.element("link", feed.home)
                channel.element("description", feed.summary)
                channel.element("language", feed.language)
                channel.element("lastBuildDate", lastChange.rfc822)
                for shown in items { write(shown, to: &channel) }
            }
        }
        return xml.text
    }

    private func write(_ shown: ShownItem, to channel: inout XMLWriter) {
        let link = feed.link(to: shown.item)
        channel.element("item") { item in
            item.element("title", shown.title ?? "")
            item.element("link", link)
            item.element("guid", ["isPermaLink": "true"], link)
            item.element("pubDate", shown.item.published.rfc822)
            if let author = shown.item["author"] { item.element("dc:creator", author) }
            for tag in shown.item.list("tags") { item.element("category", tag) }
            item.element("description", shown.lead)
            item.element("content:encoded", shown.html(link: link))
        }
    }
}
