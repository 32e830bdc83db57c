/// What happened, as far as words of a title tell, and how much it weighs for a chronicle (chosen by judgement;
/// every weight is printed with the proposal).
struct EventKind: Sendable {
    let name: String
    let weight: Double
    let words: WordList

    static let all: [EventKind] = [
        EventKind(
            name: "disaster", weight: 1.6,
            words: WordList(
                """
                pozar, povoden, povodn, zaplav, vichric, havari, nehod, vybuch, tragedi, brand$, grossbrand, brandes,
                hochwasser, unwetter, unfall, explosion, bombe, blindganger, evakui, evakuac, bomba$, пожеж, повін, повен, авар, вибух, обстріл, ракетн,
                загин, pozar, wypad, powodz, fire$, flood, accident
                """)),
        EventKind(
            name: "election", weight: 1.5,
            words: WordList(
                "volby$, volbach, voleb, volieb, wahl$, wahlen, wahlergebnis, stichwahl, вибор, виборч, wybor, election"
            )),
        EventKind(
            name: "death or honor", weight: 1.4,
            words: WordList(
                """
                zemrel, umrel, zesnul, pohreb, rozloucil, ocenen, ocenil, cestny obcan, cestne obcan, vyznamen, medail,
                verstorben, gestorben, trauer, nachruf, ehrenburg, ausgezeichn, verdienst, verlieh, помер, прощан,
                відзнак, нагород, почесн, zmarl, odznacz, honorowy, died, honor, award
                """)),
        EventKind(
            name: "opening", weight: 1.3,
            words: WordList(
                """
                otevre, otevir, zahaji, slavnostn, odhal, dokonc, zprovozn, kolaud, eroffn, einweih, eingeweiht,
                spatenstich, grundstein, fertiggestellt, відкри, урочист, завершен, otwar, otworz, opened, opening
                """)),
        EventKind(
            name: "first, last or record", weight: 1.1,
            words: WordList(
                """
                poprve, naposled, rekord, nejstars, nejvets, erstmals, letztmals, altest, grosst, вперше, рекорд,
                найстар, найбільш, po raz pierwszy, first$, last$, record
                """)),
        EventKind(
            name: "anniversary", weight: 1.0,
            words: WordList(
                "vyroci, vyrocie, jubile, oslav, narozenin, jubilaum, jahrestag, jahriges, річниц, ювіле, років$, rocznic, annivers"
            )),
        EventKind(
            name: "council resolution", weight: 0.9,
            words: WordList(
                """
                zastupitel, rada$, rady$, rozpocet, rozpoct, schvali, usnesen, vyhlask, stadtrat, gemeinderat, beschlie,
                beschloss, haushalt, satzung, сесі, рішенн, бюджет, депутат, виконком, rada miasta, uchwal, budzet,
                council, budget, approved
                """)),
        EventKind(
            name: "victory", weight: 0.8,
            words: WordList(
                "mistr, vitez, vyhral, zvitez, postup, medail, meister, sieg, gewann, gewonn, перемог, чемпіон, mistrz, wygral, won$, champion"
            )),
        EventKind(
            name: "construction", weight: 0.7,
            words: WordList(
                "oprav, rekonstruk, vystavb, stavb, most$, sanier, neubau, umbau, baubeginn, ремонт, реконструкц, будівниц, remont, budow, repair, rebuilt"
            )),
    ]
}
