extension MorningWords {
    static let german = MorningWords(
        noNight: "Es lief noch keine Nacht: letopis run beginnt die erste.",
        answered: "In der Nacht um {time} antworteten {answered} von {asked} Quellen.",
        newCount: "neu", changedCount: "geändert", missingCount: "von der Quelle nicht mehr gezeigt",
        rejectedCount: "unlesbar", allWell: "alles in Ordnung", needsPerson: "wartet auf Sie",
        whatNeedsYou: "Was auf Sie wartet", whatWaits: "Was warten kann", whatIsNew: "Was neu ist",
        whatWasRejected: "Was nicht gelesen werden konnte", more: "Weitere:", tellers: "aus {n} Quellen",
        line: "Zeile",
        nightsInARow: "Das war die {n}. Nacht in Folge.", lastReadOn: "Zuletzt gelesen am {day}.",
        neverRead: "Noch nie gelesen.",
        notYetAsked: "Seit der letzten Nacht hinzugefügt; die nächste liest sie zum ersten Mal.",
        everyDay: "gewöhnlich jeden Tag etwas", every: "gewöhnlich alle {n} {days} etwas",
        nothingFor: "jetzt {n} {days} lang nichts", days: Forms("Tag", "Tage", "Tage"),
        checkAddress:
            "Öffnen Sie {url} im Browser. Ist die Adresse umgezogen, berichtigen Sie \"url\" in {file}.",
        wait: "Noch ist nichts zu tun: In der nächsten Nacht wird wieder gefragt.",
        look:
            "Sehen Sie {url} an. Ist es gewollt: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Ist es ein Fehler: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        seen: "Wenn es erledigt ist: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ended: "Sehen Sie {url} an. Gibt es die Quelle nicht mehr: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Quelle", items: "Texte", inSevenDays: "7 Tage", lastNew: "zuletzt", state: "Stand",
        states: [
            .well: "in Ordnung", .failing: "nicht gelesen", .attention: "bitte ansehen", .silent: "schweigt",
            .new: "noch ungelesen", .off: "abgeschaltet",
        ],
        status: "der Server antwortete mit Fehler {status}",
        held:
            "in einer Nacht wurde mehr als die Hälfte der Quelle geändert oder fehlt; diese Nacht wartet auf eine Entscheidung",
        rewritten: "umgeschrieben {n} von {all}", vanished: "verschwunden {n} von {all}", came: "neu dazugekommen {n}",
        troubles: [
            .noAnswer:
                "der Server schloss die Verbindung ohne Antwort",
            .damaged:
                "die Antwort des Servers ist beschädigt",
            .tooLarge:
                "die Antwort ist zu groß",
            .circle:
                "der Server leitet im Kreis weiter; öffnen Sie die Adresse im Browser und berichtigen Sie sie",
            .badRedirect:
                "der Server leitet zu einer Adresse weiter, die keine Webadresse ist",
            .badAddress:
                "die Adresse der Quelle ist keine Webadresse",
            .ownNetwork:
                "die Adresse führt in ein internes Netz, wohin eine öffentliche Quelle nicht darf",
            .forbidden:
                "der Betreiber erlaubt das Lesen nicht (robots.txt); bitten Sie ihn darum",
            .unknownRules:
                "der Server konnte nicht sagen, was gelesen werden darf (robots.txt); es wird wieder versucht",
            .moved:
                "die Quelle ist für immer umgezogen; tragen Sie die neue Adresse in die Datei der Quelle ein",
            .dangerous:
                "das Dokument ist so gebaut, dass es das Lesen lahmlegen würde; es wurde abgewiesen",
            .badRules:
                "die Regeln zum Lesen der Seite sind nicht brauchbar",
            .secret:
                "der Zugangsschlüssel der Quelle fehlt",
            .file:
                "die Datei der Quelle ist nicht lesbar",
            .lostOverlap:
                "nichts von dem, was kam, war von früher bekannt: dazwischen ging wohl etwas verloren; die Quelle sollte öfter gelesen werden",
            .unknownName:
                "der Name des Servers führt nirgendwohin (DNS): vielleicht ist die Adresse falsch oder dieser "
                + "Rechner ohne Internet",
            .noConnection: "keine Verbindung zum Server", .tooSlow: "der Server antwortete zu langsam",
            .noSecureConnection: "keine sichere Verbindung; der Betreiber muss sein Zertifikat erneuern",
            .brokenOff: "die Antwort des Servers brach ab",
            .page: "statt Daten kam eine Webseite", .notAFeed: "unter der Adresse steht nichts Lesbares",
            .empty: "die Antwort war leer; das Archiv bleibt, wie es ist",
        ])
}
