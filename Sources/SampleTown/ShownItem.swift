import Records

/// An item as its source shows it on a given evening.
struct ShownItem: Sendable {
    let item: Item
    let title: String?
    let text: String
    let updated: LocalTime

    var paragraphs: [String] {
        text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    }

    /// The first sentence or so, as news systems cut a lead.
    var lead: String {
        let first = paragraphs.first ?? ""
        guard first.count > 220 else { return first }
        let words = first.prefix(220).split(separator: " ").dropLast()
        return words.joined(separator: " ") + "…"
    }

    /// The paragraphs as an HTML fragment, with the item's photograph first when it has one.
    func html(link: String) -> String {
        var html = XMLWriter()
        if let photo = item["photo"] {
            html.element("figure") { figure in
                figure.empty("img", ["src": "\(link)/foto.jpg", "alt": photo])
            }
        }
        for paragraph in paragraphs { html.element("p", paragraph) }
        return html.text
    }

    /// How often something was read, seen or liked: it grows every day, quickly at first.
    func count(on day: Day, upTo limit: UInt64) -> Int {
        let age = max(0, day.daysSince1970 - item.published.day.daysSince1970) + 1
        let most = Int(item.number % limit) + 7
        return most * age / (age + 4) + age / 9
    }
}
