import Records

extension Rendering {
    /// A list page without a feed, as many municipal systems have: dates in words, a menu before, a footer after.
    var page: String {
        var html = XMLWriter(prolog: "<!DOCTYPE html>\n")
        html.element("html", ["lang": feed.language]) { root in
            root.element("head") { head in
                head.empty("meta", ["charset": "utf-8"])
                head.element("title", feed.title)
            }
            root.element("body") { body in
                body.element("ul", ["class": "menu"]) { menu in
                    menu.element("li") { $0.element("a", ["href": "#obsah"], "Přeskočit na obsah") }
                    menu.element("li") { $0.element("a", ["href": "/kontakty"], "Kontakty") }
                }
                body.element("h1", ["id": "obsah"], feed.title)
                for shown in items { write(shown, to: &body) }
                body.element("p", ["class": "paticka"], feed.summary)
            }
        }
        return html.text
    }

    private func write(_ shown: ShownItem, to body: inout XMLWriter) {
        body.element("article", ["class": "zprava", "id": shown.item.id]) { article in
            article.element("h2") { $0.element("a", ["href": feed.link(to: shown.item)], shown.title ?? "") }
            article.element("p", ["class": "datum"], "Zveřejněno: \(czech(shown.item.published.day))")
            if let tag = shown.item.list("tags").first { article.element("p", ["class": "rubrika"], tag) }
            article.element("div", ["class": "text"]) { text in
                for paragraph in shown.paragraphs { text.element("p", paragraph) }
            }
        }
    }

    /// As Czech pages write it: `3. března 2025`.
    private func czech(_ day: Day) -> String {
        let months = [
            "ledna", "února", "března", "dubna", "května", "června",
            "července", "srpna", "září", "října", "listopadu", "prosince",
        ]
        return "\(day.day). \(months[day.month - 1]) \(day.year)"
    }
}
