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
            naposledy upraveno upraveny editovano zapsano odeslano prave vyveseni vyvesen vyvesena vlozeni vlozena
            vytvoreni vytvoren pridani pridan pridana vydan vydana zverejnen zverejnena publikovan publikovana
            aktualizace
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
                ze c cj narozen* nar aktualizov* zverejn* vyves* vlozen* sejmut* datov* podepsan* zemrel*
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
                kla klo kli kly hl hla hlo hli hly nesl nesla neslo nesli nesly klesl klesla kleslo klesli klesly
                hasl hasla haslo hasli hasly prisla prislo prisli prisly odesla odeslo odesli odesly vysla vyslo
                vysli vysly dosla doslo dosli dosly zasla zaslo zasli zasly prosla proslo prosli prosly presla
                preslo presli presly sesla seslo sesli sesly vesli nasla naslo nasli nasly obesla obesli rozesla
                rozeslo rozesli rozesly vzesla vzeslo vzesli rostl rostla rostlo rostli rostly kvetl kvetla kvetlo
                kvetly cetl cetla cetlo cetli cetly vezl vezla vezlo vezli vezly mrzl mrzla mrzlo mrzli mrzly vedl
                vedla vedlo vedli vedly padl padla padlo padli padly kradl kradla kradlo kradli kradly jedl jedli
                zasedl zasedla zasedlo zasedli zasedly usedl usedla usedlo usedli usedly nabidl nabidla nabidlo
                nabidli nabidly hledl hledla hledlo hledli hledly rozhodl rozhodla rozhodlo rozhodli rozhodly
                dohodl dohodla dohodlo dohodli dohodly shodla shodlo shodli shodly vladl vladla vladlo vladli vladly
                """,
            pastExceptions: """
                hala haly kapel* kostel* hotel* festival* karneval* areal* material* serial* kanal* terminal* skala
                original* skola skoly sila sily cil cile mala male maly malo skoro bila bily bile cela cely cele celo
                dil dily dila dilo model* titul* artikul* pila pily strela strely fotbal* volejbal* basketbal*
                florbal* nohejbal* sal saly styl styly vesel* kul* bal baly ideal* signal* lokal* general* profil*
                mobil* automobil* april textil* andel* nedela obyvatel* krtel rozdil* podil* usili ucel tabule chvil*
                uhli kral krale role zly zlo zla rychly rychla rychlo tepl* osla ples* mysl* smysl* dospel* byval*
                umel* skvel* kysel* final* pomal* zral* ospal* dokonal* trval* minul* uplynul* sklo skla skly peklo
                pekla cykly cihl* jehl* mhl* truhl* detail* mail* email* obal* portal* kapital* kabel* tunel* panel*
                stul orel kotel kozel posel pytel chmel jetel datel bordel popel uhel karel pavel michal daniel*
                gabriel* michael* emanuel* marcel* kamil* cyril* bohumil* ludmil* jarmil* adela bejvala cerpadl*
                kvuli bezmala podel telo parcel* duel* vcel* mural* odstrel odstrelu vila vily sidel vozidel svitidel
                pravidel cidel kridel jidel divadel letadel cerpadel zrcadel
                """,
            participleEndings: "",
            deadlines: "uzaverk* nejzazsi*",
            lastYear: "loni* vloni* lonsk*", nextYear: ""))
}
