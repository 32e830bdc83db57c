extension MorningWords {
    static let slovak = MorningWords(
        noNight: "Ešte neprebehla žiadna noc: prvú spustí letopis run.",
        answered: "V noci o {time} odpovedalo {answered} z {asked} zdrojov.",
        newCount: "nové", changedCount: "zmenené", missingCount: "zdroj už neukazuje",
        rejectedCount: "nečitateľné", allWell: "všetko v poriadku", needsPerson: "čaká na vás",
        whatNeedsYou: "Čo čaká na vás", whatWaits: "Čo môže počkať", whatIsNew: "Čo je nové",
        whatWasRejected: "Čo sa nepodarilo prečítať", more: "Ďalšie:", tellers: "zdrojov: {n}", line: "riadok",
        nightsInARow: "Už {n}. noc po sebe.", lastReadOn: "Naposledy prečítané {day}.",
        neverRead: "Zatiaľ sa nepodarilo prečítať ani raz.",
        notYetAsked: "Pridané po poslednej noci; prvýkrát sa prečíta v tej ďalšej.",
        everyDay: "obyčajne niečo každý deň", every: "obyčajne niečo raz za {n} {days}",
        nothingFor: "teraz už {n} {days} nič", days: Forms("deň", "dni", "dní"),
        checkAddress: "Otvorte {url} v prehliadači. Ak sa adresa zmenila, opravte \"url\" v {file}.",
        wait: "Zatiaľ netreba nič robiť: ďalšiu noc sa skúsi znova.",
        look:
            "Pozrite sa na {url}. Je to zámer: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Je to chyba: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        seen: "Keď to bude vybavené: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ended: "Pozrite sa na {url}. Ak zdroj skončil: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Zdroj", items: "správ", inSevenDays: "za 7 dní", lastNew: "naposledy", state: "stav",
        states: [
            .well: "v poriadku", .failing: "neprečítané", .attention: "pozrieť sa", .silent: "mlčí",
            .new: "zatiaľ nečítané", .off: "vypnuté",
        ],
        status: "server odpovedal chybou {status}",
        held:
            "počas jednej noci sa zmenila alebo zmizla viac než polovica zdroja; táto noc preto čaká na rozhodnutie",
        rewritten: "prepísané {n} z {all}", vanished: "zmizlo {n} z {all}", came: "nových prišlo {n}",
        troubles: [
            .noAnswer:
                "server zavrel spojenie bez odpovede",
            .damaged:
                "odpoveď servera je poškodená",
            .tooLarge:
                "odpoveď je príliš veľká",
            .circle:
                "server presmerúva stále dookola; otvorte adresu v prehliadači a opravte ju",
            .badRedirect:
                "server presmerúva na adresu, ktorá nie je webová",
            .badAddress:
                "adresa zdroja nie je webová adresa",
            .ownNetwork:
                "adresa vedie do vnútornej siete, kam verejný zdroj nesmie",
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
            .lostOverlap:
                "nič z toho, čo prišlo, nebolo známe z minulosti: niečo medzitým asi uniklo; zdroj treba čítať častejšie",
            .unknownName: "meno servera nikam nevedie (DNS): adresa môže byť chybná, alebo je počítač bez internetu",
            .noConnection: "so serverom sa nepodarilo spojiť", .tooSlow: "server odpovedal príliš pomaly",
            .noSecureConnection: "zabezpečené spojenie nevzniklo; certifikát musí opraviť správca webu",
            .brokenOff: "odpoveď servera sa skončila v polovici",
            .page: "namiesto údajov prišla webová stránka", .notAFeed: "na adrese nie je nič, čo by sa dalo čítať",
            .empty: "odpoveď bola prázdna; archív zostáva, ako je",
        ])
}
