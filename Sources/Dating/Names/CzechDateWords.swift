extension DateWords {
    static let czech = DateWords(
        language: "cs",
        months: [
            "leden ledna lednu ledne lednem", "unor unora unoru unore unorem", "brezen brezna breznu brezne breznem",
            "duben dubna dubnu dubne dubnem", "kveten kvetna kvetnu kvetne kvetnem",
            "cerven cervna cervnu cervne cervnem",
            "cervenec cervence cervenci cervencem", "srpen srpna srpnu srpne srpnem", "zari zarim",
            "rijen rijna rijnu rijne rijnem", "listopad listopadu listopade listopadem",
            "prosinec prosince prosinci prosincem",
        ],
        shortMonths: [
            "led", "uno unor", "bre brez", "dub", "kve kvet", "cvn", "cvc", "srp", "zar", "rij rijn", "lis list listop",
            "pro pros",
        ],
        weekdays: [
            "pondeli pondelim pondelku pondelek", "utery uterym uterek uterka uterku",
            "streda stredu stredy stredou strede",
            "ctvrtek ctvrtka ctvrtku ctvrtkem", "patek patku patkem", "sobota sobotu soboty sobotou sobote",
            "nedele nedeli",
        ],
        weekdayKin: [
            "pondelni pondelniho pondelnim po pon", "uterni uterniho uternim ut ute",
            "stredecni stredecniho stredecnim st str", "ctvrtecni ctvrtecniho ctvrtecnim ct ctv",
            "patecni patecniho patecnim pa pat", "sobotni sobotniho sobotnim so sob",
            "nedelni nedelniho nedelnim ne ned",
        ],
        relativeDays: [
            -2: "predevcirem", -1: "vcera vcerejsi vcerejsiho vcerejsim vcerejsku",
            0: "dnes dneska dnesni dnesniho dnesnim",
            1: "zitra zitrejsi zitrejsiho zitrejsim", 2: "pozitri pozitrku",
        ],
        fillers: """
            dne den datum dnu roku rok r v ve vlozeno vlozeny vydano publikovano zverejneno vystaveno vyveseno
            aktualizovano vytvoreno pridano od cas case clanku zverejneni vydani publikace
            naposledy upraveno upraveny editovano zapsano odeslano prave
            """,
        hours: "hod hodin hodiny hodina h", minutes: "min minut minuty m", atHour: "v ve od",
        agoBefore: "pred", agoAfter: "zpet",
        spans: [
            .second: "sekundou sekundami sekundy sekund", .minute: "minutou minutami minuty minut min",
            .hour: "hodinou hodinami hodiny hodin hod h",
            .day: "dnem dny dni dnu den", .week: "tydnem tydny tydnu", .month: "mesicem mesici mesicu",
            .year: "rokem lety roky let",
        ],
        one: "jednim jednou",
        numerals: [
            "dvema dve dva",
            "tremi tri",
            "ctyrmi ctyri",
            "peti pet",
            "sesti sest",
            "sedmi sedm",
            "osmi osm",
            "deviti devet",
            "deseti deset",
            "jedenacti jedenact",
            "dvanacti dvanact",
        ],
        half: "pul", halfHour: "pulhodinou pulhodina", now: "chvili chvilkou okamzikem ted nyni",
        noon: "poledne", event: "akce konani kona zacatek konec termin", byline: "autor autorka",
        running: RunningText(
            through: "az do", and: "a i", until: "do nejpozdeji",
            from: "od",
            asides: """
                ze c cj narozen* nar aktualizov* zverejn* vyves* vlozen* sejmut* uzaverk* datov* podepsan* zemrel*
                """,
            last: "minul* uplynul* predchoz* posledn*", next: "pristi* nadchazejic* nasledujic*",
            every: "kazd* vzdy* pravideln* jednou* dvakrat*",
            future: """
                bude budou budeme budete budes uskutecni* probehn* konat kona konaji zacne zacina zacinaji zahaji*
                otevr* vystoupi ceka cekaji zve zveme srdecne prijd* pripravuj* chysta* porada* planuj* projdou
                nabidn* ozije letosni vypukne startuje odstartuje
                """,
            futureEndings: "",
            past: "byl byla bylo byli byly",
            pastEndings: """
                al ala alo ali aly il ila ilo ili ily el ela elo eli ely yl yla ylo yli yly ul ula ulo uli uly kl
                kla klo kli kly hl hla hlo hli hly nesl nesla vedl vedla sel sla slo sli sly dl dla dlo dli dly
                """,
            pastExceptions: """
                hala haly kapela kapely kostel hotel festival karneval areal material serial kanal terminal skala
                original skola skoly sila sily cil cile mala male maly malo skoro bila bily bile cela cely cele celo
                dil dily dila dilo model titul artikul pila pily strela strely fotbal volejbal basketbal florbal sal
                saly styl vesely vesela kul* bal baly ideal signal material* lokal lokaly general profil mobil april
                textil andel andely nedela ucitel* reditel* pritel* obyvatel* zastupitel* manzel* navstevnik* krtel
                rozdil rozdily podil podily usili ucel tabule zpravodajstvi* jidlo jidla svetlo svetla kolo kolu
                cislo cisla sidlo sidla zrcadlo divadla divadlo letadlo vozidlo vozidla pravidlo pravidla hrdlo
                mydlo kridlo kridla zmrzlina koly chvili chvily uhli kral krale role zly zlo zla rychly rychla
                rychlo svetly teplo tepla teply osla maslo kreslo kresla heslo hesla masly ples* majitel* mysl*
                smysl* cestovatel kola cestovatel* umele umela profily mobily
                """,
            lastYear: "loni* vloni* lonsk*", nextYear: ""))
}
