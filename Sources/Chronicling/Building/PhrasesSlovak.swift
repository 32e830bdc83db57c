extension Phrases {
    static let slovak: [Phrase: String] = [
        .chronicle: "Kronika",
        .yearbook: "Ročenka",
        .ofTown: "Kronika mesta",
        .contents: "Obsah",
        .sheet: "list",
        .page: "strana",
        .aboutSources: "O tejto knihe a jej prameňoch",
        .aboutText:
            """
        Kniha zaznamenáva rok % v meste %. Zápisy vychádzajú z verejných zdrojov, ktoré mesto celý rok \
        priebežne archivovalo.
        """,
        .aboutMany:
            """
        Každý zápis uvádza pod čiarou prameň, z ktorého bol prevzatý; úplný súpis prameňov s adresou, dňom \
        prístupu a odtlačkom archívnej podoby je na konci knihy.
        """,
        .aboutProposals:
            """
        Kniha obsahuje návrhy zápisov, ktoré kronikár zatiaľ neprevzal. Ich vety sú doslovne prevzaté z \
        uvedených prameňov.
        """,
        .aboutChronicler: "Kroniku vedie %.",
        .abbreviations: "Skratky prameňov",
        .abbreviation: "Skratka",
        .chaptersEmpty: "Bez zápisu zostali kapitoly: %.",
        .noEntries: "Pre tento rok zatiaľ nie je žiadny zápis.",
        .yearInNumbers: "Rok v číslach",
        .calendar: "Kalendár roka",
        .date: "Dátum",
        .event: "Udalosť",
        .chapter: "Kapitola",
        .months: "Mesiace",
        .itemsArchived: "Archivované správy",
        .sourcesHarvested: "Sledované zdroje",
        .eventsRecorded: "Zaznamenané udalosti",
        .itemsChanged: "Správy neskôr zmenené",
        .itemsGone: "Správy, ktoré zo zdroja zmizli",
        .storiesTold: "Samostatné príbehy",
        .languages: "jazykov",
        .value: "Počet",
        .figure: "Údaj",
        .itemsPerMonth: "Archivované správy podľa mesiacov",
        .itemsPerMonthAlt: "Stĺpcový graf: správy podľa mesiacov. Najviac % (%), najmenej % (%).",
        .itemsPerSource: "Archivované správy podľa zdrojov",
        .itemsPerSourceAlt: "Pruhový graf: správy podľa zdrojov. Najviac % (%).",
        .eventsPerMonth: "Zaznamenané udalosti podľa mesiacov",
        .eventsPerMonthAlt: "Stĺpcový graf: udalosti podľa mesiacov. Najviac % (%), najmenej % (%).",
        .source: "Zdroj",
        .sources: "Pramene",
        .items: "Správy",
        .cited: "Citované",
        .persons: "Osoby",
        .places: "Miesta",
        .organizations: "Spolky a inštitúcie",
        .accessed: "získané",
        .chroniclerSource: "Prameň: kronikár.",
        .proposedMark: "návrh",
        .approvalTitle: "Schvaľovacia doložka",
        .approvedBy: "Zápis za rok % schválil orgán: %, uznesenie č. %, dňa %.",
        .approvalOpen: "Zápis za rok % zatiaľ nebol schválený. Uznesenie č. …………… zo dňa ……………",
        .sheetCount: "Počet číslovaných listov",
        .inWords: "slovom",
        .sheetCountOpen: "Počet číslovaných listov: ………… (slovom: ……………………)",
        .chronicler: "Kronikár/ka",
        .mayor: "Primátor/ka",
        .signature: "podpis",
        .attachments: "Prílohy",
        .mediaEcho: "Ohlas v médiách",
        .mediaEchoText: "Koľko správ jednotlivé zdroje počas roka priniesli a koľko z nich táto kniha cituje.",
        .stories: "Príbehy roka",
        .throughTheYear: "Naprieč rokom",
        .foreword: "Slovo na úvod",
        .imprint: "Tiráž",
        .photographs: "Fotografie",
        .colophonMade: "Zostavené programom Letopis z archívu mesta. Stav archívu: %.",
        .colophonProposals:
            """
        Z návrhov zatiaľ neprevzatých: zápisy tohto vydania vybral program a žiadny človek ich zatiaľ \
        neschválil.
        """,
        .colophonLicense: "Sadzba: Libertinus Serif (SIL Open Font License).",
        .index: "Register",
        .also: "tiež",
        .archiveRecord: "archív",
        .series: "opakovaná udalosť",
        .photo: "foto",
        .noticesTitle: "Opakované oznámenia",
        .count: "Počet",
        .firstLast: "Prvé – posledné",
        .otherNotices: "Ostatné oznámenia",
        .oneMonthEmpty: "Z tohto mesiaca nie je žiadny zápis.",
    ]
}
