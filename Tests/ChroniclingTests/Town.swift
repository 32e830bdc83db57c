import Chronicling
import Records

/// A made-up town's items, as the archive would hand them over.
enum Town {
    static let newspaper = Teller(id: "noviny", name: "Lipovské noviny", kind: .newspaper, rank: 1, rights: .own)
    static let web = Teller(id: "web", name: "Web města Lipová", kind: .web, rank: 2, rights: .own)
    static let daily = Teller(id: "kuryr", name: "Podhorský kurýr", kind: .newspaper, rank: 4, rights: .excerpt)
    static let board = Teller(id: "deska", name: "Úřední deska", kind: .board, rank: 3, rights: .own)

    static func day(_ text: String) -> Day { Day(iso8601: text) ?? Day(daysSince1970: 0) }

    static func item(
        _ id: String, _ teller: Teller = web, title: String?, text: String, published: String, event: String? = nil,
        inferred: Bool = false, subject: Subject = .construction, group: String? = nil, story: String? = nil,
        relation: Grouping.Relation = .none, entities: [NamedEntity] = [], kind: Record.Kind = .article,
        language: String = "cs"
    ) -> ChronicleItem {
        ChronicleItem(
            id: id, teller: teller, kind: kind, title: title, text: text, url: "https://lipova.example/\(id)",
            language: language, event: event.map { EventDate(start: day($0), isInferred: inferred) },
            published: day(published), subject: subject.rawValue, subjectConfidence: 0.8, group: group, story: story,
            relation: relation, entities: entities, contentHash: Digest(of: id).hexadecimal)
    }

    /// The bridge: announced, reported by the town's newspaper and by a daily.
    static let bridge: [ChronicleItem] = [
        item(
            "most-pozvanka", title: "Pozvánka na otevření nového mostu",
            text: "Srdečně vás zveme na otevření mostu přes Bělou. Slavnost se koná 14. května v 10 hodin.",
            published: "2026-05-07", event: "2026-05-14", story: "most"),
        item(
            "most-noviny", newspaper, title: "Nový most přes Bělou otevřen",
            text: """
                Starostka Jana Nováková otevřela 14. května nový most přes řeku Bělou. Stavba stála 48,5 milionu korun \
                a trvala čtrnáct měsíců. Na slavnost přišlo 600 lidí. Přijďte se projít i vy!
                """,
            published: "2026-05-16", event: "2026-05-14", story: "most",
            entities: [
                NamedEntity(type: .person, name: "Jana Nováková", surface: "Jana Nováková"),
                NamedEntity(type: .place, name: "Bělá", surface: "Bělou"),
            ]),
        item(
            "most-kuryr", daily, title: "V Lipové otevřeli most",
            text: "Lipová má po čtrnácti měsících nový most. Podle radnice stál 51 milionů korun.",
            published: "2026-05-15", event: "2026-05-14", inferred: true, story: "most"),
    ]

    /// Weekly concerts under one title.
    static let concerts: [ChronicleItem] = (0..<6).map { week in
        let day = Town.day("2026-07-03").adding(days: 7 * week)
        return item(
            "koncert-\(week)", title: "Letní koncert na náměstí \(day.day). \(day.month).",
            text:
                "Na náměstí zahrála v pátek večer dechová hudba ze sousedního města. Koncert vyslechly desítky posluchačů.",
            published: day.adding(days: 1).iso8601, event: day.iso8601, subject: .culture, relation: .series)
    }

    static let closures: [ChronicleItem] = (0..<9).map { number in
        item(
            "uzavirka-\(number)", board, title: "Uzavírka ulice Dlouhá \(number + 1). 3. 2026",
            text: "Oznamujeme uzavírku ulice Dlouhá z důvodu opravy kanalizace.", published: "2026-03-0\(number + 1)",
            kind: .notice)
    }

    static var year: [ChronicleItem] { bridge + concerts + closures }
}
