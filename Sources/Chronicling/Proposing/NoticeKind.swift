import Records

/// What a notice of the official board says, as far as its title tells, when a chronicler would want it.
///
/// A board has no reports: its titles are all there is, so that the weights here stand beside those of `EventKind`.
struct NoticeKind: Hashable, Sendable {
    let name: String
    let weight: Double
    /// The subject that the kind settles, whatever a classifier made of the few words of a title.
    let subject: Subject?

    /// Nil for notices that every week brings, and for those of which no word has weight.
    static func of(titleWords words: [String]) -> NoticeKind? {
        guard Cues.serialNotices.match(in: words) == nil else { return nil }
        return all.first { $0.words.match(in: words) != nil }?.kind
    }

    static let session = "council session"

    private static let all: [(kind: NoticeKind, words: WordList)] = [
        (
            NoticeKind(name: "election", weight: 1.2, subject: .elections),
            WordList(
                """
                volby$, volbach, voleb, volebni, referend, wahl$, wahlen, wahlergebnis, wahlbekanntmach, stichwahl,
                burgerentscheid, вибори, виборч, wybory, wyborcz, election
                """)
        ),
        (
            NoticeKind(name: "budget or final account", weight: 1.1, subject: .administration),
            WordList(
                """
                rozpocet$, rozpoctu$, rozpocty$, rozpoctovy vyhled, zaverecny ucet, zaverecneho uctu, zaverecny uct,
                haushaltssatzung, haushaltsplan, nachtragshaushalt, jahresabschluss, jahresrechnung, бюджет, budzet,
                budzetow, budget
                """)
        ),
        (
            NoticeKind(name: "ordinance", weight: 1.0, subject: .administration),
            WordList(
                """
                obecne zavazn, vseobecne zavazn, narizeni mesta, narizeni obce, pravnich predpis, satzung, verordnung$,
                gebuhrenordnung, zmena poplatk, рішення сес, регуляторн, uchwala$, uchwaly$, ordinance, bylaw
                """)
        ),
        (
            NoticeKind(name: session, weight: 1.0, subject: .administration),
            WordList(
                """
                zastupitelstvo$, zastupitelstva$, zastupitelstvu$, zastupitelstev$, usneseni zastup, stadtratssitzung,
                gemeinderatssitzung, sitzung des, stadtverordnetenversamm, сесія, сесії, сесію, sesja$, sesji$,
                council meeting
                """)
        ),
        (
            NoticeKind(name: "appointment", weight: 0.9, subject: .administration),
            WordList(
                """
                konkurs, rizeni reditel, rizeni vedouc, rizeni tajemn, misto reditel, misto vedouc, misto tajemn,
                funkce reditel, funkci reditel, funkce vedouc, jmenovani reditel, odvolani reditel, amtsleit, schulleit, beigeordnet, burgermeisterwahl, посаду директор, посади директор, stanowisko dyrekt, stanowisko kierown,
                funkcie riaditel, post director
                """)
        ),
        (
            NoticeKind(name: "report on the year", weight: 0.9, subject: nil),
            WordList(
                """
                zprava o, zpravy komis, vyrocni zprav, plan investic, strategick, koncepce$, jahresbericht,
                tatigkeitsbericht, geschaftsbericht, beteiligungsbericht, звіт, sprawozdan, raport$, annual report
                """)
        ),
        (
            NoticeKind(name: "zoning plan", weight: 0.8, subject: .construction),
            WordList(
                """
                uzemni plan, uzemniho plan, uzemnim plan, regulacni plan, uzemny plan, uzemneho plan, bebauungsplan,
                flachennutzungsplan, stadtebaulich, генеральний план, генерального план, містобудівн, plan zagospodar,
                planu zagospodar, zoning
                """)
        ),
        (
            NoticeKind(name: "grants", weight: 0.7, subject: .administration),
            WordList(
                """
                dotacni, dotaci$, dotac, stipendijni, grantov, program na, forderprogramm, zuwendung, zuschuss, грант,
                субвенц, dotacj, stypend, grants
                """)
        ),
        (
            NoticeKind(name: "public order or contract", weight: 0.7, subject: .construction),
            WordList(
                """
                verejna zakazk, verejne zakazk, vyber dodavatel, vyberu dodavatel, zahajeni praci, vyzva k podani,
                vergabe$, auftragsvergab, ausschreibung$, закупівл, тендер, zamowien publicznych, przetarg,
                public procurement
                """)
        ),
        (
            NoticeKind(name: "building", weight: 0.6, subject: .construction),
            WordList(
                """
                rekonstrukc, vystavba$, vystavby$, vystavbu$, novostavb, dostavb, prestavb, obnova$, obnovu$, zjistovaci,
                zjistovaciho, posuzovani vliv, neubau, umbau, sanierung, planfeststell, umweltvertraglich, реконструкц,
                будівництв, przebudow, rozbudow, reconstruction
                """)
        ),
    ]
}
