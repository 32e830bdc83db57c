/// Words by which a sentence or an item shows what it is; folded, all languages together, because the lists do not
/// collide where it matters.
enum Cues {
    /// Sentences that speak to the reader instead of telling.
    static let calls = WordList(
        """
        zvem, zve$, zvou$, sejdem, srdecne, prijdte, prijdt, prijd$, neprehledn, nezapomen, vyuzijte, kliknet, klikni, sledujte, vstup je, vstup zdarma, prihlasit se, prihlasky, sleduj$,
        prihlaste, registrujte, zavolejte, kontaktujte, volejte, stahnet, precte, ctete, vice informaci, dalsi informace,
        podrobnosti na, blizsi inf, najdete, muzete, dozvite, ke stazeni, nabizime, nasich, nasi$, nase$, prosime, prosim$, dekujeme, dekuji$, tesime, vstupne, vstupenk, predprodej, rezervac,
        jste$, vas$, vam$, vami$, vase$, vasi$, vasich, vasim, tesit$, pridejte, sdilejt, soutezt, objednavejte,
        herzlich einge, laden$, einladen, eingeladen, besuchen sie, weitere inform, mehr inform, anmeld, melden sie,
        klicken, folgen sie, bitte$, lesen sie, finden sie, konnen sie, erhalten sie, nutzen sie, sie konnen, sie finden, abrufbar, pdf$,
        bittet darum, herunterlad, tickets, eintrittskart, vorverkauf, freuen uns, wir$, uns$,
        запрошу, приходьте, реєструй, телефонуйте, детальніше, докладніше, просимо, дякуємо, підписуй, чекаємо, вас$,
        вам$, ваш$, ваша$, ваші$, квитк, переходьте, дивіться, читайте, за посилан, знайдете, можете, ознайомит, pozyvam, pridte, zaprasz, przyjdz,
        serdecznie, dziekuj, prosimy, wiecej inform, panstw, click, follow us, join us, register, you$, your$, welcome
        """)

    static let greetings = WordList(
        """
        vazeni, vazene, mili$, mile$, drazi, dobry den, ahoj, hezky den, krasny den, pekny den, s pozdrav, liebe$, lieber$,
        sehr geehrt, guten tag, hallo, mit freundlich, шановні, шановний, вітаємо, добрий день, доброго дня, друзі$,
        szanown, drodzy, dzien dobry, dear$, hello, hi$
        """)

    /// The teller speaks of itself: a chronicle's last choice.
    static let ourselves = WordList(
        """
        jsme$, nas$, nam$, nami$, nase$, nasi$, nasich$, nasem$, my$, sme$, nasho$, wir$, uns$, unser, unsere, ми$, нас$,
        нам$, наш$, наша$, наше$, наші$, my$, nasz$, nasza$, nasze$, naszych$, we$, our$, us$
        """)

    /// Lines around an article that are not of it.
    static let credits = WordList(
        "foto$, zdroj$, autor$, text$, quelle$, bild$, titelbild, redaktion$, фото$, джерело$, автор$, zrodlo, photo$, source$, tagy, tags$, stitky"
    )

    /// Notices that every week brings.
    static let routine = WordList(
        """
        uzavirk, odstavk, odstavek, preruseni dod, jidelni listek, jidelnicek, svoz, otviraci, uredni hodin, upozornen,
        pripomin, oznamen, verejna vyhlask, verejne vyhl, zamer, nabidka prac, ztraty a, provozni dob, zmena provoz,
        pozvank, program kina, sperrung, gesperrt, vollsperrung, speiseplan, offnungszeit, mullabfuhr, abfuhr, hinweis$,
        bekanntmach, stellenangebot, stellenausschreib, erinnerung$, schliesszeit, sammelplatz, schadstoff, ersatztermin, verkehrshinweis,
        umleitung, baustelle$, anmeldung, sprechstunde, rozpis, sberny, poradna$, kurz$, kurzy$, prihlask, графік, відключенн, оголошенн, перекритт, вакансі,
        нагаду, розклад, ogloszen, przerwa w, harmonogram, closure, reminder, notice$, vacanc, menu$
        """)

    /// Notices that come again and again with another name, street or day: never an event of their own.
    static let serialNotices = WordList(
        """
        prechodn, mistni uprav, uprav provoz, uzavir, uzavirk, odstav, odstavk, preruseni dod, pokladni, rozpoctove opatr,
        rozpoctovych pravidl, rozpoctovych opatr, rozpoctov pravid, pronajm, pronajem, prodej$, prodeje$, zamer$, zameru$,
        najmu$, najem$, bytu$, odstraneni vozid, vraku$, aukcni, nalez, ztrat, svoz, sber$, sberu$, okleste, smlouva$,
        smlouvy$, dodatek$, rodinn, pripojk, stanovisko$, fasad, prodlouzeni platn, okrskov,
        vyhrazen, zabor, odstrel, vycvik, pyrotechn, inspekc, vermietung, verpachtung, fundsach, fundburo, sperrung,
        vollsperrung, verkehrsrecht, halteverbot, stromabschalt, abschaltung, ausschusssitzung, відключенн, перекритт,
        оренд, wylaczen, dzierzaw, najem, closure, lease
        """)

    /// Notices about one private person's affairs: what stands beside these words may be a name that no book prints.
    static let privateMatters = WordList(
        """
        drazeb, drazb, exekuc, exekut, prevzit pisemn, prevzeti pisemn, ulozeni pisemn, ulozene pisemn,
        ulozenych pisemn, dorucovan pisemn, doruceni$, dorucenia$, pozustalost, dedick, dedictv, notarsk,
        insolvenc, oddluzen, opatrovni, opatrovnik, osvojen, zruseni udaje, zruseni trval, zrusenie trval, nezvestn,
        prohlaseni za, neznamy vlastnik, neznami vlastnic, neznamych vlastnik, pohledav, predvolan,
        zwangsverst, versteigerungs, zustellung, pfandung, nachlass, erbschaft, erben, aufgebot, insolvenz, vorladung,
        zahlungsbefehl, personenstand, виконавч, стягнен, спадков, спадщин, банкрут, повістк, виклик до, викликаєт,
        розшук, licytac, komornik, doreczen, spadk, upadlosc, wymeldowan, foreclosure, probate, bankruptcy
        """)

    /// First words that lean on a sentence before them.
    static let anaphora = WordList(
        """
        ten$, ta$, to$, tim$, tom$, tomu$, toho$, jeho$, jeji$, jejich$, on$, ona$, ono$, oni$, take$, tak$, dale$,
        kvuli tomu, proto$, navic$, krome toho, pritom$, pote$, potom$, naopak$, ovsem$, vsak$, ale$, tedy$, zaroven$, dalsi$,
        podle nej, podle ni, podle nich, mezi ne, mezi nimi, pro ne, er$, sie$, es$, beide$, beiden$, damit$, dabei$, dazu$,
        dafur$, dort$, dar, davon$, danach$, dagegen$, dahin, hier, ausserdem$, zudem$, auch$, dann$, denn$, doch$, jedoch$,
        deshalb$, daher$, deren$, dessen$, so$, das hat, das ist, das war, das wird, das sei, die beiden, ein weiter, eine
        weiter, weitere$, ferner$, trotzdem$, dennoch$, insgesamt$, вони$, він$, вона$, воно$, це$, його$, її$, їх$, їхн, також$,
        крім того, тому$, потім$, там$, але$, однак$, тож$, водночас$, jednak$, rowniez$, ponadto$, he$, she$, it$, they$,
        also$, however$, then$, but$, there$
        """)

    /// Words that point back, near the beginning of a sentence.
    static let pointers = WordList(
        """
        tato$, tento$, toto$, ho$, ji$, mu$, jim$, nej$, nich$, teto$, tohoto$, techto$, temto$, temito$, takov, zmine, uvede, dies, diese$, dieser$, dieses$,
        diesen$, diesem$, solch, jene$, jener$, genannt, erwahnt, цей$, ця$, ці$, цього$, цієї$, цих$, цьому$, такий$, такі$, таких$,
        tento$, tego$, tej$, tych$, taki, this$, these$, that$, those$, such$
        """)

    /// Sentences about what is to come.
    static let future = WordList(
        """
        bude$, budou$, budeme$, probehne$, probehnou$, uskutecni$, kona$, konaji$, konat$, ceka$, chysta$, chystaji$, planuje$,
        zacne$, otevre$, nabidne$, zahraje$, vystoupi$, budu$, wird$, werden$, findet$, finden$, soll$, sollen$, beginnt$, startet$, plant$, буде$, будуть$,
        відбудеться$, відбудуться$, планує$, планують$, розпочнеться$, bedzie$, beda$, odbedzie$, will$, shall$, plans$
        """)
}
