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
                anmeldeschluss einsendeschluss
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
                war waren wurde wurden hatte hatten hat haben fand fanden kam kamen ging gingen gab gaben lief
                liefen stand standen begann begannen traf trafen sprach sprachen nahm nahmen gewann gewannen verlor
                verloren erhielt erhielten schloss zog zogen stieg stiegen fuhr fuhren besuchte* stiess rief riefen
                fiel fielen brach brachen uberreichte* ubergab ubergaben
                """,
            pastEndings: """
                elte elten ierte ierten erte erten mmte mmten ckte ckten schte schten chte chten nnte nnten hlte
                hlten llte llten gte gten bte bten ltete lteten tete teten dete deten fte ften kte kten ste sten rte
                rten zte zten ute uten nte nten mte mten pte pten
                """,
            pastExceptions: """
                sollte* mochte* konnte* musste* durfte* wollte* erste* zweite* dritte* vierte* funfte* sechste*
                siebte* achte* neunte* zehnte* letzte* nachste* beste* meiste* alteste* jungste* grosste* kleinste*
                hochste* neueste* neuste* rechte* leichte* schlechte* echte* bunte* gute* heute bitte
                mitte seite* weite* spate* alte* harte* kalte* feste* ersten* verletzte* bekannte* beliebte*
                geplante* genannte* angemeldete* interessierte* sogenannte* gelbe* sanierte* renovierte* elfte*
                zwolfte* bedeutendste* wichtigste* schonste* ausserste* geehrte* verehrte* eingerichtete* karte*
                beamte* gesamte* berechtigte* gerate* leute werte* jahrhunderte*
                """,
            lastYear: "letztjahr* vorjahr*", nextYear: ""))
}
