/// Words by which a sentence or an item shows what it is; folded, all languages together, because the lists do not
/// collide where it matters.
enum Cues {
    /// Sentences that speak to the reader instead of telling.
    static let calls = WordList(
        """
        zvem, srdecne, prijdte, prijdt, prijd$, neprehledn, nezapomen, vyuzijte, kliknet, klikni, sledujte, sleduj$,
        prihlaste, registrujte, zavolejte, kontaktujte, volejte, stahnet, precte, ctete, vice informaci, dalsi informace,
        podrobnosti na, bližsi inf, prosime, prosim$, dekujeme, dekuji$, tesime, vstupne, vstupenk, predprodej, rezervac,
        jste$, vas$, vam$, vami$, vase$, vasi$, vasich, vasim, tesit$, pridejte, sdilejt, soutezt, objednavejte,
        herzlich einge, laden$, einladen, eingeladen, besuchen sie, weitere inform, mehr inform, anmeld, melden sie,
        klicken, folgen sie, bitte$, ihnen$, ihre$, ihr$, tickets, eintrittskart, vorverkauf, freuen uns, wir$, uns$,
        запрошу, приходьте, реєструй, телефонуйте, детальніше, докладніше, просимо, дякуємо, підписуй, чекаємо, вас$,
        вам$, ваш$, ваша$, ваші$, квитк, переходьте, дивіться, читайте, pozývame, pozyvam, pridte, zaprasz, przyjdz,
        serdecznie, dziekuj, prosimy, wiecej inform, panstw, click, follow us, join us, register, you$, your$, welcome
        """)

    static let greetings = WordList(
        """
        vazeni, vazene, mili$, mile$, drazi, dobry den, ahoj, hezky den, krasny den, pekny den, s pozdrav, liebe$, lieber$,
        sehr geehrt, guten tag, hallo, mit freundlich, шановні, шановний, вітаємо, добрий день, доброго дня, друзі$,
        szanown, drodzy, dzien dobry, dear$, hello, hi$
        """)

    /// Lines around an article that are not of it.
    static let credits = WordList(
        "foto$, zdroj$, autor$, text$, quelle$, bild$, titelbild, redaktion$, фото$, джерело$, автор$, zrodlo, photo$, source$, tagy, tags$, stitky")

    /// Notices that every week brings.
    static let routine = WordList(
        """
        uzavirk, odstavk, odstavek, preruseni dod, jidelni listek, jidelnicek, svoz, otviraci, uredni hodin, upozornen,
        pripomin, oznamen, verejna vyhlask, verejne vyhl, zamer, nabidka prac, ztraty a, provozni dob, zmena provoz,
        pozvank, program kina, sperrung, gesperrt, vollsperrung, speiseplan, offnungszeit, mullabfuhr, abfuhr, hinweis$,
        bekanntmach, stellenangebot, stellenausschreib, erinnerung$, графік, відключенн, оголошенн, перекритт, вакансі,
        нагаду, розклад, ogloszen, przerwa w, harmonogram, closure, reminder, notice$, vacanc, menu$
        """)

    /// Words that lean on a sentence before them.
    static let anaphora = WordList(
        """
        ten$, ta$, to$, tato$, tento$, toto$, ti$, ty$, tim$, tom$, tomu$, jeho$, jeji$, jejich$, on$, ona$, ono$, oni$,
        take$, tak$, dale$, kvuli tomu, proto$, navic$, krome toho, pritom$, pote$, potom$, naopak$, ovsem$, vsak$, ale$,
        tedy$, zaroven$, dalsi$, er$, sie$, es$, dies$, diese$, dieser$, dieses$, diesen$, damit$, dabei$, dazu$, dafur$, dort$,
        ausserdem$, zudem$, auch$, danach$, dann$, denn$, doch$, jedoch$, deshalb$, so$, вони$, він$, вона$, воно$, це$, цей$, ця$, ці$, його$, її$, їх$,
        також$, крім$, тому$, потім$, там$, але$, однак$, toho$, tej$, tento$, jednak$, rowniez$, he$, she$, it$,
        they$, this$, these$, that$, also$, however$, then$, but$
        """)

    /// Sentences about what is to come.
    static let future = WordList(
        """
        bude$, budou$, budeme$, probehne$, probehnou$, uskutecni$, kona$, konaji$, konat$, ceka$, chysta$, chystaji$, planuje$,
        zacne$, otevre$, nabidne$, zahraje$, vystoupi$, budu$, wird$, werden$, findet$, finden$, soll$, sollen$, beginnt$, startet$, plant$, буде$, будуть$,
        відбудеться$, відбудуться$, планує$, планують$, розпочнеться$, bedzie$, beda$, odbedzie$, will$, shall$, plans$
        """)
}
