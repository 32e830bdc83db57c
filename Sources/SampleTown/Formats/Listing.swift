extension Rendering {
    /// XMLTV: what the partner television shows during the next seven days.
    var listing: String {
        var xml = XMLWriter(prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tv SYSTEM \"xmltv.dtd\">\n")
        xml.element("tv", ["source-info-name": feed.title, "source-info-url": feed.home]) { tv in
            tv.element("channel", ["id": "tvudoli.example"]) { channel in
                channel.element("display-name", ["lang": feed.language], feed.title)
                channel.element("url", feed.home)
            }
            let ordered = items.sorted { ($0.item["start"] ?? "", $0.item.id) < ($1.item["start"] ?? "", $1.item.id) }
            for shown in ordered { write(shown, to: &tv) }
        }
        return xml.text
    }

    private func write(_ shown: ShownItem, to tv: inout XMLWriter) {
        let item = shown.item
        guard let start = item.time("start"), let stop = item.time("stop") else { return }
        tv.element(
            "programme", ["start": start.xmltv, "stop": stop.xmltv, "channel": "tvudoli.example"]
        ) { programme in
            programme.element("title", ["lang": feed.language], shown.title ?? "")
            if let part = item["subtitle"] { programme.element("sub-title", ["lang": feed.language], part) }
            if !shown.text.isEmpty { programme.element("desc", ["lang": feed.language], shown.text) }
            for tag in item.list("tags") { programme.element("category", ["lang": feed.language], tag) }
            if item["repeat"] == nil { programme.empty("premiere") } else { programme.empty("previously-shown") }
        }
    }
}
