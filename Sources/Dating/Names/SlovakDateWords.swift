extension DateWords {
    static let slovak = DateWords(
        language: "sk",
        months: [
            "januar januara januari januarom", "februar februara februari februarom", "marec marca marci marcom",
            "april aprila aprili aprilom", "maj maja maji majom", "jun juna juni junom", "jul jula juli julom",
            "august augusta auguste augustom", "september septembra septembri septembrom",
            "oktober oktobra oktobri oktobrom", "november novembra novembri novembrom",
            "december decembra decembri decembrom",
        ],
        shortMonths: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        weekdays: [
            "pondelok pondelka pondelku pondelkom", "utorok utorka utorku utorkom", "streda stredu stredy stredou",
            "stvrtok stvrtka stvrtku stvrtkom", "piatok piatka piatku piatkom", "sobota sobotu soboty sobotou",
            "nedela nedelu nedele nedelou",
        ],
        weekdayKin: [
            "pondelny pondelnajsi po", "utorkovy utorkova ut", "stredny stredajsi st", "stvrtkovy stvrtkova st",
            "piatkovy piatkova pi", "sobotny sobotna so", "nedelny nedelna ne",
        ],
        relativeDays: [
            -2: "predvcerom", -1: "vcera vcerajsi vcerajsieho vcerajsom", 0: "dnes dnesny dnesna",
            1: "zajtra zajtrajsi zajtrajsia", 2: "pozajtra",
        ],
        fillers: "dna den datum roku rok r o v vo vlozene pridane zverejnene publikovane aktualizovane od",
        hours: "hod hodin hodiny hodina h", minutes: "min minut minuty", atHour: "o od",
        agoBefore: "pred", agoAfter: "dozadu",
        spans: [
            .minute: "minutou minutami minuty minut", .hour: "hodinou hodinami hodiny hodin",
            .day: "dnom dnami dni", .week: "tyzdnom tyzdnami", .month: "mesiacom mesiacmi", .year: "rokom rokmi",
        ],
        one: "jednym jednou",
        running: RunningText(
            through: "az do", and: "a aj", until: "do najneskor", from: "od",
            asides: "zo c narod* aktualizov* zverejn* vyves* uzavierk*",
            last: "minul* uplynul* predchadz* posledn*", next: "buduc* nadchadz* nasledujuc*",
            every: "kazd* vzdy* pravideln*",
            future: """
                bude budu budeme uskutocni* prebehn* konat kona konaju zacne zacina zahaji* otvor* vystupi caka
                pozyva* pridte pripravuj* chysta* porada* planuj*
                """,
            futureEndings: "",
            past: "bol bola bolo boli",
            pastEndings: "al ala alo ali il ila ilo ili el ela elo eli ol ola olo oli ul ula ulo uli",
            pastExceptions: """
                skola skoly hala sala sila kola skala festival areal kostol hotel fotbal futbal volejbal cela mala
                bola ktora ale pola
                """,
            lastYear: "vlani* vlanajs*", nextYear: ""))
}
