extension Phrases {
    static let czech = Phrases(
        language: .cs,
        tagline: "Co město říká a co se o něm říká",
        skip: "Přejít k obsahu", searchNav: "Hledání", sourcesNav: "Zdroje", aboutNav: "O archivu",
        languages: "Jazyk", madeBy: "Z archivu sestavuje a vydává Letopis.",
        searchLabel: "Hledat v archivu", searchHint: "most, \u{201E}přesný tvar\u{201C}, -bez tohoto slova",
        searchButton: "Hledat", from: "Od", to: "Do", order: "Řadit", newest: "od nejnovějších",
        oldest: "od nejstarších", relevance: "podle shody", newestItems: "Nejnovější zprávy",
        results: Plural("výsledek", "výsledky", "výsledků"), atLeast: "nejméně",
        partial: "Hledání trvalo příliš dlouho; výsledky nemusí být úplné. Zkuste dotaz zpřesnit.",
        filters: "Zúžit výběr", toFilters: "Zúžit výběr ↓", source: "Zdroj", kind: "Druh", year: "Rok", subject: "Téma",
        timeline: "Zprávy v čase", time: "Kdy", asTable: "Jako tabulka",
        items: Plural("zpráva", "zprávy", "zpráv"), itemsColumn: "Zpráv", nothingFound: "Nic jsme nenašli",
        nothingAdvice: [
            "Zkontrolujte překlepy. Háčky, čárky ani skloňování nevadí: „most“ najde i „mostu“ a „mosty“.",
            "Zkuste méně slov; hledají se jen zprávy, které obsahují všechna.",
        ],
        clearAdvice: "Zrušte zúžení na zdroj, téma nebo období.",
        emptyArchive: "Archiv je zatím prázdný. Naplní ho první noční běh.",
        nextPage: "Další výsledky", firstPage: "Zpět na začátek", feedOfQuery: "Odebírat tento výběr (Atom)",
        asData: "Tento výběr jako data (JSON)", untitled: "Bez názvu", dateNotStated: "datum neuvedeno: poprvé viděno",
        showAll: "Všechny", countsAreItems: "Čísla počítají zprávy; v seznamu je z těch o tomtéž jen jedna.",
        sameStory: Plural("další zpráva o tomtéž", "další zprávy o tomtéž", "dalších zpráv o tomtéž"),
        event: "Kdy", inferred: "odvozeno", place: "Místo", people: "Lidé",
        authors: "Autor", original: "Původní stránka", firstSeen: "Poprvé viděno", lastSeen: "Naposledy viděno",
        missingSince: "Zdroj tuto zprávu už nezobrazuje od", withdrawn: "Zdroj tuto zprávu stáhl",
        byMachine: "zařazeno strojem", byPerson: "zařadil člověk", unsure: "nejisté",
        excerptOnly: "Zobrazujeme jen krátký úryvek; celý text je u vydavatele.",
        linkOnly: "Text smí zobrazit jen vydavatel; zde je odkaz na něj.", noText: "Tato zpráva nemá žádný text.",
        attachments: "Přílohy", meeting: "Přenášené zasedání", story: "O tomtéž také", versions: "Jak se text měnil",
        version: "Znění",
        current: "platné", firstVersion: "První znění", titleBefore: "Dřívější název",
        onlyDetails: "Text zůstal stejný, změnily se jen údaje kolem něj.", citation: "Jak citovat",
        permalink: "Trvalý odkaz", online: "online", sourcesTitle: "Zdroje",
        sourcesLead: "Odkud archiv každou noc čte a jak to dopadlo.", name: "Název",
        rights: "Zobrazujeme", lastAnswer: "Poslední odpověď", state: "Stav", healthy: "v pořádku",
        neverAsked: "zatím nečteno", failedTimes: Plural("nezdar", "nezdary", "nezdarů"),
        about: AboutText(
            title: "O archivu",
            paragraphs: [
                "Letopis každou noc přečte weby, úřední desky, noviny a kanály, které píší o městě, a uloží, co je nového. "
                    + "Nic nemaže: co ze zdroje zmizí, zde zůstane, a každá úprava textu je vidět jako další znění.",
                "Texty patří jejich vydavatelům. U každého zdroje zobrazujeme jen tolik, kolik smíme: celý text, krátký "
                    + "úryvek, nebo pouhý odkaz.",
            ],
            howToSearch: "Jak hledat",
            examples: [
                Example(query: "oprava mostu", meaning: "obě slova, ve všech tvarech a i bez háčků a čárek"),
                Example(query: "\"oprava mostu\"", meaning: "přesně takto za sebou"),
                Example(query: "most -zámecká", meaning: "slovo most, ale ne zámecká"),
                Example(query: "škola NEBO školka", meaning: "aspoň jedno z nich"),
                Example(query: "zastup*", meaning: "slova, která tak začínají"),
                Example(query: "titulek:rozpočet rok:2025", meaning: "v názvu a jen v jednom roce"),
                Example(query: "zdroj:noviny od:2025-05-01", meaning: "z jednoho zdroje a od určitého dne"),
            ],
            forPrograms: "Pro programy",
            programs: [
                "Vše, co je na stránkách, je také na adrese /api/v1/items: bez klíče, bez přihlášení.",
                "Každý dotaz je i kanál k odebírání: /api/v1/feed.atom?q=most nebo /api/v1/feed.json?q=most.",
            ],
            accessibility: "Přístupnost",
            accessibilityText: [
                "Stránky fungují bez JavaScriptu, jen s klávesnicí i s odečítačem obrazovky a dají se zvětšit i vytisknout. "
                    + "Řídíme se normou EN 301 549 (WCAG 2.1 AA). Sebrané texty přebíráme, jak jsou; jejich přílohy "
                    + "přístupné být nemusí."
            ]),
        notFound: "Tady nic není", notFoundAdvice: "Adresa je možná opsaná s chybou. Zkuste zprávu vyhledat.",
        badRequest: "Tomuto požadavku nerozumíme", unavailable: "Archiv teď nemůže odpovědět",
        unavailableAdvice: "Zkuste to prosím za chvíli znovu.",
        kinds: [
            "article": "zprávy", "notice": "úřední deska", "event": "akce", "meeting": "zasedání", "paper": "dokumenty",
            "broadcast": "vysílání", "video": "videa", "audio": "zvuk", "post": "příspěvky", "page": "stránky",
        ],
        kindsOne: [
            "article": "zpráva", "notice": "oznámení", "event": "akce", "meeting": "zasedání", "paper": "dokument",
            "broadcast": "vysílání", "video": "video", "audio": "zvuk", "post": "příspěvek", "page": "stránka",
        ],
        subjects: [
            "administration": "správa města", "elections": "volby", "population": "obyvatelstvo",
            "construction": "výstavba", "transport": "doprava", "economy": "hospodářství", "education": "školství",
            "culture": "kultura", "sport": "sport", "associations": "spolky", "health-social": "zdraví a sociální péče",
            "environment-weather": "příroda a počasí", "safety": "bezpečnost", "church": "církve",
            "personalities": "osobnosti", "history-memorial": "historie a památky", "other": "ostatní",
        ],
        rightsNames: ["own": "celý text", "licensed": "celý text", "excerpt": "úryvek", "link": "odkaz"],
        sourceKinds: [
            "web": "web", "board": "úřední deska", "council": "zastupitelstvo", "newspaper": "noviny", "tv": "televize",
            "radio": "rádio", "social": "sociální síť", "video": "video", "events": "akce", "agency": "agentura",
        ])
}
