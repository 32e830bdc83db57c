import Linguistics
import Records

/// Guesses what kind of source a feed is from its format and from what it is called; a person corrects it in the file.
enum KindGuess {
    /// `words` are its name, its folder, its address.
    static func kind(format: String?, words: [String]) -> Source.Kind {
        if let known = format.flatMap({ formats[$0] }) { return known }
        let text = " " + words.map { Folding.fold($0) }.joined(separator: " ") + " "
        return table.first { entry in entry.signs.contains { text.contains($0) } }?.kind ?? .web
    }

    private static let formats: [String: Source.Kind] = [
        "ofn-board": .board, "ofn-events": .events, "ics": .events, "oparl": .council, "her-votes": .council,
        "youtube": .video, "xmltv": .tv, "mastodon": .social, "activitystreams": .social, "bluesky": .social,
        "telegram": .social, "facebook": .social, "instagram": .social, "x": .social,
    ]

    /// Folded, as `Folding` leaves them. The first that fits decides.
    private static let table: [(kind: Source.Kind, signs: [String])] = [
        (
            .board,
            [
                "uredni desk", "uredni-desk", "uredni_desk", "uredna tabul", "uredna-tabul", "bekanntmachung",
                "amtsblatt", "amtstafel", "дошка оголошень", "tablica ogloszen", "official board", "eboard",
            ]
        ),
        (
            .council,
            [
                "zastupitel", "usnesen", "rada mesta", "rady mesta", "ratsinformation", "gemeinderat", "stadtrat",
                "sitzung", "сесія", "сесії", "рішення ради", "rada miasta", "council",
            ]
        ),
        (
            .events,
            [
                "kalendar", "akce", "udalost", "podujat", "veranstaltung", "termine", "події", "афіша", "wydarzen",
                "events", "calendar",
            ]
        ),
        (.video, ["youtube", "video", "vimeo", "peertube"]),
        (.social, ["facebook", "instagram", "mastodon", "twitter", "bsky", "t.me", "telegram"]),
        (.radio, ["radio", "rozhlas", "rundfunk", "радіо", "podcast"]),
        (.tv, ["televiz", "fernseh", "телебачен", "telewiz", " tv ", "-tv", "tv."]),
        (.newspaper, ["noviny", "zpravodaj", "denik", "zeitung", "газет", "gazeta", "dziennik", "newspaper"]),
        (.agency, ["ctk", "tasr", "ukrinform", "presseportal", "agentur"]),
    ]
}
