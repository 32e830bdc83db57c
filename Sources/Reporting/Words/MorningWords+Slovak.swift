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
        ended: "Pozrite sa na {url}. Ak zdroj skončil: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Zdroj", items: "správ", inSevenDays: "za 7 dní", lastNew: "naposledy", state: "stav",
        states: [
            .well: "v poriadku", .failing: "neprečítané", .attention: "pozrieť sa", .silent: "mlčí",
            .new: "zatiaľ nečítané", .off: "vypnuté",
        ],
        status: "server odpovedal chybou {status}",
        troubles: [
            .held:
                "počas jednej noci sa zmenila alebo zmizla viac než polovica zdroja; táto noc preto čaká na rozhodnutie",
            .unknownName: "meno servera nikam nevedie (DNS): adresa môže byť chybná, alebo je počítač bez internetu",
            .noConnection: "so serverom sa nepodarilo spojiť", .tooSlow: "server odpovedal príliš pomaly",
            .noSecureConnection: "zabezpečené spojenie nevzniklo; certifikát musí opraviť správca webu",
            .brokenOff: "odpoveď servera sa skončila v polovici",
            .page: "namiesto údajov prišla webová stránka", .notAFeed: "na adrese nie je nič, čo by sa dalo čítať",
            .empty: "odpoveď bola prázdna; archív zostáva, ako je",
        ])
}
