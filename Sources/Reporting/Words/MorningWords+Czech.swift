extension MorningWords {
    static let czech = MorningWords(
        noNight: "Ještě neproběhla žádná noc: první spustí letopis run.",
        noNightSince:
            "Od {day} neproběhla žádná noc: Letopis se nespouští. Podívejte se na plánovač (systemctl list-timers, crontab -l), nebo spusťte letopis run.",
        noNightSinceShort: "od {day} žádná noc",
        underWay: "První noc běží od {time} a ještě neskončila.",
        atNight: "V noci od {time}", byDay: "Při posledním běhu od {time}",
        offline:
            "{when} byl tento počítač bez internetu: většina serverů nebyla dosažitelná. Žádnému zdroji se to nepočítá; zkuste připojení a příští noc se zeptá znovu.",
        offlineShort: "bez internetu",
        nobodyAsked: "{when} se nikoho ptát nemělo nebo nedalo.",
        answered: "{when} odpovědělo {answered} z {asked} zdrojů.",
        newCount: "nové", changedCount: "změněné", missingCount: "zdroj už neukazuje",
        rejectedCount: "nečitelné", allWell: "vše v pořádku", needsPerson: "čeká na vás",
        whatNeedsYou: "Co čeká na vás", whatWaits: "Co může počkat", whatIsNew: "Co je nového",
        whatWasRejected: "Co se nepodařilo přečíst", more: "Další:", tellers: "zdrojů: {n}", line: "řádek",
        nightsInARow: "Už {n}. noc za sebou.", lastReadOn: "Naposledy přečteno {day}.",
        neverRead: "Zatím se nepodařilo přečíst ani jednou.",
        notYetAsked: "Přidáno po poslední noci; poprvé se přečte v té příští.",
        passedOver: "Zatím se na něj žádná noc nezeptala; zkusí to příští.",
        everyDay: "obvykle něco každý den", every: "obvykle něco jednou za {n} {days}",
        nothingFor: "teď už {n} {days} nic", days: Forms("den", "dny", "dní"),
        remedies: [
            .wait: "Zatím není třeba nic dělat: příští noc se zkusí znovu.",
            .waitUntil: "Server chce mít klid do {time}; do té doby není třeba nic dělat, pak se Letopis zeptá sám.",
            .address: "Otevřete {url} v prohlížeči. Jestli se adresa změnila, opravte \"url\" v {file}.",
            .gone:
                "Najděte novou adresu (letopis\u{A0}sources\u{A0}add\u{A0}STRÁNKA), nebo zdroj vypněte: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
            .access:
                "Otevře-li se {url} v prohlížeči, požádejte správce webu, aby Letopis pustil; jinak najděte veřejnou adresu a zapište ji do {file}. Má-li zdroj klíč (\"token\"), mohl vypršet: uložte nový.",
            .robots:
                "Požádejte správce webu o svolení. Je-li to vlastní web úřadu, napište \"robots\": \"ignore\" do {file}.",
            .siteOwner: "Trvá-li to, řekněte to správci webu {url}; Letopis to zkouší každou noc dál.",
            .size: "Má-li být tak velká, zvyšte harvest.maximumBodyBytes v pipeline.json.",
            .rules:
                "Pravidla pro dnešní podobu stránky navrhne letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules. Patří do {file}. Samo to zmizí, až zase něco přijde; jinak letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .noFeed:
                "Je to stránka, ne kanál. Kanál webu najde letopis\u{A0}sources\u{A0}add\u{A0}{url}. Nemá-li žádný, patří do {file} pravidla; navrhne je letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules",
            .importing:
                "Stáhněte soubor a načtěte ho: letopis\u{A0}import\u{A0}--source\u{A0}{id}\u{A0}SOUBOR. Nemá-li se adresa zkoušet každou noc, napište \"enabled\": false do {file}.",
            .feed:
                "Podívejte se na {url}. Má-li web nový kanál, najde ho letopis\u{A0}sources\u{A0}add\u{A0}STRÁNKA. Samo to zmizí, až zase něco přijde; jinak letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .file: "Opravte to v {file}; podrobnosti vypíše letopis\u{A0}sources\u{A0}status\u{A0}{id}",
            .token: "Uložte ho tam, kde se hledá, nebo opravte \"token\" v {file}.",
            .local:
                "Má-li zdroj číst z tohoto počítače, napište \"allowLocal\": true do {file}; jinak opravte \"url\".",
            .newAddress: "Zapište novou adresu do {file}. Hotovo: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .decide:
                "Podívejte se na {url}. Je to záměr: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Je to chyba: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
            .acknowledge: "Až to bude vyřízeno: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ],
        ended: "Podívejte se na {url}. Jestli zdroj skončil: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Zdroj", items: "zpráv", inSevenDays: "za 7 dní", lastNew: "naposledy", state: "stav",
        states: [
            .well: "v pořádku", .failing: "nepřečteno", .attention: "prohlédnout", .silent: "mlčí",
            .new: "zatím nečteno", .off: "vypnuto",
        ],
        status: "server odpověděl chybou {status}",
        goneForGood: "server říká, že adresa zanikla natrvalo (410); Letopis se na ni ptá už jen jednou za měsíc",
        busy: "server si přeje, aby se ho Letopis ptal méně často ({status})",
        movedTo: "zdroj se natrvalo přestěhoval na {url}, kde se teď čte",
        addedAlike:
            "do všech textů zdroje přibylo totéž: „{words}“; archiv má texty bez toho, protože to vypadá na novou úpravu webu",
        held:
            "během jedné noci se změnila nebo zmizela víc než polovina zdroje; tato noc proto čeká na rozhodnutí",
        rewritten: "přepsáno {n} z {all}", vanished: "zmizelo {n} z {all}", came: "nově přišlo {n}",
        troubles: [
            .movedBack:
                "nová adresa, kam se zdroj natrvalo přestěhoval, nefunguje; Letopis se vrací k té v souboru zdroje",
            .noItems: "zdroj, který vždycky něco měl, je už podruhé prázdný",
            .noItemsByRules: "pravidla na stránce už nic nenacházejí: stránka byla nejspíš přestavěna",
            .cutOff:
                "dokument zdroje přichází už potřetí poškozený: co je před poškozením, se ukládá, ale nic se nedá považovat za zmizelé",
            .noAnswer:
                "server zavřel spojení bez odpovědi",
            .damaged:
                "odpověď serveru je poškozená",
            .tooLarge:
                "odpověď je příliš velká",
            .circle:
                "server přesměrovává pořád dokola",
            .badRedirect:
                "server přesměrovává na adresu, která není webová",
            .badAddress:
                "adresa zdroje není webová adresa",
            .ownNetwork:
                "adresa vede do vnitřní sítě, kam veřejný zdroj nesmí",
            .ownMachine:
                "adresa vede do tohoto počítače, kam zdroj nesmí, dokud to jeho soubor nedovolí",
            .transfer: "přenos ze serveru se nezdařil",
            .forbidden:
                "správce webu čtení nedovoluje (robots.txt); požádejte ho o svolení",
            .unknownRules:
                "server neřekl, co je dovoleno číst (robots.txt); zkusí se to příště",
            .moved:
                "zdroj se natrvalo přestěhoval na jinou adresu; zapište ji do souboru zdroje",
            .dangerous:
                "dokument je stavěn tak, že by čtení zahltil; byl odmítnut",
            .badRules:
                "pravidla pro čtení stránky se nedají použít",
            .secret:
                "chybí přístupový klíč ke zdroji",
            .file:
                "soubor zdroje se nedá přečíst",
            .unreadMeanwhile:
                "zdroj se delší dobu nečetl a nic z toho, co přišlo, nebylo známo z dřívějška: co vyšlo mezitím, nejspíš chybí",
            .lostOverlap:
                "nic z toho, co přišlo, nebylo známo z dřívějška: něco mezitím nejspíš uniklo; zdroj je třeba číst častěji",
            .unknownName: "jméno serveru nikam nevede (DNS): adresa může být chybná, nebo je počítač bez internetu",
            .noConnection: "se serverem se nepodařilo spojit", .tooSlow: "server odpovídal příliš pomalu",
            .noSecureConnection: "zabezpečené spojení nevzniklo; certifikát musí opravit správce webu",
            .brokenOff: "odpověď serveru skončila v půlce",
            .page: "místo dat přišla webová stránka", .notAFeed: "na adrese není nic, co by šlo číst",
            .pdf: "na adrese je soubor PDF, který se v noci nečte",
            .empty: "odpověď byla prázdná; archiv zůstává, jak je",
        ],
        details: DetailWords(
            secrets: [
                .notSet:
                    "chybí přístupový klíč ke zdroji: proměnná {place} není nastavena tam, odkud se Letopis spouští (v systemd: EnvironmentFile=)",
                .missing: "chybí přístupový klíč ke zdroji: soubor {place} neexistuje",
                .unreadable: "chybí přístupový klíč ke zdroji: soubor {place} se nedá přečíst",
                .empty: "chybí přístupový klíč ke zdroji: soubor {place} je prázdný",
                .unfit:
                    "přístupový klíč v {place} není použitelný: musí to být jedno slovo z aspoň 8 písmen bez háčků a čárek, číslic nebo znamének",
            ],
            files: [
                .missing: "soubor {place}, ze kterého zdroj čte, neexistuje",
                .forbidden: "soubor {place}, ze kterého zdroj čte, nesmí Letopis otevřít: chybí oprávnění",
                .unreadable: "soubor {place}, ze kterého zdroj čte, se nedá přečíst",
                .notOrdinary: "{place} není obyčejný soubor",
                .notAllowed: "adresa {place} vede k souboru; to zdroj smí jen s \"allowLocal\": true",
                .noPath: "{place} není adresa souboru; píše se file:///cesta/k/souboru",
            ],
            rules: [
                .unended: "pravidlo pro čtení stránky se nedá použít: v „{rule}“{at} nekončí uvozovka nebo závorka",
                .unknown:
                    "pravidlo pro čtení stránky se nedá použít: v „{rule}“{at} je funkce, předpona nebo proměnná, která neexistuje",
                .mistaken: "pravidlo pro čtení stránky se nedá použít: „{rule}“{at} není správný výraz XPath 1.0",
                .tooMuch: "pravidlo pro čtení stránky se nedá použít: „{rule}“ je na tuto stránku příliš složité",
                .dateForm: "tvar data „{rule}“ se nedá použít: písmeno{at} nic neznamená",
                .columns: "přiřazení sloupců „{rule}“ se nedá použít",
            ],
            at: " (znak {n})",
            dangers: [
                .attributes:
                    "dokument je stavěn tak, že by čtení zahltil{line}: značka má přes {n} atributů; byl odmítnut",
                .tagLength:
                    "dokument je stavěn tak, že by čtení zahltil{line}: značka je delší než {n} bajtů; byl odmítnut",
                .length: "dokument je delší než {n} bajtů; byl odmítnut",
            ],
            inLine: " (řádek {n})"),
        rejections: [
            .cutOff: "dokument končí uprostřed této zprávy",
            .notParsable: "tato zpráva je napsána chybně",
            .empty: "není v ní ani název, ani text, ani odkaz",
            .tooLong: "je příliš dlouhá",
            .beyondLimit: "dokument má víc zpráv, než kolik se jich z jednoho čte",
            .incomplete: "chybí v ní, bez čeho ji nelze zařadit: označení, čas nebo program",
            .menu: "odkaz z nabídky stránky, ne zpráva",
            .repost: "cizí příspěvek sdílený dál",
            .service: "služební zpráva bez obsahu",
            .notPublic: "není určena veřejnosti",
            .noItem: "záznam jiného druhu, ne zpráva",
            .superseded: "v témže dokumentu je její novější znění",
            .unmatched: "pravidla v této části stránky nenašla název, adresu ani text",
            .picture: "stránka novin je obrázek, ze kterého se text nečte",
            .takenBack: "tento text byl z archivu odstraněn nebo zkrácen na iniciály, a proto se znovu nepřijímá",
        ],
        otherRejection: "z důvodu, který vypíše letopis\u{A0}status\u{A0}--rejections", example: "například",
        rejectionRemedies: [
            .nothing: "Není třeba nic dělat.",
            .publisher: "Chybí-li vám, řekněte o tom správci webu; co se přečíst dalo, je uloženo.",
            .rules: "Zmizela-li tím nějaká zpráva, opravte pravidla v {file}.",
            .takenBack: "Není třeba nic dělat; proč, vypíše letopis\u{A0}redact\u{A0}--log",
        ])
}
