/// A language's abbreviations and the neighbors of its ordinals, in lower case, without the final period.
struct Abbreviations: Sendable {
    /// Never the end of a sentence: titles, `ul.`, `např.`
    let inside: Set<String>
    /// The end when a capital letter follows: `atd.`, `a. s.`
    let atEnd: Set<String>
    /// What follows an ordinal although it has a capital: months, `Platz`, `ZŠ`.
    let afterOrdinal: Set<String>
    /// What an ordinal follows: articles and prepositions.
    let beforeOrdinal: Set<String>

    init(inside: String, atEnd: String, afterOrdinal: String = "", beforeOrdinal: String = "") {
        self.inside = Self.words(inside)
        self.atEnd = Self.words(atEnd)
        self.afterOrdinal = Self.words(afterOrdinal)
        self.beforeOrdinal = Self.words(beforeOrdinal)
    }

    static func of(_ language: Language?) -> Abbreviations {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        case nil: any
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(WordList.words(in: text))
    }

    private static let czech = Abbreviations(
        inside: """
            ing mgr bc dr judr mudr mvdr phdr rndr thdr paedr phmr doc prof akad arch bca mga dis csc drsc ph th mba
            plk pplk mjr kpt npor por ppor nstržm stržm prap gen sv bl st ml nar zemř zem roz
            č čj čp sp zn p pí pp sl ul tř nám nábř tel fax mob vl ev odd čl odst písm str obr tab příl vyhl zák nař
            např tzv tj tzn mj resp popř příp kupř vč vs cca ca max prům přibl zejm zvl hl kand odb býv
            v z u i a b c d e f g j q t w x y mil mld tis pol okr obv rep zast před předs místopř
            pondp úř ústř kat parc stav jedn hosp kult sport škol zák
            """,
        atEnd: "atd apod aj tp hod h min kč r s o l k ltd spol km m cm kg ks os stol n ob sb",
        afterOrdinal: "ročník máje května listopadu října sjezd etapa máj",
        beforeOrdinal: "")

    private static let slovak = Abbreviations(
        inside: """
            ing mgr bc dr judr mudr mvdr phdr rndr doc prof akad arch csc plk mjr kpt por gen sv st ml nar zom
            č p pp sl ul nám nábr tr tel fax čl ods písm str obr tab vyhl zák napr tzv tj tzn resp popr príp vr vč cca
            max najm hl býv v z u i a b c d e f g j l q t w x y mil mld tis okr
            """,
        atEnd: "atď apod a pod hod h r s o k spol km m cm kg ks os zb")

    private static let german = Abbreviations(
        inside: """
            dr med phil jur rer nat prof dipl ing mag rd co hr hrn fr frl st nr str tel fax bzw ca evtl ggf inkl exkl zzgl abs art lt sog vgl vs
            hl gen allg bes insb insbes einschl ehem gegr geb gest max min mind mio mrd tsd bd jg hrsg red
            z b d h u a o s v m i n k e g f p t w x y j jan feb mär apr jun jul aug sep sept okt nov dez
            mo di mi do fr sa so ev kath städt staatl öffentl komm stellv stv
            """,
        atEnd: "usw etc ff f uvm a.d ev gmbh std uhr chr",
        afterOrdinal: """
            januar jänner februar märz april mai juni juli august september oktober november dezember platz rang
            jahrhundert jahrestag jubiläum bürgermeister beigeordneter beigeordnete vorsitzender vorsitzende stock
            obergeschoss etage klasse halbjahr quartal mal liga bundesliga kreisklasse auflage runde spieltag woche
            tag lebensjahr schuljahr weltkrieg bauabschnitt abschnitt sitzung stadtfest ausgabe geburtstag hälfte
            """,
        beforeOrdinal: """
            der die das dem den des am im zum zur beim vom ab bis seit und oder ein eine einer einem einen sein seine
            seinen seinem ihr ihre ihren ihrem unser unsere unseren jeder jede jedes jeden dieser diesem diesen
            """)

    private static let ukrainian = Abbreviations(
        inside: """
            м с смт сел вул просп пр пров бул бульв пл обл р-н рн буд кв корп оф тел факс ст стор див напр т зв тзв
            п пп ім гр д-р проф доц акад інж ред упоряд чл абз розд рис табл іл о н е к а б в г ж з и й л ф х ц ч ш щ
            св бл ген полк підполк майор кап лейт серж орієнт приб близько макс мін гол заст нач
            """,
        atEnd: "р рр ст грн тис млн млрд год хв сек км м кг га ін тощо др пр коп чол осіб",
        afterOrdinal: "")

    private static let polish = Abbreviations(
        inside: """
            dr prof mgr inż hab doc ks św bp abp gen płk ppłk mjr kpt por ul al pl os nr tel fax str art ust pkt lit
            np tzw tj tzn m in im ok godz zob por red woj pow gm dz u poz wg ww ds pn wt śr czw pt sob nd
            a b c d e f g h i j k l n o p s t w y z
            """,
        atEnd: "itd itp r w zł gr tys mln mld km m cm kg szt os")

    private static let english = Abbreviations(
        inside: """
            mr mrs ms dr prof rev hon gen col capt lt sgt st mt vs no nos vol pp p fig ed eds approx dept est e g i
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
            """,
        atEnd: "etc inc ltd co corp jr sr am pm a.m p.m")

    /// For texts of an unknown language: what is certain in all of them.
    private static let any = Abbreviations(
        inside: "dr prof ing mgr mr mrs st nr č p ul str tel např napr np z b м вул обл", atEnd: "atd usw etc itd")
}
