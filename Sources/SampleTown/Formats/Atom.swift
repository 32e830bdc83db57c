extension Rendering {
    /// Atom 1.0 (RFC 4287) with HTML content.
    var atom: String {
        var xml = XMLWriter(prolog: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language]) { root in
            root.element("title", feed.title)
            root.element("subtitle", feed.summary)
            root.element("id", feed.home + "/")
            root.empty("link", ["rel": "alternate", "type": "text/html", "href": feed.home])
            root.element("updated", lastChange.iso)
            root.element("author") { $0.element("name", feed.title) }
            for shown in items { write(shown, to: &root) }
        }
        return xml.text
    }

    private func write(_ shown: ShownItem, to root: inout XMLWriter) {
        let link = feed.link(to: shown.item)
        root.element("entry") { entry in
            entry.element("title", shown.title ?? "")
            entry.empty("link", ["rel": "alternate", "type": "text/html", "href": link])
            entry.element("id", "tag:\(feed.home.dropFirst(8)),2025:\(shown.item.id)")
            entry.element("published", shown.item.published.iso)
            entry.element("updated", shown.updated.iso)
            for tag in shown.item.list("tags") { entry.empty("category", ["term": tag]) }
            entry.element("content", ["type": "html"], shown.html(link: link))
        }
    }
}
