extension MorningWords {
    static let german = MorningWords(
        noNight: "Es lief noch keine Nacht: letopis run beginnt die erste.",
        noNightSince:
            "Seit dem {day} lief keine Nacht: Letopis wird nicht gestartet. Sehen Sie nach der Zeitsteuerung (systemctl list-timers, crontab -l), oder starten Sie letopis run.",
        noNightSinceShort: "seit dem {day} keine Nacht",
        underWay: "Die erste Nacht begann um {time} und ist noch nicht zu Ende.",
        atNight: "In der Nacht um {time}", byDay: "Beim letzten Lauf um {time}",
        offline:
            "{when} war dieser Rechner ohne Internet: Die meisten Server waren nicht erreichbar. Keiner Quelle wird das angerechnet; prüfen Sie die Verbindung, die nächste Nacht fragt wieder.",
        offlineShort: "ohne Internet",
        nobodyAsked: "{when} war niemand zu fragen.",
        answered: "{when} antworteten {answered} von {asked} Quellen.",
        newCount: "neu", changedCount: "geändert", missingCount: "von der Quelle nicht mehr gezeigt",
        rejectedCount: "unlesbar", allWell: "alles in Ordnung", needsPerson: "wartet auf Sie",
        whatNeedsYou: "Was auf Sie wartet", whatWaits: "Was warten kann", whatIsNew: "Was neu ist",
        whatWasRejected: "Was nicht gelesen werden konnte", more: "Weitere:", tellers: "aus {n} Quellen",
        line: "Zeile",
        nightsInARow: "Das war die {n}. Nacht in Folge.", lastReadOn: "Zuletzt gelesen am {day}.",
        neverRead: "Noch nie gelesen.",
        notYetAsked: "Seit der letzten Nacht hinzugefügt; die nächste liest sie zum ersten Mal.",
        passedOver: "Noch keine Nacht hat sie gefragt; die nächste versucht es.",
        everyDay: "gewöhnlich jeden Tag etwas", every: "gewöhnlich alle {n} {days} etwas",
        nothingFor: "jetzt {n} {days} lang nichts", days: Forms("Tag", "Tage", "Tage"),
        remedies: [
            .wait: "Noch ist nichts zu tun: In der nächsten Nacht wird wieder gefragt.",
            .waitUntil:
                "Der Server bittet um Ruhe bis {time}; bis dahin ist nichts zu tun, danach fragt Letopis von selbst.",
            .address: "Öffnen Sie {url} im Browser. Ist die Adresse umgezogen, berichtigen Sie \"url\" in {file}.",
            .gone:
                "Suchen Sie eine neue Adresse (letopis\u{A0}sources\u{A0}add\u{A0}SEITE), oder schalten Sie die Quelle ab: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
            .access:
                "Öffnet sich {url} im Browser, bitten Sie den Betreiber, Letopis einzulassen; sonst tragen Sie eine öffentliche Adresse in {file} ein. Hat die Quelle einen Schlüssel (\"token\"), kann er abgelaufen sein: Legen Sie einen neuen ab.",
            .robots:
                "Bitten Sie den Betreiber um Erlaubnis. Ist es die eigene Seite des Amtes, schreiben Sie \"robots\": \"ignore\" in {file}.",
            .siteOwner: "Dauert es an, sagen Sie es dem Betreiber von {url}; Letopis versucht es jede Nacht weiter.",
            .size: "Soll sie so groß sein, erhöhen Sie harvest.maximumBodyBytes in pipeline.json.",
            .rules:
                "Regeln für die heutige Gestalt der Seite schlägt vor: letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules. Sie gehören in {file}. Der Hinweis vergeht, sobald wieder etwas kommt; sonst letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .noFeed:
                "Das ist eine Seite, kein Feed. Den Feed der Seite findet letopis\u{A0}sources\u{A0}add\u{A0}{url}. Hat sie keinen, gehören Regeln in {file}; vorgeschlagen werden sie von letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules",
            .importing:
                "Laden Sie die Datei herunter und lesen Sie sie ein: letopis\u{A0}import\u{A0}--source\u{A0}{id}\u{A0}DATEI. Soll die Adresse nicht jede Nacht versucht werden, schreiben Sie \"enabled\": false in {file}.",
            .feed:
                "Sehen Sie {url} an. Einen neuen Feed der Seite findet letopis\u{A0}sources\u{A0}add\u{A0}SEITE. Der Hinweis vergeht, sobald wieder etwas kommt; sonst letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .file: "Berichtigen Sie es in {file}; Näheres zeigt letopis\u{A0}sources\u{A0}status\u{A0}{id}",
            .token: "Legen Sie ihn dort ab, wo er gesucht wird, oder berichtigen Sie \"token\" in {file}.",
            .local:
                "Soll die Quelle von diesem Rechner lesen, schreiben Sie \"allowLocal\": true in {file}; sonst berichtigen Sie \"url\".",
            .newAddress:
                "Tragen Sie die neue Adresse in {file} ein. Erledigt: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .decide:
                "Sehen Sie {url} an. Ist es gewollt: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Ist es ein Fehler: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
            .acknowledge: "Wenn es erledigt ist: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ],
        ended: "Sehen Sie {url} an. Gibt es die Quelle nicht mehr: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Quelle", items: "Texte", inSevenDays: "7 Tage", lastNew: "zuletzt", state: "Stand",
        states: [
            .well: "in Ordnung", .failing: "nicht gelesen", .attention: "bitte ansehen", .silent: "schweigt",
            .new: "noch ungelesen", .off: "abgeschaltet",
        ],
        status: "der Server antwortete mit Fehler {status}",
        goneForGood:
            "der Server sagt, dass es die Adresse nicht mehr gibt (410); Letopis fragt dort nur noch einmal im Monat",
        busy: "der Server möchte seltener gefragt werden ({status})",
        movedTo: "die Quelle ist für immer nach {url} umgezogen und wird jetzt dort gelesen",
        addedAlike:
            "in allen Texten der Quelle kam dasselbe hinzu: „{words}“; das Archiv hat die Texte ohne dies, weil es nach einer neuen Gestaltung der Seite aussieht",
        held:
            "in einer Nacht wurde mehr als die Hälfte der Quelle geändert oder fehlt; diese Nacht wartet auf eine Entscheidung",
        rewritten: "umgeschrieben {n} von {all}", vanished: "verschwunden {n} von {all}", came: "neu dazugekommen {n}",
        troubles: [
            .movedBack:
                "die neue Adresse, zu der die Quelle umgezogen war, geht nicht; Letopis kehrt zu der in ihrer Datei zurück",
            .noItems: "die Quelle, in der immer etwas stand, ist zum zweiten Mal leer",
            .noItemsByRules: "die Regeln finden auf der Seite nichts mehr: Sie wurde wohl umgebaut",
            .cutOff:
                "das Dokument der Quelle kommt zum dritten Mal beschädigt: Was vor dem Schaden steht, wird gespeichert, aber nichts kann als verschwunden gelten",
            .noAnswer:
                "der Server schloss die Verbindung ohne Antwort",
            .damaged:
                "die Antwort des Servers ist beschädigt",
            .tooLarge:
                "die Antwort ist zu groß",
            .circle:
                "der Server leitet im Kreis weiter",
            .badRedirect:
                "der Server leitet zu einer Adresse weiter, die keine Webadresse ist",
            .badAddress:
                "die Adresse der Quelle ist keine Webadresse",
            .ownNetwork:
                "die Adresse führt in ein internes Netz, wohin eine öffentliche Quelle nicht darf",
            .ownMachine:
                "die Adresse führt zu diesem Rechner, wohin die Quelle erst darf, wenn ihre Datei es erlaubt",
            .transfer: "die Übertragung vom Server misslang",
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
            .unreadMeanwhile:
                "die Quelle wurde längere Zeit nicht gelesen, und nichts von dem, was kam, war von früher bekannt: was dazwischen erschien, fehlt wohl",
            .lostOverlap:
                "nichts von dem, was kam, war von früher bekannt: dazwischen ging wohl etwas verloren; die Quelle sollte öfter gelesen werden",
            .unknownName:
                "der Name des Servers führt nirgendwohin (DNS): vielleicht ist die Adresse falsch oder dieser "
                + "Rechner ohne Internet",
            .noConnection: "keine Verbindung zum Server", .tooSlow: "der Server antwortete zu langsam",
            .noSecureConnection: "keine sichere Verbindung; der Betreiber muss sein Zertifikat erneuern",
            .brokenOff: "die Antwort des Servers brach ab",
            .page: "statt Daten kam eine Webseite", .notAFeed: "unter der Adresse steht nichts Lesbares",
            .pdf: "unter der Adresse liegt eine PDF-Datei, die nachts nicht gelesen wird",
            .empty: "die Antwort war leer; das Archiv bleibt, wie es ist",
        ],
        details: DetailWords(
            secrets: [
                .notSet:
                    "der Zugangsschlüssel der Quelle fehlt: die Variable {place} ist dort, wo Letopis gestartet wird, nicht gesetzt (in systemd: EnvironmentFile=)",
                .missing: "der Zugangsschlüssel der Quelle fehlt: die Datei {place} gibt es nicht",
                .unreadable: "der Zugangsschlüssel der Quelle fehlt: die Datei {place} ist nicht lesbar",
                .empty: "der Zugangsschlüssel der Quelle fehlt: die Datei {place} ist leer",
                .unfit:
                    "der Zugangsschlüssel in {place} ist nicht brauchbar: er muss ein Wort aus mindestens 8 Buchstaben ohne Umlaute, Ziffern oder Zeichen sein",
            ],
            files: [
                .missing: "die Datei {place}, aus der die Quelle liest, gibt es nicht",
                .forbidden:
                    "die Datei {place}, aus der die Quelle liest, darf Letopis nicht öffnen: Die Berechtigung fehlt",
                .unreadable: "die Datei {place}, aus der die Quelle liest, ist nicht lesbar",
                .notOrdinary: "{place} ist keine gewöhnliche Datei",
                .notAllowed:
                    "die Adresse {place} führt zu einer Datei; das darf die Quelle nur mit \"allowLocal\": true",
                .noPath: "{place} ist keine Dateiadresse; so schreibt man sie: file:///pfad/zur/datei",
            ],
            rules: [
                .unended:
                    "eine Regel zum Lesen der Seite ist nicht brauchbar: in „{rule}“{at} endet ein Anführungszeichen oder eine Klammer nicht",
                .unknown:
                    "eine Regel zum Lesen der Seite ist nicht brauchbar: in „{rule}“{at} steht eine Funktion, ein Präfix oder eine Variable, die es nicht gibt",
                .mistaken:
                    "eine Regel zum Lesen der Seite ist nicht brauchbar: „{rule}“{at} ist kein richtiger Ausdruck in XPath 1.0",
                .tooMuch:
                    "eine Regel zum Lesen der Seite ist nicht brauchbar: „{rule}“ ist für diese Seite zu aufwendig",
                .dateForm: "die Datumsform „{rule}“ ist nicht brauchbar: der Buchstabe{at} bedeutet nichts",
                .columns: "die Zuordnung der Spalten „{rule}“ ist nicht brauchbar",
            ],
            at: " (Zeichen {n})",
            dangers: [
                .attributes:
                    "das Dokument ist so gebaut, dass es das Lesen lahmlegen würde{line}: Ein Tag hat mehr als {n} Attribute; es wurde abgewiesen",
                .tagLength:
                    "das Dokument ist so gebaut, dass es das Lesen lahmlegen würde{line}: Ein Tag ist länger als {n} Bytes; es wurde abgewiesen",
                .length: "das Dokument ist länger als {n} Bytes; es wurde abgewiesen",
            ],
            inLine: " (Zeile {n})"),
        rejections: [
            .cutOff: "das Dokument bricht mitten in dieser Meldung ab",
            .notParsable: "diese Meldung ist fehlerhaft geschrieben",
            .empty: "sie hat weder Titel noch Text noch Verweis",
            .tooLong: "sie ist zu lang",
            .beyondLimit: "das Dokument hat mehr Meldungen, als aus einem gelesen werden",
            .incomplete: "ihr fehlt, ohne was sie sich nicht einordnen lässt: Kennung, Zeit oder Sender",
            .menu: "ein Verweis aus dem Menü der Seite, keine Meldung",
            .repost: "ein weitergegebener fremder Beitrag",
            .service: "eine Dienstnachricht ohne Inhalt",
            .notPublic: "sie ist nicht für die Öffentlichkeit bestimmt",
            .noItem: "ein Eintrag anderer Art, keine Meldung",
            .superseded: "im selben Dokument steht ihre neuere Fassung",
            .unmatched: "die Regeln fanden in diesem Teil der Seite weder Titel noch Adresse noch Text",
            .picture: "die Zeitungsseite ist ein Bild, aus dem kein Text gelesen wird",
            .takenBack:
                "dieser Text wurde aus dem Archiv entfernt oder auf Initialen gekürzt und wird darum nicht wieder aufgenommen",
        ],
        otherRejection: "aus einem Grund, den letopis\u{A0}status\u{A0}--rejections nennt", example: "zum Beispiel",
        rejectionRemedies: [
            .nothing: "Es ist nichts zu tun.",
            .publisher: "Fehlt sie Ihnen, sagen Sie es dem Betreiber der Seite; was lesbar war, ist gespeichert.",
            .rules: "Ging dadurch eine Meldung verloren, berichtigen Sie die Regeln in {file}.",
            .takenBack: "Es ist nichts zu tun; warum, sagt letopis\u{A0}redact\u{A0}--log",
        ])
}
