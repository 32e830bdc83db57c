extension Phrases {
    static let german = Phrases(
        language: .de,
        tagline: "Was die Stadt sagt und was man von ihr sagt",
        skip: "Zum Inhalt", searchNav: "Suche", sourcesNav: "Quellen", aboutNav: "Über das Archiv",
        languages: "Sprache", madeBy: "Gesammelt und gesetzt mit Letopis.",
        searchLabel: "Im Archiv suchen", searchHint: "Brücke, \u{201E}genaue Form\u{201C}, -ohne dieses Wort",
        searchButton: "Suchen", from: "Von", to: "Bis", order: "Ordnung", newest: "Neueste zuerst",
        oldest: "Älteste zuerst", relevance: "Beste Treffer zuerst", newestItems: "Neueste Meldungen",
        results: Plural("Treffer", "Treffer", "Treffer"), atLeast: "mindestens",
        partial: "Die Suche dauerte zu lange; es können Treffer fehlen. Eine genauere Anfrage hilft.",
        filters: "Eingrenzen", toFilters: "Eingrenzen ↓", source: "Quelle", kind: "Art", year: "Jahr", subject: "Thema",
        timeline: "Meldungen im Lauf der Zeit",
        time: "Wann", asTable: "Als Tabelle",
        items: Plural("Meldung", "Meldungen", "Meldungen"), itemsColumn: "Meldungen", nothingFound: "Nichts gefunden",
        nothingAdvice: [
            "Ist alles richtig geschrieben? Umlaute und Beugung spielen keine Rolle: „Haus“ findet auch „Häuser“.",
            "Weniger Wörter finden mehr; gesucht werden Meldungen, die alle enthalten.",
        ],
        clearAdvice: "Heben Sie die Eingrenzung auf Quelle, Thema oder Zeitraum auf.",
        emptyArchive: "Das Archiv ist noch leer. Der erste nächtliche Lauf füllt es.",
        nextPage: "Weitere Treffer", firstPage: "Zurück zum Anfang", feedOfQuery: "Diese Auswahl abonnieren (Atom)",
        asData: "Diese Auswahl als Daten (JSON)", untitled: "Ohne Titel",
        dateNotStated: "ohne Datum, zuerst gesehen",
        showAll: "Alle",
        countsAreItems: "Die Zahlen zählen Meldungen; in der Liste steht von denen zur selben Sache nur eine.",
        sameStory: Plural("weitere Meldung dazu", "weitere Meldungen dazu", "weitere Meldungen dazu"),
        event: "Wann", inferred: "erschlossen", place: "Ort", people: "Personen",
        authors: "Verfasst von", original: "Originalseite", firstSeen: "Zuerst gesehen", lastSeen: "Zuletzt gesehen",
        missingSince: "Die Quelle zeigt diese Meldung nicht mehr seit",
        withdrawn: "Die Quelle hat diese Meldung zurückgezogen",
        byMachine: "maschinell zugeordnet", byPerson: "von Hand zugeordnet", unsure: "unsicher",
        excerptOnly: "Hier steht nur ein kurzer Auszug; der ganze Text ist beim Verlag.",
        linkOnly: "Den Text darf nur der Verlag zeigen; hier ist der Weg dorthin.",
        noText: "Diese Meldung hat keinen Text.",
        attachments: "Anlagen", meeting: "Übertragene Sitzung", story: "Dazu auch",
        versions: "Wie sich der Text änderte", version: "Fassung",
        current: "aktuell", firstVersion: "Erste Fassung", titleBefore: "Früherer Titel",
        onlyDetails: "Der Text blieb gleich, nur Angaben um ihn herum änderten sich.", citation: "Zitieren als",
        permalink: "Dauerhafter Link", online: "online", sourcesTitle: "Quellen",
        sourcesLead: "Was das Archiv jede Nacht liest und wie es ausging.", name: "Name",
        rights: "Gezeigt wird", lastAnswer: "Letzte Antwort", state: "Zustand", healthy: "in Ordnung",
        neverAsked: "noch nicht gelesen", failedTimes: Plural("Fehlschlag", "Fehlschläge", "Fehlschläge"),
        about: AboutText(
            title: "Über das Archiv",
            paragraphs: [
                "Letopis liest jede Nacht die Seiten, Amtstafeln, Zeitungen und Kanäle, die von der Stadt schreiben, und "
                    + "legt ab, was neu ist. Gelöscht wird nichts: Was an der Quelle verschwindet, bleibt hier, und jede "
                    + "Änderung eines Textes ist als weitere Fassung zu sehen.",
                "Die Texte gehören ihren Verlagen. Von jeder Quelle zeigen wir so viel, wie wir dürfen: den ganzen Text, "
                    + "einen kurzen Auszug oder nur den Link.",
            ],
            howToSearch: "So wird gesucht",
            examples: [
                Example(query: "neue Brücke", meaning: "beide Wörter, in jeder Form und auch ohne Umlaut"),
                Example(query: "\"neue Brücke\"", meaning: "genau so hintereinander"),
                Example(query: "Brücke -Bahnhof", meaning: "Brücke, aber nicht Bahnhof"),
                Example(query: "Schule ODER Kindergarten", meaning: "wenigstens eines davon"),
                Example(query: "Verwalt*", meaning: "Wörter, die so beginnen"),
                Example(query: "titel:Haushalt jahr:2025", meaning: "im Titel und nur in einem Jahr"),
                Example(query: "quelle:noviny von:2025-05-01", meaning: "aus einer Quelle und ab einem Tag"),
            ],
            forPrograms: "Für Programme",
            programs: [
                "Alles auf diesen Seiten gibt es auch unter /api/v1/items: ohne Schlüssel, ohne Anmeldung.",
                "Jede Anfrage lässt sich abonnieren: /api/v1/feed.atom?q=Brücke oder /api/v1/feed.json?q=Brücke.",
            ],
            accessibility: "Barrierefreiheit",
            accessibilityText: [
                "Die Seiten gehen ohne JavaScript, allein mit der Tastatur und mit dem Vorleseprogramm; sie lassen sich "
                    + "vergrößern und drucken. Maßstab ist EN 301 549 (WCAG 2.1 AA). Gesammelte Texte stehen hier, wie sie "
                    + "sind; ihre Anlagen müssen nicht barrierefrei sein."
            ]),
        notFound: "Hier ist nichts",
        notFoundAdvice: "Vielleicht hat die Adresse einen Schreibfehler. Suchen Sie nach der Meldung.",
        badRequest: "Diese Anfrage verstehen wir nicht", unavailable: "Das Archiv kann gerade nicht antworten",
        unavailableAdvice: "Bitte versuchen Sie es in einer Minute noch einmal.",
        kinds: [
            "article": "Artikel", "notice": "Amtstafel", "event": "Veranstaltungen", "meeting": "Sitzungen",
            "paper": "Vorlagen", "broadcast": "Sendungen", "video": "Videos", "audio": "Ton", "post": "Beiträge",
            "page": "Seiten",
        ],
        kindsOne: [
            "article": "Artikel", "notice": "Bekanntmachung", "event": "Veranstaltung", "meeting": "Sitzung",
            "paper": "Vorlage", "broadcast": "Sendung", "video": "Video", "audio": "Ton", "post": "Beitrag",
            "page": "Seite",
        ],
        subjects: [
            "administration": "Verwaltung", "elections": "Wahlen", "population": "Bevölkerung", "construction": "Bauen",
            "transport": "Verkehr", "economy": "Wirtschaft", "education": "Schule und Bildung", "culture": "Kultur",
            "sport": "Sport", "associations": "Vereine", "health-social": "Gesundheit und Soziales",
            "environment-weather": "Natur und Wetter", "safety": "Sicherheit", "church": "Kirche",
            "personalities": "Persönlichkeiten", "history-memorial": "Geschichte und Denkmäler", "other": "Übriges",
        ],
        rightsNames: ["own": "ganzer Text", "licensed": "ganzer Text", "excerpt": "Auszug", "link": "Link"],
        sourceKinds: [
            "web": "Website", "board": "Amtstafel", "council": "Rat", "newspaper": "Zeitung", "tv": "Fernsehen",
            "radio": "Radio", "social": "soziales Netz", "video": "Video", "events": "Veranstaltungen",
            "agency": "Agentur",
        ])
}
