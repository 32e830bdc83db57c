/// Tells a document's title that stands on every page of a site: the site's name, or the name of a section.
enum SiteTitle {
    /// True for `Aktuality`, `Detail zprávy`, `Oficiální stránky města Lipová`, `Stadt Lipová`, `Lipová – web města`:
    /// nothing but the words of sites and at most two names, in each of the parts between signs.
    static func isGeneric(_ title: some StringProtocol) -> Bool {
        let parts = self.parts(of: String(title)).map(Part.init)
        let others = parts.filter { !$0.isGeneric }
        return others.isEmpty
            || others.allSatisfy(\.isName) && parts.contains { $0.isGeneric && $0.isOfSite && $0.names.isEmpty }
    }

    private static func parts(of title: String) -> [Substring] {
        var parts = [title[...]]
        for sign in TitleWords.signs + [": "] {
            parts = parts.flatMap { $0.split(separator: sign) }
        }
        return parts
    }

    private struct Part {
        /// Words that say something of their own.
        let names: [Substring]
        let isOfSite: Bool
        /// `Rozpočet města` is what the town's site writes about.
        let isOfTown: Bool

        init(_ text: Substring) {
            let words = text.split { !$0.isLetter && !$0.isNumber }
            names = words.filter { word in
                let folded = word.lowercased()
                return !sections.contains(folded) && !sites.contains(folded) && !word.allSatisfy(\.isNumber)
            }
            isOfSite = words.contains { sites.contains($0.lowercased()) }
            isOfTown =
                words.count > 1 && words[0] == names.first && genitives.contains(words[1].lowercased())
        }

        var isName: Bool { names.count <= 2 && names.allSatisfy { $0.first?.isUppercase == true } }
        var isGeneric: Bool { names.isEmpty || isName && isOfSite && !isOfTown }
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
        strona główna article articles event events home page story details welcome vítejte v na u nás willkommen bei witamy ласкаво просимо
        vyhledávání hledání příspěvky příspěvek archiv nejnovější výsledky beiträge neueste letzte suche пошук search vyhľadávanie wyszukiwarka szukaj přihlášení
        """)

    /// What sites of towns are called.
    private static let sites = words(
        """
        internetové město města městě obci naší našich stránkách mestys městys městyse obec obce oficiální portál web webu webové stránky úřad úřadu městský
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
