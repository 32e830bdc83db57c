extension MorningWords {
    static let polish = MorningWords(
        noNight: "Nie było jeszcze żadnej nocy: pierwszą zacznie letopis run.",
        noNightSince:
            "Od {day} nie było żadnej nocy: Letopis nie jest uruchamiany. Sprawdź harmonogram (systemctl list-timers, crontab -l) albo uruchom letopis run.",
        noNightSinceShort: "od {day} żadnej nocy",
        underWay: "Pierwsza noc zaczęła się o {time} i jeszcze się nie skończyła.",
        atNight: "W nocy o {time}", byDay: "Podczas ostatniego przebiegu o {time}",
        offline:
            "{when} ten komputer był bez internetu: większość serwerów była nieosiągalna. Żadnemu źródłu tego się nie liczy; proszę sprawdzić połączenie, następna noc zapyta znowu.",
        offlineShort: "bez internetu",
        nobodyAsked: "{when} nie było kogo pytać.",
        answered: "{when} odpowiedziały źródła: {answered} z {asked}.",
        newCount: "nowe", changedCount: "zmienione", missingCount: "źródło już nie pokazuje",
        rejectedCount: "nieczytelne", allWell: "wszystko w porządku", needsPerson: "czeka na Państwa",
        whatNeedsYou: "Co czeka na Państwa", whatWaits: "Co może poczekać", whatIsNew: "Co nowego",
        whatWasRejected: "Czego nie udało się odczytać", more: "Pozostałe:", tellers: "źródeł: {n}", line: "wiersz",
        nightsInARow: "To już {n}. noc z rzędu.", lastReadOn: "Ostatnio odczytano {day}.",
        neverRead: "Nie odczytano jeszcze ani razu.",
        notYetAsked: "Dodano po ostatniej nocy; następna odczyta je po raz pierwszy.",
        passedOver: "Żadna noc jeszcze go nie zapytała; spróbuje następna.",
        everyDay: "zwykle coś codziennie", every: "zwykle coś co {n} {days}",
        nothingFor: "teraz od {n} {days} nic", days: Forms("dzień", "dni", "dni"),
        remedies: [
            .wait: "Na razie nic nie trzeba robić: następnej nocy próba się powtórzy.",
            .waitUntil:
                "Serwer prosi o spokój do {time}; do tego czasu nic nie trzeba robić, potem Letopis zapyta sam.",
            .address: "Proszę otworzyć {url} w przeglądarce. Jeśli adres się zmienił, poprawić \"url\" w {file}.",
            .gone:
                "Proszę znaleźć nowy adres (letopis\u{A0}sources\u{A0}add\u{A0}STRONA) albo wyłączyć źródło: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
            .access:
                "Jeśli {url} otwiera się w przeglądarce, proszę poprosić operatora strony o wpuszczenie Letopisu; inaczej wpisać publiczny adres do {file}. Jeśli źródło ma klucz (\"token\"), mógł wygasnąć: proszę zapisać nowy.",
            .robots:
                "Proszę poprosić operatora strony o zgodę. Jeśli to własna strona urzędu, wpisać \"robots\": \"ignore\" do {file}.",
            .siteOwner: "Jeśli to potrwa, proszę powiedzieć operatorowi strony {url}; Letopis próbuje co noc dalej.",
            .size: "Jeśli ma być tak duża, proszę zwiększyć harvest.maximumBodyBytes w pipeline.json.",
            .rules:
                "Reguły dla obecnej postaci strony zaproponuje letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules. Ich miejsce jest w {file}. Samo minie, gdy znów coś przyjdzie; inaczej letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .noFeed:
                "To strona, a nie kanał. Kanał strony znajdzie letopis\u{A0}sources\u{A0}add\u{A0}{url}. Jeśli go nie ma, do {file} należą reguły; zaproponuje je letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules",
            .importing:
                "Proszę pobrać plik i wczytać go: letopis\u{A0}import\u{A0}--source\u{A0}{id}\u{A0}PLIK. Jeśli adresu nie trzeba próbować co noc, proszę wpisać \"enabled\": false do {file}.",
            .feed:
                "Proszę zajrzeć na {url}. Nowy kanał strony znajdzie letopis\u{A0}sources\u{A0}add\u{A0}STRONA. Samo minie, gdy znów coś przyjdzie; inaczej letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .file: "Proszę poprawić to w {file}; szczegóły pokaże letopis\u{A0}sources\u{A0}status\u{A0}{id}",
            .token: "Proszę umieścić go tam, gdzie jest szukany, albo poprawić \"token\" w {file}.",
            .local:
                "Jeśli źródło ma czytać z tego komputera, proszę wpisać \"allowLocal\": true do {file}; inaczej poprawić \"url\".",
            .newAddress: "Proszę wpisać nowy adres do {file}. Zrobione: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .decide:
                "Proszę zajrzeć na {url}. Jeśli tak ma być: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Jeśli to błąd: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
            .acknowledge: "Gdy sprawa będzie załatwiona: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ],
        ended: "Proszę zajrzeć na {url}. Jeśli źródło już nie istnieje: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Źródło", items: "tekstów", inSevenDays: "w 7 dni", lastNew: "ostatnio", state: "stan",
        states: [
            .well: "w porządku", .failing: "nie odczytano", .attention: "do obejrzenia", .silent: "milczy",
            .new: "jeszcze nie", .off: "wyłączone",
        ],
        status: "serwer odpowiedział błędem {status}",
        goneForGood: "serwer mówi, że adresu już nie ma (410); Letopis pyta o niego tylko raz w miesiącu",
        busy: "serwer prosi o rzadsze pytania ({status})",
        movedTo: "źródło na stałe przeniosło się pod {url} i tam jest teraz czytane",
        addedAlike:
            "we wszystkich tekstach źródła przybyło to samo: „{words}”; archiwum ma teksty bez tego, bo wygląda to na nowy układ strony",
        held:
            "w ciągu jednej nocy zmieniła się lub znikła ponad połowa źródła; ta noc czeka na decyzję",
        rewritten: "przepisano {n} z {all}", vanished: "znikło {n} z {all}", came: "nowych przyszło {n}",
        troubles: [
            .movedBack: "nowy adres, pod który źródło się przeniosło, nie działa; Letopis wraca do tego z pliku źródła",
            .noItems: "źródło, w którym zawsze coś było, jest już po raz drugi puste",
            .noItemsByRules: "reguły nic już nie znajdują na stronie: pewnie ją przebudowano",
            .cutOff:
                "dokument źródła już po raz trzeci przychodzi uszkodzony: co stoi przed uszkodzeniem, jest zapisywane, ale nic nie może uchodzić za znikłe",
            .noAnswer:
                "serwer zamknął połączenie bez odpowiedzi",
            .damaged:
                "odpowiedź serwera jest uszkodzona",
            .tooLarge:
                "odpowiedź jest za duża",
            .circle:
                "serwer przekierowuje w kółko",
            .badRedirect:
                "serwer przekierowuje pod adres, który nie jest adresem strony",
            .badAddress:
                "adres źródła nie jest adresem strony",
            .ownNetwork:
                "adres prowadzi do sieci wewnętrznej, do której publiczne źródło nie ma dostępu",
            .ownMachine:
                "adres prowadzi do tego komputera, do którego źródło nie ma dostępu, dopóki jego plik na to nie pozwoli",
            .transfer: "przesyłanie z serwera się nie powiodło",
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
            .unreadMeanwhile:
                "źródła długo nie odczytywano i nic z tego, co przyszło, nie było znane wcześniej: tego, co ukazało się w tym czasie, pewnie brakuje",
            .lostOverlap:
                "nic z tego, co przyszło, nie było znane wcześniej: coś w międzyczasie pewnie przepadło; źródło trzeba czytać częściej",
            .unknownName: "nazwa serwera donikąd nie prowadzi (DNS): adres może być błędny albo komputer bez internetu",
            .noConnection: "nie udało się połączyć z serwerem", .tooSlow: "serwer odpowiadał zbyt wolno",
            .noSecureConnection: "nie powstało bezpieczne połączenie; certyfikat musi odnowić operator strony",
            .brokenOff: "odpowiedź serwera się urwała",
            .page: "zamiast danych przyszła strona internetowa", .notAFeed: "pod adresem nie ma nic do odczytania",
            .pdf: "pod adresem jest plik PDF, którego nie czyta się w nocy",
            .empty: "odpowiedź była pusta; archiwum zostaje, jakie było",
        ],
        details: DetailWords(
            secrets: [
                .notSet:
                    "brakuje klucza dostępu do źródła: zmienna {place} nie jest ustawiona tam, skąd uruchamiany jest Letopis (w systemd: EnvironmentFile=)",
                .missing: "brakuje klucza dostępu do źródła: plik {place} nie istnieje",
                .unreadable: "brakuje klucza dostępu do źródła: pliku {place} nie da się odczytać",
                .empty: "brakuje klucza dostępu do źródła: plik {place} jest pusty",
                .unfit:
                    "klucz dostępu w {place} się nie nadaje: musi to być jedno słowo z co najmniej 8 liter bez znaków diakrytycznych, cyfr lub znaków",
            ],
            files: [
                .missing: "plik {place}, z którego czyta źródło, nie istnieje",
                .forbidden: "pliku {place}, z którego czyta źródło, Letopis nie może otworzyć: brak uprawnień",
                .unreadable: "pliku {place}, z którego czyta źródło, nie da się odczytać",
                .notOrdinary: "{place} nie jest zwykłym plikiem",
                .notAllowed: "adres {place} prowadzi do pliku; źródłu wolno to tylko z \"allowLocal\": true",
                .noPath: "{place} nie jest adresem pliku; zapisuje się go tak: file:///ścieżka/do/pliku",
            ],
            rules: [
                .unended:
                    "reguły czytania strony nie da się zastosować: w „{rule}”{at} nie kończy się cudzysłów albo nawias",
                .unknown:
                    "reguły czytania strony nie da się zastosować: w „{rule}”{at} jest funkcja, przedrostek albo zmienna, których nie ma",
                .mistaken:
                    "reguły czytania strony nie da się zastosować: „{rule}”{at} nie jest poprawnym wyrażeniem XPath 1.0",
                .tooMuch: "reguły czytania strony nie da się zastosować: „{rule}” jest dla tej strony zbyt złożone",
                .dateForm: "zapisu daty „{rule}” nie da się zastosować: litera{at} nic nie oznacza",
                .columns: "przypisania kolumn „{rule}” nie da się zastosować",
            ],
            at: " (znak {n})",
            dangers: [
                .attributes:
                    "dokument jest zbudowany tak, że zablokowałby czytanie{line}: znacznik ma ponad {n} atrybutów; odrzucono go",
                .tagLength:
                    "dokument jest zbudowany tak, że zablokowałby czytanie{line}: znacznik jest dłuższy niż {n} bajtów; odrzucono go",
                .length: "dokument jest dłuższy niż {n} bajtów; odrzucono go",
            ],
            inLine: " (wiersz {n})"),
        rejections: [
            .cutOff: "dokument urywa się w środku tej wiadomości",
            .notParsable: "ta wiadomość jest zapisana błędnie",
            .empty: "nie ma w niej ani tytułu, ani tekstu, ani odnośnika",
            .tooLong: "jest za długa",
            .beyondLimit: "dokument ma więcej wiadomości, niż się z jednego czyta",
            .incomplete: "brakuje w niej tego, bez czego nie da się jej uporządkować: oznaczenia, czasu albo kanału",
            .menu: "odnośnik z menu strony, nie wiadomość",
            .repost: "cudzy wpis podany dalej",
            .service: "wiadomość służbowa bez treści",
            .notPublic: "nie jest przeznaczona dla ogółu",
            .noItem: "zapis innego rodzaju, nie wiadomość",
            .superseded: "w tym samym dokumencie jest jej nowsza wersja",
            .unmatched: "reguły nie znalazły w tej części strony ani tytułu, ani adresu, ani tekstu",
            .picture: "strona gazety jest obrazem, z którego tekst nie jest czytany",
            .takenBack:
                "ten tekst usunięto z archiwum albo skrócono do inicjałów, dlatego nie jest ponownie przyjmowany",
        ],
        otherRejection: "powód poda letopis\u{A0}status\u{A0}--rejections", example: "na przykład",
        rejectionRemedies: [
            .nothing: "Nic nie trzeba robić.",
            .publisher:
                "Jeśli jej brakuje, proszę powiedzieć o tym operatorowi strony; co dało się odczytać, jest zapisane.",
            .rules: "Jeśli przez to znikła jakaś wiadomość, proszę poprawić reguły w {file}.",
            .takenBack: "Nic nie trzeba robić; dlaczego, powie letopis\u{A0}redact\u{A0}--log",
        ])
}
