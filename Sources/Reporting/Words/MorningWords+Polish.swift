extension MorningWords {
    static let polish = MorningWords(
        noNight: "Nie było jeszcze żadnej nocy: pierwszą zacznie letopis run.",
        answered: "W nocy o {time} odpowiedziały źródła: {answered} z {asked}.",
        newCount: "nowe", changedCount: "zmienione", missingCount: "źródło już nie pokazuje",
        rejectedCount: "nieczytelne", allWell: "wszystko w porządku", needsPerson: "czeka na Państwa",
        whatNeedsYou: "Co czeka na Państwa", whatWaits: "Co może poczekać", whatIsNew: "Co nowego",
        whatWasRejected: "Czego nie udało się odczytać", more: "Pozostałe:", tellers: "źródeł: {n}", line: "wiersz",
        nightsInARow: "To już {n}. noc z rzędu.", lastReadOn: "Ostatnio odczytano {day}.",
        neverRead: "Nie odczytano jeszcze ani razu.",
        notYetAsked: "Dodano po ostatniej nocy; następna odczyta je po raz pierwszy.",
        everyDay: "zwykle coś codziennie", every: "zwykle coś co {n} {days}",
        nothingFor: "teraz od {n} {days} nic", days: Forms("dzień", "dni", "dni"),
        checkAddress: "Proszę otworzyć {url} w przeglądarce. Jeśli adres się zmienił, poprawić \"url\" w {file}.",
        wait: "Na razie nic nie trzeba robić: następnej nocy próba się powtórzy.",
        look:
            "Proszę zajrzeć na {url}. Jeśli tak ma być: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Jeśli to błąd: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        seen: "Gdy sprawa będzie załatwiona: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ended: "Proszę zajrzeć na {url}. Jeśli źródło już nie istnieje: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Źródło", items: "tekstów", inSevenDays: "w 7 dni", lastNew: "ostatnio", state: "stan",
        states: [
            .well: "w porządku", .failing: "nie odczytano", .attention: "do obejrzenia", .silent: "milczy",
            .new: "jeszcze nie", .off: "wyłączone",
        ],
        status: "serwer odpowiedział błędem {status}",
        held:
            "w ciągu jednej nocy zmieniła się lub znikła ponad połowa źródła; ta noc czeka na decyzję",
        rewritten: "przepisano {n} z {all}", vanished: "znikło {n} z {all}", came: "nowych przyszło {n}",
        troubles: [
            .noAnswer:
                "serwer zamknął połączenie bez odpowiedzi",
            .damaged:
                "odpowiedź serwera jest uszkodzona",
            .tooLarge:
                "odpowiedź jest za duża",
            .circle:
                "serwer przekierowuje w kółko; proszę otworzyć adres w przeglądarce i go poprawić",
            .badRedirect:
                "serwer przekierowuje pod adres, który nie jest adresem strony",
            .badAddress:
                "adres źródła nie jest adresem strony",
            .ownNetwork:
                "adres prowadzi do sieci wewnętrznej, do której publiczne źródło nie ma dostępu",
            .forbidden:
                "operator strony nie pozwala na czytanie (robots.txt); proszę go o to poprosić",
            .unknownRules:
                "serwer nie powiedział, co wolno czytać (robots.txt); następna próba w kolejną noc",
            .moved:
                "źródło na stałe przeniosło się pod inny adres; proszę wpisać go do pliku źródła",
            .dangerous:
                "dokument jest zbudowany tak, że zablokowałby czytanie; odrzucono go",
            .badRules:
                "reguł czytania strony nie da się zastosować",
            .secret:
                "brakuje klucza dostępu do źródła",
            .file:
                "pliku źródła nie da się odczytać",
            .lostOverlap:
                "nic z tego, co przyszło, nie było znane wcześniej: coś w międzyczasie pewnie przepadło; źródło trzeba czytać częściej",
            .unknownName: "nazwa serwera donikąd nie prowadzi (DNS): adres może być błędny albo komputer bez internetu",
            .noConnection: "nie udało się połączyć z serwerem", .tooSlow: "serwer odpowiadał zbyt wolno",
            .noSecureConnection: "nie powstało bezpieczne połączenie; certyfikat musi odnowić operator strony",
            .brokenOff: "odpowiedź serwera się urwała",
            .page: "zamiast danych przyszła strona internetowa", .notAFeed: "pod adresem nie ma nic do odczytania",
            .empty: "odpowiedź była pusta; archiwum zostaje, jakie było",
        ])
}
