extension Phrases {
    static let polish: [Phrase: String] = [
        .chronicle: "Kronika",
        .yearbook: "Rocznik",
        .ofTown: "Kronika miasta",
        .contents: "Spis treści",
        .sheet: "karta",
        .page: "strona",
        .aboutSources: "O tej książce i jej źródłach",
        .aboutText:
            """
        Książka opisuje rok % w mieście %. Wpisy opierają się na publicznych źródłach, które archiwizowano \
        przez cały rok.
        """,
        .aboutMany:
            """
        Każdy wpis podaje w przypisie źródło; pełny wykaz z adresem, dniem dostępu i sumą kontrolną kopii \
        archiwalnej znajduje się na końcu.
        """,
        .aboutProposals:
            """
        Książka zawiera propozycje wpisów, których kronikarz jeszcze nie przyjął. Ich zdania przytoczono \
        dosłownie ze wskazanych źródeł.
        """,
        .aboutChronicler: "Kronikę prowadzi %.",
        .abbreviations: "Skróty źródeł",
        .abbreviation: "Skrót",
        .chaptersEmpty: "Bez wpisu pozostały rozdziały: %.",
        .noEntries: "Dla tego roku nie ma jeszcze żadnego wpisu.",
        .yearInNumbers: "Rok w liczbach",
        .calendar: "Kalendarium roku",
        .date: "Data",
        .event: "Wydarzenie",
        .chapter: "Rozdział",
        .months: "Miesiące",
        .itemsArchived: "Zarchiwizowane wiadomości",
        .sourcesHarvested: "Obserwowane źródła",
        .eventsRecorded: "Odnotowane wydarzenia",
        .itemsChanged: "Wiadomości później zmienione",
        .itemsGone: "Wiadomości, które zniknęły ze źródła",
        .storiesTold: "Odrębne historie",
        .languages: "języków",
        .value: "Liczba",
        .figure: "Dane",
        .itemsPerMonth: "Zarchiwizowane wiadomości według miesięcy",
        .itemsPerMonthAlt: "Wykres słupkowy: wiadomości według miesięcy. Najwięcej: % (%), najmniej: % (%).",
        .itemsPerSource: "Zarchiwizowane wiadomości według źródeł",
        .itemsPerSourceAlt: "Wykres paskowy: wiadomości według źródeł. Najwięcej: % (%).",
        .eventsPerMonth: "Odnotowane wydarzenia według miesięcy",
        .eventsPerMonthAlt: "Wykres słupkowy: wydarzenia według miesięcy. Najwięcej: % (%), najmniej: % (%).",
        .source: "Źródło",
        .sources: "Źródła",
        .items: "Wiadomości",
        .cited: "Cytowano",
        .persons: "Osoby",
        .places: "Miejsca",
        .organizations: "Organizacje",
        .accessed: "pobrano",
        .chroniclerSource: "Źródło: kronikarz.",
        .proposedMark: "propozycja",
        .approvalTitle: "Zatwierdzenie",
        .approvedBy: "Wpis za rok % zatwierdził organ: %, uchwała nr %, dnia %.",
        .approvalOpen: "Wpis za rok % nie został jeszcze zatwierdzony. Uchwała nr …………… z dnia ……………",
        .sheetCount: "Liczba numerowanych kart",
        .inWords: "słownie",
        .sheetCountOpen: "Liczba numerowanych kart: ………… (słownie: ……………………)",
        .chronicler: "Kronikarz",
        .mayor: "Burmistrz",
        .signature: "podpis",
        .attachments: "Załączniki",
        .mediaEcho: "Echo w mediach",
        .mediaEchoText: "Ile wiadomości przyniosły źródła w ciągu roku i ile z nich cytuje ta książka.",
        .stories: "Historie roku",
        .throughTheYear: "Przez cały rok",
        .foreword: "Słowo wstępne",
        .imprint: "Stopka redakcyjna",
        .photographs: "Fotografie",
        .colophonMade: "Zestawiono programem Letopis z archiwum miasta. Stan archiwum: %.",
        .colophonProposals:
            """
        Z propozycji jeszcze nieprzyjętych: wpisy tego wydania wybrał program i żaden człowiek ich jeszcze \
        nie zatwierdził.
        """,
        .colophonLicense: "Skład: Libertinus Serif (SIL Open Font License).",
        .index: "Indeks",
        .also: "także",
        .archiveRecord: "archiwum",
        .series: "wydarzenie cykliczne",
        .photo: "fot.",
        .noticesTitle: "Powtarzające się ogłoszenia",
        .count: "Liczba",
        .firstLast: "Pierwsze – ostatnie",
        .otherNotices: "Inne ogłoszenia",
        .oneMonthEmpty: "Z tego miesiąca nie ma żadnego wpisu.",
    ]
}
