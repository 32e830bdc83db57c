extension Phrases {
    static let german: [Phrase: String] = [
        .chronicle: "Chronik",
        .yearbook: "Jahrbuch",
        .ofTown: "Chronik der Stadt",
        .contents: "Inhalt",
        .sheet: "Blatt",
        .page: "Seite",
        .aboutSources: "Zu diesem Buch und seinen Quellen",
        .aboutText:
            """
        Dieses Buch hält das Jahr % in % fest. Die Einträge gehen auf öffentliche Quellen zurück, die das \
        ganze Jahr über laufend archiviert wurden.
        """,
        .aboutMany:
            """
        Jeder Eintrag nennt in der Fußnote seine Quelle; das vollständige Verzeichnis mit Adresse, \
        Abrufdatum und Prüfsumme der archivierten Fassung steht am Ende des Buches.
        """,
        .aboutProposals:
            """
        Das Buch enthält Vorschläge, die noch niemand übernommen hat. Ihre Sätze sind wörtlich den \
        genannten Quellen entnommen.
        """,
        .aboutChronicler: "Die Chronik führt %.",
        .abbreviations: "Abkürzungen der Quellen",
        .abbreviation: "Abkürzung",
        .chaptersEmpty: "Ohne Eintrag blieben die Kapitel: %.",
        .noEntries: "Für dieses Jahr gibt es noch keinen Eintrag.",
        .yearInNumbers: "Das Jahr in Zahlen",
        .calendar: "Kalender des Jahres",
        .date: "Datum",
        .event: "Ereignis",
        .chapter: "Kapitel",
        .months: "Monate",
        .itemsArchived: "Archivierte Meldungen",
        .sourcesHarvested: "Beobachtete Quellen",
        .eventsRecorded: "Verzeichnete Ereignisse",
        .itemsChanged: "Später geänderte Meldungen",
        .itemsGone: "Bei der Quelle verschwundene Meldungen",
        .storiesTold: "Eigenständige Geschichten",
        .languages: "Sprachen",
        .value: "Anzahl",
        .figure: "Angabe",
        .itemsPerMonth: "Archivierte Meldungen nach Monaten",
        .itemsPerMonthAlt:
            """
        Säulendiagramm: archivierte Meldungen je Monat. Am meisten im % (%), am wenigsten im % (%).
        """,
        .itemsPerSource: "Archivierte Meldungen nach Quellen",
        .itemsPerSourceAlt: "Balkendiagramm: archivierte Meldungen je Quelle. Am meisten: % (%).",
        .eventsPerMonth: "Verzeichnete Ereignisse nach Monaten",
        .eventsPerMonthAlt: "Säulendiagramm: Ereignisse je Monat. Am meisten im % (%), am wenigsten im % (%).",
        .source: "Quelle",
        .sources: "Quellen",
        .items: "Meldungen",
        .cited: "Zitiert",
        .persons: "Personen",
        .places: "Orte",
        .organizations: "Vereine und Einrichtungen",
        .accessed: "abgerufen",
        .chroniclerSource: "Quelle: Chronist.",
        .proposedMark: "Vorschlag",
        .approvalTitle: "Genehmigungsvermerk",
        .approvedBy: "Der Eintrag für das Jahr % wurde genehmigt von: %, Beschluss Nr. %, am %.",
        .approvalOpen: "Der Eintrag für das Jahr % ist noch nicht genehmigt. Beschluss Nr. …………… vom ……………",
        .sheetCount: "Anzahl der nummerierten Blätter",
        .inWords: "in Worten",
        .sheetCountOpen: "Anzahl der nummerierten Blätter: ………… (in Worten: ……………………)",
        .chronicler: "Chronist/in",
        .mayor: "Bürgermeister/in",
        .signature: "Unterschrift",
        .attachments: "Anlagen",
        .mediaEcho: "Medienecho",
        .mediaEchoText:
            """
        Wie viele Meldungen die Quellen im Lauf des Jahres brachten und wie viele dieses Buch zitiert.
        """,
        .stories: "Geschichten des Jahres",
        .throughTheYear: "Quer durch das Jahr",
        .foreword: "Zum Geleit",
        .imprint: "Impressum",
        .photographs: "Fotos",
        .colophonMade: "Zusammengestellt mit dem Programm Letopis aus dem Archiv der Stadt. Stand des Archivs: %.",
        .colophonProposals:
            """
        Aus noch nicht übernommenen Vorschlägen: Die Einträge dieser Ausgabe hat das Programm ausgewählt, \
        noch kein Mensch hat sie bestätigt.
        """,
        .colophonLicense: "Satz: Libertinus Serif (SIL Open Font License).",
        .index: "Register",
        .also: "auch",
        .archiveRecord: "Archiv",
        .series: "wiederkehrend",
        .photo: "Foto",
        .noticesTitle: "Wiederkehrende Bekanntmachungen",
        .count: "Anzahl",
        .firstLast: "Erste – letzte",
        .otherNotices: "Weitere Bekanntmachungen",
        .oneMonthEmpty: "Aus diesem Monat gibt es keinen Eintrag.",
    ]
}
