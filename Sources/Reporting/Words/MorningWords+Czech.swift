extension MorningWords {
    static let czech = MorningWords(
        noNight: "Ještě neproběhla žádná noc: první spustí letopis run.",
        answered: "V noci v {time} odpovědělo {answered} z {asked} zdrojů.",
        newCount: "nové", changedCount: "změněné", missingCount: "zdroj už neukazuje",
        rejectedCount: "nečitelné", allWell: "vše v pořádku", needsPerson: "čeká na vás",
        whatNeedsYou: "Co čeká na vás", whatWaits: "Co může počkat", whatIsNew: "Co je nového",
        whatWasRejected: "Co se nepodařilo přečíst", more: "Další:", tellers: "zdrojů: {n}", line: "řádek",
        nightsInARow: "Už {n}. noc za sebou.", lastReadOn: "Naposledy přečteno {day}.",
        neverRead: "Zatím se nepodařilo přečíst ani jednou.",
        notYetAsked: "Přidáno po poslední noci; poprvé se přečte v té příští.",
        everyDay: "obvykle něco každý den", every: "obvykle něco jednou za {n} {days}",
        nothingFor: "teď už {n} {days} nic", days: Forms("den", "dny", "dní"),
        checkAddress: "Otevřete {url} v prohlížeči. Jestli se adresa změnila, opravte \"url\" v {file}.",
        wait: "Zatím není třeba nic dělat: příští noc se zkusí znovu.",
        look:
            "Podívejte se na {url}. Je to záměr: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Je to chyba: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        seen: "Až to bude vyřízeno: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ended: "Podívejte se na {url}. Jestli zdroj skončil: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Zdroj", items: "zpráv", inSevenDays: "za 7 dní", lastNew: "naposledy", state: "stav",
        states: [
            .well: "v pořádku", .failing: "nepřečteno", .attention: "prohlédnout", .silent: "mlčí",
            .new: "zatím nečteno", .off: "vypnuto",
        ],
        status: "server odpověděl chybou {status}",
        held:
            "během jedné noci se změnila nebo zmizela víc než polovina zdroje; tato noc proto čeká na rozhodnutí",
        rewritten: "přepsáno {n} z {all}", vanished: "zmizelo {n} z {all}", came: "nově přišlo {n}",
        troubles: [
            .noAnswer:
                "server zavřel spojení bez odpovědi",
            .damaged:
                "odpověď serveru je poškozená",
            .tooLarge:
                "odpověď je příliš velká",
            .circle:
                "server přesměrovává pořád dokola; otevřete adresu v prohlížeči a opravte ji",
            .badRedirect:
                "server přesměrovává na adresu, která není webová",
            .badAddress:
                "adresa zdroje není webová adresa",
            .ownNetwork:
                "adresa vede do vnitřní sítě, kam veřejný zdroj nesmí",
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
            .lostOverlap:
                "nic z toho, co přišlo, nebylo známo z dřívějška: něco mezitím nejspíš uniklo; zdroj je třeba číst častěji",
            .unknownName: "jméno serveru nikam nevede (DNS): adresa může být chybná, nebo je počítač bez internetu",
            .noConnection: "se serverem se nepodařilo spojit", .tooSlow: "server odpovídal příliš pomalu",
            .noSecureConnection: "zabezpečené spojení nevzniklo; certifikát musí opravit správce webu",
            .brokenOff: "odpověď serveru skončila v půlce",
            .page: "místo dat přišla webová stránka", .notAFeed: "na adrese není nic, co by šlo číst",
            .empty: "odpověď byla prázdná; archiv zůstává, jak je",
        ])
}
