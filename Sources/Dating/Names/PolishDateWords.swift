extension DateWords {
    static let polish = DateWords(
        language: "pl",
        months: [
            "styczen stycznia styczniu styczniem", "luty lutego lutym", "marzec marca marcu marcem",
            "kwiecien kwietnia kwietniu kwietniem", "maj maja maju majem", "czerwiec czerwca czerwcu czerwcem",
            "lipiec lipca lipcu lipcem", "sierpien sierpnia sierpniu sierpniem", "wrzesien wrzesnia wrzesniu wrzesniem",
            "pazdziernik pazdziernika pazdzierniku pazdziernikiem", "listopad listopada listopadzie listopadem",
            "grudzien grudnia grudniu grudniem",
        ],
        shortMonths: ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru"],
        weekdays: [
            "poniedzialek poniedzialku poniedzialkiem", "wtorek wtorku wtorkiem", "sroda srode srody",
            "czwartek czwartku",
            "piatek piatku piatkiem", "sobota sobote soboty", "niedziela niedziele niedzieli",
        ],
        weekdayKin: ["pon pn", "wt", "sr", "czw", "pt", "sob", "nd niedz"],
        relativeDays: [
            -2: "przedwczoraj", -1: "wczoraj wczorajszy", 0: "dzis dzisiaj dzisiejszy", 1: "jutro jutrzejszy",
            2: "pojutrze",
        ],
        fillers: "dnia roku rok r o w we dodano opublikowano data g utworzono",
        hours: "godz godzina godzinie h", minutes: "min", atHour: "o godz godzinie", agoBefore: "", agoAfter: "temu",
        spans: [
            .minute: "minute minuty minut", .hour: "godzine godziny godzin", .day: "dzien dni",
            .week: "tydzien tygodnie tygodni",
            .month: "miesiac miesiace miesiecy", .year: "rok lata lat",
        ],
        one: "jeden jedna",
        running: RunningText(
            through: "do az", and: "i oraz", until: "do", from: "od", asides: "urodz* zm ustaw* uchwal* aktualiz*",
            last: "minion* ostatni* zeszl* ubiegl*",
            next: "przyszl* nastepn* nadchodz* najblizsz*",
            every: "kazd* co zawsze*",
            future: "bedzie beda odbedzie odbeda rozpocznie zapraszamy planuje",
            futureEndings: "",
            past: "byl byla bylo byli byly",
            pastEndings: """
                al ala alo ali aly il ila ilo ili ily el ela elo eli ely yl yla ylo yli yly ul ula ulo uli
                """,
            pastExceptions: "szkola szkoly sala sali festiwal kosciol hotel caly cala male mala byle ale kapela",
            lastYear: "zeszloroczn* ubiegloroczn*", nextYear: "przyszloroczn*"))
}
