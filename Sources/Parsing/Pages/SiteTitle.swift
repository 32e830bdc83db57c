/// Tells a document's title that stands on every page of a site: the site's name, or the name of a section.
enum SiteTitle {
    /// True for `Aktuality`, `Detail zprávy`, `Oficiální stránky města Lipová`, `Stadt Lipová`: nothing but the words of
    /// sites and at most two names.
    static func isGeneric(_ title: some StringProtocol) -> Bool {
        let words = title.split { !$0.isLetter && !$0.isNumber }.map { (word: $0, folded: $0.lowercased()) }
        let names = words.filter {
            !sections.contains($0.folded) && !sites.contains($0.folded) && !$0.word.allSatisfy(\.isNumber)
        }
        // `Rozpočet města` is what the town's site writes about.
        if words.count > 1, words[0].folded == names.first?.folded, genitives.contains(words[1].folded) { return false }
        return names.isEmpty
            || names.count <= 2 && names.allSatisfy { $0.word.first?.isUppercase == true }
                && words.contains { sites.contains($0.folded) }
    }

    /// What sections of sites, and the pages in them, are called.
    private static let sections = words(
        """
        aktuality aktualita aktuálně akce úřední deska dokumenty dokument ke stažení fotogalerie galerie fotoalba kontakty kontakt
        odkazy vyhlášky formuláře akcí událostí zastupitelstvo zastupitelé zaměstnanci odbory článek články detail domů hlavní informace kalendář novinka novinky oznámení stránka
        stránky strana titulní tiskové úvod úvodní zpráva zprávy zpravodajství zpravodaj zobrazení události událost z a ze
        amtstafel dokumente downloads bildergalerie fotogalerien kontakte formulare links mitarbeiter
        ansprechpartner stadtrat gemeinderat
        aktuell aktuelle aktuelles artikel beitrag meldung meldungen mitteilung mitteilungen nachricht nachrichten neuigkeiten
        news pressemitteilung pressemitteilungen presse startseite veranstaltung veranstaltungen bekanntmachungen und
        документи контакти фотогалерея галерея дошка депутати
        керівництво апарат працівники календар подій
        анонс анонси головна деталі новина новини оголошення повідомлення події подія стаття статті сторінка та
        galéria úradná tabuľa dokumenty galeria kontakt ogłoszenia
        správa správy spravodajstvo udalosti oznamy článok titulná aktualności aktualność wiadomość wiadomości wydarzenia
        strona główna article articles event events home page story details welcome vítejte willkommen witamy ласкаво просимо
        """)

    /// What sites of towns are called.
    private static let sites = words(
        """
        internetové město města mestys městys městyse obec obce oficiální portál web webu webové stránky úřad úřadu městský
        městského obecní obecního okres kraj
        gemeinde homepage internetauftritt internetseite landkreis markt offizielle rathaus stadt verbandsgemeinde webseite
        website
        громада громади міська міської область офіційний портал рада ради району сайт селищна селищної сільська сільської
        територіальна територіальної
        mesta mesto obecný oficiálna mestský gmina gminy miasta miasto oficjalna powiat urząd council official town
        """)

    private static let genitives: Set<String> = [
        "města", "městyse", "obce", "webu", "úřadu", "okresu", "kraje", "mesta", "громади", "ради", "району", "області",
        "сайту", "miasta", "gminy", "powiatu", "urzędu",
    ]

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
