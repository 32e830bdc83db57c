extension MorningWords {
    static let slovak = MorningWords(
        noNight: "Ešte neprebehla žiadna noc: prvú spustí letopis run.",
        noNightSince:
            "Od {day} neprebehla žiadna noc: Letopis sa nespúšťa. Pozrite sa na plánovač (systemctl list-timers, crontab -l), alebo spustite letopis run.",
        noNightSinceShort: "od {day} žiadna noc",
        underWay: "Prvá noc sa začala o {time} a ešte sa neskončila.",
        atNight: "V noci o {time}", byDay: "Pri poslednom behu o {time}",
        offline:
            "{when} bol tento počítač bez internetu: väčšina serverov nebola dosiahnuteľná. Žiadnemu zdroju sa to nepočíta; skúste pripojenie a ďalšia noc sa opýta znova.",
        offlineShort: "bez internetu",
        nobodyAsked: "{when} sa nikoho pýtať nemalo alebo nedalo.",
        answered: "{when} odpovedalo {answered} z {asked} zdrojov.",
        newCount: "nové", changedCount: "zmenené", missingCount: "zdroj už neukazuje",
        rejectedCount: "nečitateľné", allWell: "všetko v poriadku", needsPerson: "čaká na vás",
        whatNeedsYou: "Čo čaká na vás", whatWaits: "Čo môže počkať", whatIsNew: "Čo je nové",
        whatWasRejected: "Čo sa nepodarilo prečítať", more: "Ďalšie:", tellers: "zdrojov: {n}", line: "riadok",
        nightsInARow: "Už {n}. noc po sebe.", lastReadOn: "Naposledy prečítané {day}.",
        neverRead: "Zatiaľ sa nepodarilo prečítať ani raz.",
        notYetAsked: "Pridané po poslednej noci; prvýkrát sa prečíta v tej ďalšej.",
        passedOver: "Zatiaľ sa naň žiadna noc neopýtala; skúsi to ďalšia.",
        everyDay: "obyčajne niečo každý deň", every: "obyčajne niečo raz za {n} {days}",
        nothingFor: "teraz už {n} {days} nič", days: Forms("deň", "dni", "dní"),
        remedies: [
            .wait: "Zatiaľ netreba nič robiť: ďalšiu noc sa skúsi znova.",
            .waitUntil: "Server chce mať pokoj do {time}; dovtedy netreba nič robiť, potom sa Letopis opýta sám.",
            .address: "Otvorte {url} v prehliadači. Ak sa adresa zmenila, opravte \"url\" v {file}.",
            .gone:
                "Nájdite novú adresu (letopis\u{A0}sources\u{A0}add\u{A0}STRÁNKA), alebo zdroj vypnite: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
            .access:
                "Ak sa {url} otvorí v prehliadači, požiadajte správcu webu, aby Letopis pustil; inak nájdite verejnú adresu a zapíšte ju do {file}. Ak má zdroj kľúč (\"token\"), mohol vypršať: uložte nový.",
            .robots:
                "Požiadajte správcu webu o súhlas. Ak je to vlastný web úradu, napíšte \"robots\": \"ignore\" do {file}.",
            .siteOwner: "Ak to trvá, povedzte to správcovi webu {url}; Letopis to skúša každú noc ďalej.",
            .size: "Ak má byť taká veľká, zvýšte harvest.maximumBodyBytes v pipeline.json.",
            .rules:
                "Pravidlá pre dnešnú podobu stránky navrhne letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules. Patria do {file}. Samo to zmizne, keď zas niečo príde; inak letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .noFeed:
                "Je to stránka, nie kanál. Kanál webu nájde letopis\u{A0}sources\u{A0}add\u{A0}{url}. Ak žiadny nemá, patria do {file} pravidlá; navrhne ich letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules",
            .importing:
                "Stiahnite súbor a načítajte ho: letopis\u{A0}import\u{A0}--source\u{A0}{id}\u{A0}SÚBOR. Ak sa adresa nemá skúšať každú noc, napíšte \"enabled\": false do {file}.",
            .feed:
                "Pozrite sa na {url}. Ak má web nový kanál, nájde ho letopis\u{A0}sources\u{A0}add\u{A0}STRÁNKA. Samo to zmizne, keď zas niečo príde; inak letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .file: "Opravte to v {file}; podrobnosti vypíše letopis\u{A0}sources\u{A0}status\u{A0}{id}",
            .token: "Uložte ho tam, kde sa hľadá, alebo opravte \"token\" v {file}.",
            .local: "Ak má zdroj čítať z tohto počítača, napíšte \"allowLocal\": true do {file}; inak opravte \"url\".",
            .newAddress: "Zapíšte novú adresu do {file}. Hotovo: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .decide:
                "Pozrite sa na {url}. Je to zámer: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Je to chyba: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
            .acknowledge: "Keď to bude vybavené: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ],
        ended: "Pozrite sa na {url}. Ak zdroj skončil: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Zdroj", items: "správ", inSevenDays: "za 7 dní", lastNew: "naposledy", state: "stav",
        states: [
            .well: "v poriadku", .failing: "neprečítané", .attention: "pozrieť sa", .silent: "mlčí",
            .new: "zatiaľ nečítané", .off: "vypnuté",
        ],
        status: "server odpovedal chybou {status}",
        goneForGood: "server hovorí, že adresa zanikla natrvalo (410); Letopis sa na ňu pýta už len raz za mesiac",
        busy: "server si želá, aby sa ho Letopis pýtal menej často ({status})",
        movedTo: "zdroj sa natrvalo presťahoval na {url}, kde sa teraz číta",
        addedAlike:
            "do všetkých textov zdroja pribudlo to isté: „{words}“; archív má texty bez toho, lebo to vyzerá na novú úpravu webu",
        held:
            "počas jednej noci sa zmenila alebo zmizla viac než polovica zdroja; táto noc preto čaká na rozhodnutie",
        rewritten: "prepísané {n} z {all}", vanished: "zmizlo {n} z {all}", came: "nových prišlo {n}",
        troubles: [
            .movedBack:
                "nová adresa, kam sa zdroj natrvalo presťahoval, nefunguje; Letopis sa vracia k tej v súbore zdroja",
            .noItems: "zdroj, ktorý vždy niečo mal, je už druhýkrát prázdny",
            .noItemsByRules: "pravidlá na stránke už nič nenachádzajú: stránka bola asi prestavaná",
            .cutOff:
                "dokument zdroja prichádza už tretíkrát poškodený: čo je pred poškodením, sa ukladá, ale nič nemožno považovať za zmiznuté",
            .noAnswer:
                "server zavrel spojenie bez odpovede",
            .damaged:
                "odpoveď servera je poškodená",
            .tooLarge:
                "odpoveď je príliš veľká",
            .circle:
                "server presmerúva stále dookola",
            .badRedirect:
                "server presmerúva na adresu, ktorá nie je webová",
            .badAddress:
                "adresa zdroja nie je webová adresa",
            .ownNetwork:
                "adresa vedie do vnútornej siete, kam verejný zdroj nesmie",
            .ownMachine:
                "adresa vedie do tohto počítača, kam zdroj nesmie, kým to jeho súbor nedovolí",
            .transfer: "prenos zo servera sa nepodaril",
            .forbidden:
                "správca webu čítanie nedovoľuje (robots.txt); požiadajte ho o súhlas",
            .unknownRules:
                "server nepovedal, čo je dovolené čítať (robots.txt); skúsi sa to nabudúce",
            .moved:
                "zdroj sa natrvalo presťahoval na inú adresu; zapíšte ju do súboru zdroja",
            .dangerous:
                "dokument je stavaný tak, že by čítanie zahltil; bol odmietnutý",
            .badRules:
                "pravidlá na čítanie stránky sa nedajú použiť",
            .secret:
                "chýba prístupový kľúč k zdroju",
            .file:
                "súbor zdroja sa nedá prečítať",
            .unreadMeanwhile:
                "zdroj sa dlhší čas nečítal a nič z toho, čo prišlo, nebolo známe predtým: čo vyšlo medzitým, asi chýba",
            .lostOverlap:
                "nič z toho, čo prišlo, nebolo známe z minulosti: niečo medzitým asi uniklo; zdroj treba čítať častejšie",
            .unknownName: "meno servera nikam nevedie (DNS): adresa môže byť chybná, alebo je počítač bez internetu",
            .noConnection: "so serverom sa nepodarilo spojiť", .tooSlow: "server odpovedal príliš pomaly",
            .noSecureConnection: "zabezpečené spojenie nevzniklo; certifikát musí opraviť správca webu",
            .brokenOff: "odpoveď servera sa skončila v polovici",
            .page: "namiesto údajov prišla webová stránka", .notAFeed: "na adrese nie je nič, čo by sa dalo čítať",
            .pdf: "na adrese je súbor PDF, ktorý sa v noci nečíta",
            .empty: "odpoveď bola prázdna; archív zostáva, ako je",
        ],
        details: DetailWords(
            secrets: [
                .notSet:
                    "chýba prístupový kľúč k zdroju: premenná {place} nie je nastavená tam, odkiaľ sa Letopis spúšťa (v systemd: EnvironmentFile=)",
                .missing: "chýba prístupový kľúč k zdroju: súbor {place} neexistuje",
                .unreadable: "chýba prístupový kľúč k zdroju: súbor {place} sa nedá prečítať",
                .empty: "chýba prístupový kľúč k zdroju: súbor {place} je prázdny",
                .unfit:
                    "prístupový kľúč v {place} sa nedá použiť: musí to byť jedno slovo aspoň z 8 písmen bez diakritiky, číslic alebo znamienok",
            ],
            files: [
                .missing: "súbor {place}, z ktorého zdroj číta, neexistuje",
                .forbidden: "súbor {place}, z ktorého zdroj číta, nesmie Letopis otvoriť: chýba oprávnenie",
                .unreadable: "súbor {place}, z ktorého zdroj číta, sa nedá prečítať",
                .notOrdinary: "{place} nie je obyčajný súbor",
                .notAllowed: "adresa {place} vedie k súboru; to zdroj smie len s \"allowLocal\": true",
                .noPath: "{place} nie je adresa súboru; píše sa file:///cesta/k/suboru",
            ],
            rules: [
                .unended:
                    "pravidlo na čítanie stránky sa nedá použiť: v „{rule}“{at} sa nekončí úvodzovka alebo zátvorka",
                .unknown:
                    "pravidlo na čítanie stránky sa nedá použiť: v „{rule}“{at} je funkcia, predpona alebo premenná, ktorá neexistuje",
                .mistaken: "pravidlo na čítanie stránky sa nedá použiť: „{rule}“{at} nie je správny výraz XPath 1.0",
                .tooMuch: "pravidlo na čítanie stránky sa nedá použiť: „{rule}“ je na túto stránku príliš zložité",
                .dateForm: "tvar dátumu „{rule}“ sa nedá použiť: písmeno{at} nič neznamená",
                .columns: "priradenie stĺpcov „{rule}“ sa nedá použiť",
            ],
            at: " (znak {n})",
            dangers: [
                .attributes:
                    "dokument je stavaný tak, že by čítanie zahltil{line}: značka má vyše {n} atribútov; bol odmietnutý",
                .tagLength:
                    "dokument je stavaný tak, že by čítanie zahltil{line}: značka je dlhšia než {n} bajtov; bol odmietnutý",
                .length: "dokument je dlhší než {n} bajtov; bol odmietnutý",
            ],
            inLine: " (riadok {n})"),
        rejections: [
            .cutOff: "dokument sa končí uprostred tejto správy",
            .notParsable: "táto správa je napísaná chybne",
            .empty: "nie je v nej ani názov, ani text, ani odkaz",
            .tooLong: "je príliš dlhá",
            .beyondLimit: "dokument má viac správ, než koľko sa ich z jedného číta",
            .incomplete: "chýba v nej, bez čoho ju nemožno zaradiť: označenie, čas alebo program",
            .menu: "odkaz z ponuky stránky, nie správa",
            .repost: "cudzí príspevok zdieľaný ďalej",
            .service: "služobná správa bez obsahu",
            .notPublic: "nie je určená verejnosti",
            .noItem: "záznam iného druhu, nie správa",
            .superseded: "v tom istom dokumente je jej novšie znenie",
            .unmatched: "pravidlá v tejto časti stránky nenašli názov, adresu ani text",
            .picture: "strana novín je obrázok, z ktorého sa text nečíta",
            .takenBack: "tento text bol z archívu odstránený alebo skrátený na iniciály, a preto sa znova neprijíma",
        ],
        otherRejection: "z dôvodu, ktorý vypíše letopis\u{A0}status\u{A0}--rejections", example: "napríklad",
        rejectionRemedies: [
            .nothing: "Netreba nič robiť.",
            .publisher: "Ak vám chýba, povedzte o tom správcovi webu; čo sa prečítať dalo, je uložené.",
            .rules: "Ak sa tým stratila nejaká správa, opravte pravidlá v {file}.",
            .takenBack: "Netreba nič robiť; prečo, vypíše letopis\u{A0}redact\u{A0}--log",
        ])
}
