extension DateWords {
    static let german = DateWords(
        language: "de",
        months: [
            "januar janner jaenner januars", "februar feber februars", "marz maerz", "april aprils", "mai", "juni",
            "juli",
            "august augusts", "september", "oktober", "november", "dezember",
        ],
        shortMonths: [
            "jan jann jaen", "feb febr", "mrz mar marzes", "apr", "mai mais", "jun junis", "jul julis", "aug",
            "sep sept septembers", "okt oktobers", "nov novembers", "dez dezembers",
        ],
        weekdays: [
            "montag montags montagabend montagmorgen montagnachmittag",
            "dienstag dienstagabend dienstagmorgen dienstagnachmittag",
            "mittwoch mittwochabend mittwochmorgen mittwochnachmittag",
            "donnerstag donnerstagabend donnerstagmorgen donnerstagnachmittag",
            "freitag freitagabend freitagmorgen freitagnachmittag",
            "samstag sonnabend samstagabend samstagmorgen samstagnachmittag samstagnacht",
            "sonntag sonntagabend sonntagmorgen sonntagnachmittag",
        ],
        weekdayKin: ["mo mon", "di die", "mi mit", "do don", "fr fre", "sa sam", "so son"],
        relativeDays: [
            -2: "vorgestern", -1: "gestern gestrige gestrigen", 0: "heute heutige heutigen",
            1: "morgen morgige morgigen",
            2: "ubermorgen uebermorgen",
        ],
        fillers: """
            am den der dem vom des um ab im veroffentlicht veroeffentlicht erstellt eingestellt geandert
            aktualisiert stand datum publiziert online gestellt seit zuletzt gerade bearbeitet verfasst geschrieben jahr jahres
            der veroffentlichung veroeffentlichung veroffentlichungsdatum veroeffentlichungsdatum erscheinungsdatum
            uhrzeit publikationsdatum aushang ausgehangt ausgehaengt
            """,
        hours: "uhr h std", minutes: "min minuten", atHour: "um ab gegen", agoBefore: "vor", agoAfter: "",
        spans: [
            .second: "sekunde sekunden", .minute: "minute minuten min", .hour: "stunde stunden std",
            .day: "tag tagen tage", .week: "woche wochen",
            .month: "monat monaten monate", .year: "jahr jahren jahre",
        ],
        one: "einem einer ein eine",
        numerals: [
            "zwei",
            "drei",
            "vier",
            "funf fuenf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwolf zwoelf",
        ],
        half: "halben", halfHour: "", now: "soeben eben jetzt",
        noon: "mittags mittag",
        event: "beginn ende ab termin veranstaltung veranstaltungsdatum veranstaltungsbeginn veranstaltungstermin",
        byline: "von autor autorin",
        running: RunningText(
            through: "bis zum", and: "und u sowie", until: "bis spatestens zum", from: "vom von ab seit",
            asides: """
                geboren* geb stand aktualisiert* veroffentlicht* gesetz* verordnung* beschluss* bescheid* schreiben
                """,
            last: "vergangen* letzt* vorig*", next: "nachst* kommend*",
            every: """
                jed* immer jeweils* montags* dienstags* mittwochs* donnerstags* freitags* samstags* sonntags*
                regelmassig*
                """,
            future: """
                wird werden soll sollen kann konnen laden ladt einladen beginnt startet findet stattfinden offnet
                erwartet
                """,
            futureEndings: "",
            past: """
                war waren wurde wurden hatte hatten hat haben wusste wussten tat taten gehorte gehorten gestaltete
                gestalteten gedachte gedachten genehmigte genehmigten gelangte gelangten gefahrdete gefahrdeten
                gewahrte gewahrten band banden barst bat baten befand befanden begab begaben begann begannen beging
                begingen bekam bekamen beriet berieten beschloss bestand bestieg bestiegen betrat betraten betrieb
                betrug bewarb bewarben bezog blieb blieben bot boten brach brachen brachte brachten drang drangen
                empfing empfingen entging entgingen enthielt enthielten entkam entkamen entschied entstand erfuhr
                erfuhren ergab ergaben ergriff ergriffen erhielt erhielten erhob erlag erlagen erlitt erschien
                ertrank ertranken erwarb erwarben erwies fand fanden fiel fielen fing fingen floh flohen floss
                flossen flog flogen fror froren fuhr fuhren gab gaben gelang genoss geriet gerieten geschah geschahen
                gewann gewannen ging gingen glich half halfen hielt hielten hing hingen hob hoben hiess hiessen kam
                kamen lag lagen las lasen lief liefen liess liessen lud luden nahm nahmen pfiff rang rangen rief
                riefen riss rissen ritt ritten sah sahen sang sangen sank sanken sass sassen schied schien schienen
                schlief schliefen schloss schlossen schlug schlugen schnitt schnitten schob schoben schoss schossen
                schrie schrieb schrieben schwamm schwammen schwieg sprach sprachen sprang sprangen stahl stahlen
                stand standen starb starben stieg stiegen stiess stiessen stritt stritten traf trafen trank tranken
                trat traten trieb trieben trug trugen uberfiel uberfielen ubergab ubergaben ubernahm ubernahmen
                uberschlug uberwies unterbrach unterlag unternahm unternahmen unterschrieb verband verbrachte
                verbrachten verdarb vergab vergaben verging verlas verlief verliefen verlieh verliess verlor verloren
                vermied verschwand verschwanden versprach versprachen verstarb verstarben vertrat vertraten verwies
                vollzog wandte wandten warb warben warf warfen wich wichen wies wuchs wuchsen zerbrach zerriss zog
                zogen zwang zwangen besuchte* uberreichte*
                """,
            pastEndings: """
                elte elten ilte ilten olte olten ierte ierten erte erten mmte mmten ckte ckten schte schten chte
                chten ihte ihten ehte ehten nnte nnten hnte hnten rnte rnten iente ienten einte einten onte onten
                aunte aunten plante planten hlte hlten llte llten gte gten bte bten ltete lteten tete teten dete
                deten nete neten fte ften kte kten sste ssten eiste eisten loste losten bremste rte rten zte zten
                ute uten mte mten pte pten
                """,
            pastExceptions: """
                sollte* mochte* konnte* musste* durfte* wollte* erste* zweite* dritte* vierte* funfte* sechste*
                siebte* achte* neunte* zehnte* letzte* nachste* beste* meiste* alteste* jungste* grosste* kleinste*
                hochste* neueste* neuste* rechte* leichte* schlechte* echte* bunte* gute* heute bitte
                mitte seite* weite* spate* alte* harte* kalte* feste* ersten* verletzte* bekannte* beliebte*
                geplante* genannte* interessierte* sogenannte* gelbe* sanierte* renovierte* elfte* mildte*
                zwolfte* bedeutendste* wichtigste* schonste* ausserste* verehrte* karte* beamte* gesamte*
                berechtigte* leute werte* jahrhunderte* abgeordnete* verordnete* ge* ausge* abge* ange* aufge* einge*
                vorge* zuge* mitge* nachge* selbstge* handge* hausge* neuge* frischge* unge* durchge* umge* weiterge*
                wiederge* zusammenge* hochge* zuruckge* festge* bereitge* preisge* zwanzigste* hundertste*
                leisten kosten warten erwarten starten antworten beantworten werten bewerten richten berichten errichten einrichten unterrichten beachten beobachten betrachten erachten pachten
                ubernachten fluchten zuchten leuchten verzichten verpflichten schlichten dichten sichten mochten
                haften verhaften luften stiften wirtschaften bewirtschaften bedeuten andeuten vermuten bluten fluten
                erbeuten lauten gelten selten erneut* direkt* indirekt* kompakt* intakt* abstrakt* korrekt* perfekt*
                exakt* defekt* benachbart* beruhmt* bewusst* unbekannt* absolut* akut* feucht* senkrecht* sanfte*
                dauerhaft* lebhaft* namhaft* herzhaft* ernsthaft* zauberhaft* orte pforte sorte objekte
                """,
            participleEndings: "",
            deadlines: """
                anmeldeschluss einsendeschluss meldeschluss bewerbungsschluss redaktionsschluss annahmeschluss
                abgabeschluss anmeldefrist* bewerbungsfrist* abgabefrist*
                """,
            lastYear: "letztjahr* vorjahr*", nextYear: ""))
}
