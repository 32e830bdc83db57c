extension DateWords {
    static let slovak = DateWords(
        language: "sk",
        months: [
            "januar januara januaru januari januarom", "februar februara februaru februari februarom",
            "marec marca marcu marci marcom",
            "april aprila aprilu aprili aprilom", "maj maja maju maji majom", "jun juna junu juni junom",
            "jul jula julu juli julom",
            "august augusta augustu auguste augustom", "september septembra septembru septembri septembrom",
            "oktober oktobra oktobru oktobri oktobrom", "november novembra novembru novembri novembrom",
            "december decembra decembru decembri decembrom",
        ],
        shortMonths: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        weekdays: [
            "pondelok pondelka pondelku pondelkom", "utorok utorka utorku utorkom", "streda stredu stredy stredou",
            "stvrtok stvrtka stvrtku stvrtkom", "piatok piatka piatku piatkom", "sobota sobotu soboty sobotou",
            "nedela nedelu nedele nedelou",
        ],
        weekdayKin: [
            "pondelny pondelnajsi po pon", "utorkovy utorkova ut uto", "stredny stredajsi st str",
            "stvrtkovy stvrtkova st stv", "piatkovy piatkova pi pia", "sobotny sobotna so sob",
            "nedelny nedelna ne ned",
        ],
        relativeDays: [
            -2: "predvcerom", -1: "vcera vcerajsi vcerajsieho vcerajsom", 0: "dnes dnesny dnesna",
            1: "zajtra zajtrajsi zajtrajsia", 2: "pozajtra",
        ],
        fillers: """
            dna den datum roku rok r o v vo vlozene pridane zverejnene publikovane aktualizovane uverejnene vydane
            upravene vytvorene clanku cas zverejnenia prave od vyvesenia vyvesene vyvesenie zverejnenie uverejnenia
            vlozenia vytvorenia pridania publikovania aktualizacie
            """,
        hours: "hod hodin hodiny hodina h", minutes: "min minut minuty", atHour: "o od",
        agoBefore: "pred", agoAfter: "dozadu",
        spans: [
            .second: "sekundou sekundami sekund", .minute: "minutou minutami minuty minut min",
            .hour: "hodinou hodinami hodiny hodin hod h",
            .day: "dnom dnami dni", .week: "tyzdnom tyzdnami", .month: "mesiacom mesiacmi", .year: "rokom rokmi",
        ],
        one: "jednym jednou",
        numerals: [
            "dvoma dvomi dva dve",
            "troma tromi tri",
            "styrmi styri",
            "piatimi pat",
            "siestimi sest",
            "siedmimi sedem",
            "osmimi osem",
            "deviatimi devat",
            "desiatimi desat",
            "jedenastimi jedenast",
            "dvanastimi dvanast",
        ],
        half: "pol", halfHour: "polhodinou polhodina", now: "chvilou chvilkou teraz",
        noon: "poludnie poludni napoludnie",
        event: "akcie konania konanie podujatia podujatie zaciatok koniec termin", byline: "autor autorka",
        running: RunningText(
            through: "az do", and: "a aj", until: "do najneskor", from: "od",
            asides: "zo c narod* aktualizov* zverejn* vyves*",
            last: "minul* uplynul* predchadz* posledn*", next: "buduc* nadchadz* nasledujuc*",
            every: "kazd* vzdy* pravideln*",
            future: """
                bude budu budeme uskutocni* prebehn* konat kona konaju zacne zacina zahaji* otvor* vystupi caka
                pozyva* pridte pripravuj* chysta* porada* planuj*
                """,
            futureEndings: "",
            past: "bol bola bolo boli",
            pastEndings: """
                al ala alo ali il ila ilo ili el ela elo eli ol ola olo oli ul ula ulo uli prisla prislo prisli
                odisla odislo odisli vysla vyslo vysli dosla doslo dosli zasla zaslo zasli presla preslo presli
                nasla naslo nasli zisla zislo zisli obisla obisli rozisla rozislo rozisli iesla ieslo iesli iezla
                iezlo iezli iedla iedlo iedli padla padlo padli kradla kradlo kradli sadla sadlo sadli rozhodla
                rozhodlo rozhodli dohodla dohodlo dohodli iekla ieklo iekli iahla iahlo iahli mohla mohlo mohli
                stihla stihli vladla vladlo vladli
                """,
            pastExceptions: """
                skola skoly hala sala sila vila kola skala festival* areal* kostol* hotel* fotbal* futbal* volejbal*
                basketbal* hokejbal* florbal* cel* mal* bola ktora ale pola stol bol popol sokol* symbol* protokol*
                kontrol* kapel* nedela priatel* obyvatel* diel* podiel* rozdiel* ciel* model* material* signal*
                final* karneval* serial* kanal* bal detail* mobil* automobil* profil* april chvil* motyl dospel*
                byval* vesel* skvel* umel* minul* uplynul* pomal* dokonal* general* titul* original* kapital* karol*
                kvoli telo parcel* duel* vcel* pavol michal daniel* gabriel* kamil* ludmil*
                """,
            participleEndings: "",
            deadlines: "uzavierk* najneskors*",
            lastYear: "vlani* vlanajs*", nextYear: ""))
}
