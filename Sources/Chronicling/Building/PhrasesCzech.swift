extension Phrases {
    static let czech: [Phrase: String] = [
        .chronicle: "Kronika",
        .yearbook: "Ročenka",
        .ofTown: "Kronika města",
        .contents: "Obsah",
        .sheet: "list",
        .page: "strana",
        .aboutSources: "O této knize a jejích pramenech",
        .aboutText:
            """
        Kniha zaznamenává rok % ve městě %. Zápisy vycházejí z veřejných zdrojů, které město po celý rok \
        průběžně ukládalo do svého archivu.
        """,
        .aboutMany:
            """
        Každý zápis uvádí pod čarou pramen, z něhož byl převzat; úplný soupis pramenů s adresou, dnem \
        přístupu a otiskem archivované podoby je na konci knihy.
        """,
        .aboutProposals:
            """
        Kniha obsahuje návrhy zápisů, které kronikář dosud nepřevzal. Jejich věty jsou doslovně převzaty z \
        uvedených pramenů.
        """,
        .aboutChronicler: "Kroniku vede %.",
        .abbreviations: "Zkratky pramenů",
        .abbreviation: "Zkratka",
        .chaptersEmpty: "Bez zápisu zůstaly kapitoly: %.",
        .noEntries: "Pro tento rok dosud není žádný zápis.",
        .yearInNumbers: "Rok v číslech",
        .calendar: "Kalendář roku",
        .date: "Datum",
        .event: "Událost",
        .chapter: "Kapitola",
        .months: "Měsíce",
        .itemsArchived: "Archivované zprávy",
        .sourcesHarvested: "Sledované zdroje",
        .eventsRecorded: "Zaznamenané události",
        .itemsChanged: "Zprávy později změněné",
        .itemsGone: "Zprávy u zdroje již zmizelé",
        .storiesTold: "Samostatné příběhy",
        .languages: "jazyků",
        .value: "Počet",
        .figure: "Údaj",
        .itemsPerMonth: "Archivované zprávy podle měsíců",
        .itemsPerMonthAlt:
            """
        Sloupcový graf: kolik zpráv archiv přijal v jednotlivých měsících. Nejvíce % (%), nejméně % (%).
        """,
        .itemsPerSource: "Archivované zprávy podle zdrojů",
        .itemsPerSourceAlt: "Pruhový graf: kolik zpráv přinesly jednotlivé zdroje. Nejvíce % (%).",
        .eventsPerMonth: "Zaznamenané události podle měsíců",
        .eventsPerMonthAlt:
            """
        Sloupcový graf: kolik událostí kniha zaznamenává v jednotlivých měsících. Nejvíce % (%), nejméně % \
        (%).
        """,
        .source: "Zdroj",
        .sources: "Prameny",
        .items: "Zprávy",
        .cited: "Citováno",
        .persons: "Osoby",
        .places: "Místa",
        .organizations: "Spolky a instituce",
        .accessed: "získáno",
        .chroniclerSource: "Pramen: kronikář.",
        .proposedMark: "návrh",
        .approvalTitle: "Schvalovací doložka",
        .approvedBy: "Zápis za rok % schválil orgán: %, usnesení č. %, dne %.",
        .approvalOpen: "Zápis za rok % dosud nebyl schválen. Usnesení č. …………… ze dne ……………",
        .sheetCount: "Počet číslovaných listů",
        .inWords: "slovy",
        .sheetCountOpen: "Počet číslovaných listů: ………… (slovy: ……………………)",
        .chronicler: "Kronikář/ka",
        .mayor: "Starosta/starostka",
        .signature: "podpis",
        .attachments: "Přílohy",
        .mediaEcho: "Ohlas v médiích",
        .mediaEchoText: "Kolik zpráv jednotlivé zdroje během roku přinesly a kolik z nich tato kniha cituje.",
        .stories: "Příběhy roku",
        .throughTheYear: "Napříč rokem",
        .foreword: "Slovo úvodem",
        .imprint: "Tiráž",
        .photographs: "Fotografie",
        .colophonMade: "Sestaveno programem Letopis z archivu města. Stav archivu: %.",
        .colophonProposals:
            """
        Z návrhů dosud nepřevzatých: zápisy tohoto vydání vybral program a žádný člověk je zatím \
        neschválil.
        """,
        .colophonLicense: "Sazba: Libertinus Serif (SIL Open Font License).",
        .index: "Rejstřík",
        .also: "též",
        .archiveRecord: "archiv",
        .series: "opakovaná událost",
        .photo: "foto",
        .noticesTitle: "Opakovaná oznámení",
        .count: "Počet",
        .firstLast: "První – poslední",
        .otherNotices: "Ostatní oznámení",
        .oneMonthEmpty: "Z tohoto měsíce není žádný zápis.",
    ]
}
