import Records

extension Rendering {
    /// The official board in the open formal norm "Úřední desky" of 2021-07-20.
    var board: String {
        JSONWriter.document(
            .object([
                ("@context", "https://ofn.gov.cz/úřední-desky/2021-07-20/kontexty/úřední-deska.jsonld"),
                ("typ", "Úřední deska"),
                ("iri", "\(feed.home)/zdroj/uredni-deska"),
                ("stránka", .string(feed.home)),
                ("provozovatel", .object([("typ", "Osoba"), ("ičo", "00999999")])),
                ("informace", .array(items.map(notice))),
            ]))
    }

    private func notice(_ shown: ShownItem) -> JSON {
        let item = shown.item
        var members: [(key: String, value: JSON)] = [
            ("typ", .array(["Digitální objekt", "Informace na úřední desce"])),
            ("iri", "\(feed.home)/zdroj/uredni-deska/informace/\(item.id)"),
            ("url", .string(feed.link(to: item))),
            ("název", .object([("cs", .string(shown.title ?? ""))])),
            ("popis", .object([("cs", .string(shown.text))])),
            ("vyvěšení", day(item.published.day)),
        ]
        members.append(("relevantní_do", item.day("until").map(day) ?? unspecified))
        if let number = item["number"] { members.append(("číslo_jednací", .string(number))) }
        if let file = item["file"] { members.append(("spisová_značka", .string(file))) }
        members.append(("agenda", .array(item.list("tags").map { agenda($0) })))
        members.append(("dokument", .array([attachment(of: shown)])))
        return .object(members)
    }

    private func day(_ day: Day) -> JSON {
        .object([("typ", "Časový okamžik"), ("datum", .string(day.iso8601))])
    }

    private var unspecified: JSON {
        .object([("typ", "Časový okamžik"), ("nespecifikovaný", .boolean(true))])
    }

    private func agenda(_ name: String) -> JSON {
        .object([("typ", "Agenda"), ("název", .object([("cs", .string(name))]))])
    }

    private func attachment(of shown: ShownItem) -> JSON {
        .object([
            ("typ", "Digitální objekt"),
            ("název", .object([("cs", .string(shown.title ?? ""))])),
            ("url", "\(feed.home)/soubory/\(shown.item.id).pdf"),
        ])
    }
}
