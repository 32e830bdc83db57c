extension DateWords {
    static let polish = DateWords(
        language: "pl",
        months: [
            "styczen stycznia styczniowi styczniu styczniem", "luty lutego lutemu lutym",
            "marzec marca marcowi marcu marcem",
            "kwiecien kwietnia kwietniowi kwietniu kwietniem", "maj maja majowi maju majem",
            "czerwiec czerwca czerwcowi czerwcu czerwcem",
            "lipiec lipca lipcowi lipcu lipcem", "sierpien sierpnia sierpniowi sierpniu sierpniem",
            "wrzesien wrzesnia wrzesniowi wrzesniu wrzesniem",
            "pazdziernik pazdziernika pazdziernikowi pazdzierniku pazdziernikiem",
            "listopad listopada listopadowi listopadzie listopadem",
            "grudzien grudnia grudniowi grudniu grudniem",
        ],
        shortMonths: [
            "sty stycz", "lut", "mar", "kwi kwiec", "maj", "cze czerw", "lip", "sie sierp", "wrz wrzes", "paz pazdz",
            "lis list listop", "gru grudz",
        ],
        weekdays: [
            "poniedzialek poniedzialku poniedzialkiem", "wtorek wtorku wtorkiem", "sroda srode srody",
            "czwartek czwartku czwartkiem",
            "piatek piatku piatkiem", "sobota sobote soboty sobota", "niedziela niedziele niedzieli",
        ],
        weekdayKin: ["pon pn", "wt wto", "sr sro", "czw", "pt pia", "sob", "nd niedz"],
        relativeDays: [
            -2: "przedwczoraj", -1: "wczoraj wczorajszy", 0: "dzis dzisiaj dzisiejszy", 1: "jutro jutrzejszy",
            2: "pojutrze",
        ],
        fillers: """
            dnia roku rok r o w we dodano dodana opublikowano opublikowane data g utworzono aktualizacja
            zaktualizowano publikacji wczesniej dodania utworzenia opublikowany opublikowana opublikowania
            wytworzenia zamieszczono zamieszczenia udostepniono udostepnienia wywieszono wywieszenia aktualizacji
            """,
        hours: "godz godzina godzinie h", minutes: "min", atHour: "o godz godzinie", agoBefore: "przed",
        agoAfter: "temu",
        spans: [
            .second: "sekunde sekundy sekund", .minute: "minute minuty minut minuta minutami",
            .hour: "godzine godziny godzin godzina godzinami godz", .day: "dzien dni dniem dniami",
            .week: "tyg tydzien tygodnie tygodni tygodniem tygodniami",
            .month: "mies miesiac miesiace miesiecy miesiacem miesiacami", .year: "rok lata lat rokiem laty",
        ],
        one: "jeden jedna",
        numerals: [
            "dwa dwie dwoma dwiema",
            "trzy trzema",
            "cztery czterema",
            "piec piecioma",
            "szesc szescioma",
            "siedem siedmioma",
            "osiem osmioma",
            "dziewiec dziewiecioma",
            "dziesiec dziesiecioma",
            "jedenascie",
            "dwanascie",
        ],
        half: "pol", halfHour: "", now: "chwila chwile teraz",
        noon: "poludnie",
        event: "wydarzenia wydarzenie termin poczatek koniec rozpoczecie rozpoczecia", byline: "autor autorka przez",
        running: RunningText(
            through: "do az", and: "i oraz", until: "do", from: "od", asides: "urodz* zm ustaw* uchwal* aktualiz*",
            last: "minion* ostatni* zeszl* ubiegl*",
            next: "przyszl* nastepn* nadchodz* najblizsz*",
            every: "kazd* co zawsze*",
            future: """
                bedzie beda odbedzie odbeda rozpocznie rozpoczna zaprasza* planuj* wystapi wystapia otworzy otworza
                """,
            futureEndings: "",
            past: "byl byla bylo byli byly chcieli zmarl zmarla zmarlo zmarli zmarly",
            pastEndings: """
                al ala alo ali aly il ila ilo ili ily el ela elo eli ely yl yla ylo yli yly ul ula ulo uli szedl szla
                szlo szli szly iekl iekla ieklo iekli iekly mogl mogla moglo mogli mogly padl padla padlo padli padly
                kradl kradla kradlo kradli kradly siadl siadla siedli niosl niosla nioslo niesli niosly wiozl wiozla
                wiezli wiodl wiodla wiedli warl warla warlo warli warly
                """,
            pastExceptions: """
                szkol* sal* hal* festiwal* kosciol* hotel* cal* mal* byle ale kapel* chwil* sil* skal* material*
                general* medal* final* polfinal* udzial* dzial* oddzial* wydzial* podzial* przedzial* szpital*
                artykul* tytul* styl* mural* rywal* niedziel* wesel* aniol* model* kanal* sygnal* serial* oryginal*
                kapital* detal* portal* mobil* profil* motyl* obywatel* pawel michal daniel* gabriel* kamil* karol*
                bal bale rano kolano warto swieto grono polano
                """,
            participleEndings: "ano czono szono zono niono iono eto arto dobyto uzyto",
            deadlines: "nadsylani*",
            lastYear: "zeszloroczn* ubiegloroczn*", nextYear: "przyszloroczn*"))
}
