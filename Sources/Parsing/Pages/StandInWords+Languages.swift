extension StandInWords {
    static let czech = [
        StandInWords(
            .missing,
            heads: """
                stránk nenalezen, stránk nebyl nalezen, stránk neexistuj, stránk nenaš, stránk nepodařil naj, stránk nelze naj,
                nenalezen, obsah nenalezen, obsah nebyl nalezen, článek nenalezen, článek nebyl nalezen, článek neexistuj,
                dokument nenalezen, dokument nebyl nalezen, záznam nenalezen, záznam neexistuj, chyba 404, 404, ups, jejda, ajaj, cesta nevede, odkaz neplat
                """,
            signs: """
                požadovan stránk, stránk neexistuj, stránk nebyl nalezen, stránk nenalezen, stránk nenaš, stránk přesunut,
                stránk odstraněn, stránk smazán, hledan stránk, stránk kter hledá, zadal správn adres, zadan adres,
                obsah nebyl nalezen, použijte vyhledáv, použijte map stránek, článek neexistuj, článek nebyl nalezen,
                článek byl odstraněn, požadovan dokument, požadovan obsah, požadovan článek, vraťte úvodní, pokračujte úvodní, vrátit úvodní, zpět úvodní, odkaz neplat, klikli neplat, adres neplat
                """),
        StandInWords(
            .denied, heads: "přístup odepřen, přístup zamítnut, přístup zakázán, nemáte oprávnění",
            signs: "nemáte oprávnění, nemáte přístup, nemáte právo, přístup této stránce, vaše ip adres"),
        StandInWords(
            .fault,
            heads: """
                chyba serveru, chyba server, vnitřní chyba, interní chyba, došlo chyb, nastala chyba, vyskytla chyba, chyba,
                neočekávan chyba
                """,
            signs: """
                zkuste později, zkuste znovu, opakujte později, zkuste obnovit, kontaktujte správc, obraťte správc,
                požadavek nelze zpracovat, požadavek se nepodařil, omlouváme potíže, načíst stránk znovu
                """),
        StandInWords(
            .maintenance,
            heads:
                "údržb, probíhá údržb, údržb web, údržb stránek, dočasně nedostupn, mimo provoz, odstávk, odstávk web, stránk připravuj, ve výstavbě, stránk výstavb",
            signs: """
                web nedostupn, stránk nedostupn, web mimo provoz, stránk mimo provoz, probíhá údržb web, údržb web,
                údržb stránek, stránk údržb, probíhá údržb, obsahu stránky pracujeme, stránk připravuj, na stránkách pracujeme, web dočasn, nedostupn kvůli údržb
                """),
        StandInWords(
            .challenge, heads: "ověření prohlížeč, kontrola prohlížeč, nejste robot, ověření, bezpečnostní kontrola",
            signs: "nejste robot, ověřujeme prohlížeč, kontrola prohlížeč, povolte javascript, zapněte javascript"),
        StandInWords(
            .login, heads: "přihlášení, přihlaste, přihlásit, přihlášení uživatel",
            signs: """
                musíte přihlásit, musíte být přihlášen, uživatelsk jmén, zadejte heslo, přihlaste prosím, prosím přihlaste,
                nejprve přihlaste, pro zobrazen přihlaste, přihlašovac jmén
                """
        ),
        StandInWords(
            .emptySearch,
            heads: "výsledk hledání, výsledk vyhledáv, hledání, vyhledávání, nic nenalezen, nebylo nic nalezen",
            signs: """
                0 výsledk, žádn výsled, nic nenalezen, nebyl nic nalezen, nebyl nalezen žádn, nalezeno 0, neodpovídá žádn,
                nebyl nalezen dotaz
                """),
        StandInWords(
            .consent, heads: "soubory cookie, vaše soukromí, ochrana soukromí, nastavení cookie",
            signs: "používáme cookie, využíváme cookie, webu používáme, souhlas cookie"),
    ]

    static let slovak = [
        StandInWords(
            .missing,
            heads: """
                stránk nenájden, stránk nebol nájden, stránk neexistuj, stránk nenaš, nenájden, obsah nenájden,
                článok nenájden, článok nebol nájden, článok neexistuj, stránk nepodaril nájs, cesta nevedie, hups
                """,
            signs: """
                požadovan stránk, stránk neexistuj, stránk nebol nájden, stránk nenájden, stránk nenaš, stránk presunut,
                stránk odstránen, stránk zmazan, hľadan stránk, stránk ktor hľadá, zadal správn adres, zadan adres,
                použite vyhľadáv, článok neexistuj, článok nebol nájden, vráťte úvodn, takúto stránku, takúto adresu
                """),
        StandInWords(
            .denied, heads: "prístup odmietnut, prístup zamietnut, prístup zakázan, nemáte oprávnenie",
            signs: "nemáte oprávnenie, nemáte prístup, prístup tejto stránke"),
        StandInWords(
            .fault,
            heads: "chyba server, vnútorn chyba, intern chyba, došlo chyb, nastala chyba, vyskytla chyba, chyba",
            signs: "skúste neskôr, skúste znova, skúste znovu, kontaktujte správc, obráťte správc, požiadavk nepodaril"),
        StandInWords(
            .maintenance,
            heads: "údržb, prebieha údržb, údržb web, údržb strán, dočasne nedostupn, mimo prevádzk, odstávk",
            signs: """
                web nedostupn, stránk nedostupn, web mimo prevádzk, stránk mimo prevádzk, údržb web, údržb strán,
                prebieha údržb, stránk údržb
                """),
        StandInWords(
            .login, heads: "prihlásenie, prihláste, prihlásiť",
            signs:
                "musíte prihlásiť, musíte byť prihlásen, používateľsk men, užívateľsk men, zadajte heslo, prosím prihláste, prihláste prosím, najprv prihláste"
        ),
        StandInWords(
            .emptySearch, heads: "výsledk hľadan, výsledk vyhľadáv, vyhľadávanie, nič nenaš",
            signs: "0 výsledk, žiadn výsled, nič nenaš, neboli nájden, nebol nájden žiadn, nájdených 0"),
    ]

    static let german = [
        StandInWords(
            .missing,
            heads: """
                seite nicht gefunden, seite existiert nicht, seite nicht vorhanden, seite nicht verfügbar, nicht gefunden,
                hoppla, ups, diese seite gibt nicht, inhalt nicht gefunden, artikel nicht gefunden, dokument nicht gefunden, fehler 404, 404
                """,
            signs: """
                angefordert seite, gewünscht seite, gesucht seite, aufgerufen seite, seite nicht gefunden, seite nicht mehr,
                seite existiert nicht, seite wurde verschoben, seite wurde gelöscht, seite wurde entfernt, seite nicht vorhanden,
                eingegeben adresse, adresse falsch, inhalt nicht mehr, angefordert inhalt, seite wurde umbenannt,
                nutzen suche, zurück startseite, seite gibt leider nicht, seite gibt nicht
                """),
        StandInWords(
            .denied, heads: "zugriff verweigert, kein zugriff, zugang verweigert, keine berechtigung",
            signs: """
                haben keine berechtigung, keine berechtigung diese, keine berechtigung für, fehlt berechtigung, nicht berechtigt,
                zugriff auf diese, zugriff diese seite, ihre ip adresse
                """),
        StandInWords(
            .fault,
            heads: """
                fehler aufgetreten, interner serverfehler, interner fehler, serverfehler, fehler, technischer fehler,
                unerwarteter fehler
                """,
            signs: """
                anfrage nicht bearbeitet, später erneut, später noch einmal, spätere zeitpunkt, späteren zeitpunkt,
                administrator dieser, an den administrator, seite neu laden, versuchen sie erneut
                """),
        StandInWords(
            .maintenance,
            heads: "wartungsarbeit, wartung, wartungsmodus, vorübergehend nicht, wegen wartung",
            signs: """
                internetseite nicht erreichbar, website nicht erreichbar, webseite nicht erreichbar, seite nicht erreichbar,
                internetseite nicht verfügbar, website nicht verfügbar, webseite nicht verfügbar, seite nicht verfügbar,
                seite gewartet, website gewartet, webseite gewartet, internetauftritt nicht erreichbar, portal nicht erreichbar
                """),
        StandInWords(
            .challenge, heads: "einen moment, sicherheitsüberprüfung, sicherheitsprüfung, kein roboter",
            signs:
                "kein roboter, browser überprüf, browser wird geprüft, aktivieren sie javascript, javascript aktivieren"
        ),
        StandInWords(
            .login, heads: "anmelden, anmeldung, einloggen, bitte anmelden",
            signs: "benutzername, benutzernamen, passwort, kennwort, müssen anmelden, müssen angemeldet, melden sie an"),
        StandInWords(
            .emptySearch, heads: "suchergebnis, suche, suchergebnisse für, keine ergebnisse, keine treffer",
            signs: "keine treffer, keine ergebnisse, 0 treffer, 0 ergebnisse, nichts gefunden, keine suchergebnisse"),
        StandInWords(
            .consent, heads: "ihre privatsphäre, cookie einstellungen, datenschutzeinstellungen",
            signs: "verwenden cookie, nutzen cookie, setzen cookie"),
    ]

    static let ukrainian = [
        StandInWords(
            .missing,
            heads: """
                сторінк не знайден, не знайден, сторінк не існу, сторінк відсутн, сторінк не вдалося, помилка 404,
                матеріал не знайден, новин не знайден, сторінк не доступн, сторінк недоступн
                """,
            signs: """
                сторінк яку ви шукає, сторінк яку шукає, сторінк не існу, сторінк не знайден, сторінк видален, сторінк переміщен,
                запитан сторінк, запитувана сторінк, неправильн адрес, такої сторінки, скористайтеся пошуком, матеріал не знайден,
                поверніться головн
                """),
        StandInWords(
            .denied, heads: "доступ заборонен, доступ обмежен, немає доступу, недостатньо прав",
            signs: "немає прав, не маєте прав, не маєте доступу, доступ цієї сторінки, доступ заборонен"),
        StandInWords(
            .fault, heads: "помилк сервер, сталас помилк, сталася помилк, виникл помилк, внутрішн помилк, помилк",
            signs: """
                спробуйте пізніше, спробуйте ще раз, спробуйте оновити, зверніться адміністратор, зверніться до адміністратор,
                спробуйте знову
                """),
        StandInWords(
            .maintenance, heads: "технічн робот, технічне обслуговування, тимчасово недоступн, сайт недоступн",
            signs:
                "сайт тимчасово, сайт недоступн, сайті ведуться, сайті проводяться, сайт на обслуговуванн, сайт оновлю"),
        StandInWords(
            .challenge, heads: "перевірка браузера, ви не робот, зачекайте",
            signs: "не робот, перевірка браузера, перевіряємо браузер, увімкніть javascript"),
        StandInWords(
            .login, heads: "вхід, авторизація, увійти, увійдіть",
            signs:
                "ім я користувача, введіть пароль, логін пароль, необхідно авторизуватися, необхідно увійти, забули пароль"
        ),
        StandInWords(
            .emptySearch, heads: "результат пошук, пошук, нічого не знайден",
            signs: "нічого не знайден, не знайдено жодн, знайдено 0, 0 результат, не дав результат"),
        StandInWords(
            .consent, heads: "ваша приватність, файли cookie",
            signs: "використовуємо cookie, використовує cookie"),
    ]

    static let polish = [
        StandInWords(
            .missing,
            heads: """
                stron nie znalezion, nie znalezion stron, stron nie istniej, nie znalezion, błąd 404, artykuł nie istniej,
                nie znalezion artykuł, stron nie został, coś poszło nie tak, ups
                """,
            signs: """
                stron nie istniej, szukan stron, żądan stron, stron nie znalezion, nie znalezion stron, stron usunięt,
                stron przeniesion, stron której szuka, stron nie został znalezion, podany adres, skorzystaj wyszukiwark,
                wróć stron główn, artykuł nie istniej, takiej strony, sprawdź adres
                """),
        StandInWords(
            .denied, heads: "brak dostępu, odmowa dostępu, dostęp zabronion, brak uprawnień",
            signs: "nie masz uprawnień, nie masz dostępu, brak uprawnień, dostęp do tej strony"),
        StandInWords(
            .fault, heads: "wystąpił błąd, błąd serwera, błąd, wewnętrzny błąd, błąd wewnętrzny",
            signs: """
                spróbuj później, spróbuj ponownie, spróbować później, skontaktuj administrator, prosimy spróbować,
                spróbuj jeszcze raz
                """),
        StandInWords(
            .maintenance,
            heads: "przerwa techniczn, prace konserwacyjn, prace techniczn, prace serwisow, chwilowo niedostępn",
            signs: "stron niedostępn, serwis niedostępn, trwają prace, witryna niedostępn, stron tymczasowo"),
        StandInWords(
            .login, heads: "logowanie, zaloguj, zaloguj się",
            signs: "nazwa użytkownika, nazwę użytkownika, wpisz hasło, podaj hasło, musisz zalogować, należy zalogować"),
        StandInWords(
            .emptySearch, heads: "wynik wyszukiwania, wyniki wyszukiw, wyszukiwarka, brak wynik",
            signs: "brak wynik, nie znaleziono wynik, 0 wynik, nic nie znalezion, nie znaleziono żadn"),
    ]

    static let english = [
        StandInWords(
            .missing,
            heads: """
                page not found, page not be found, page cannot found, page can t found, page does not exist, page doesn t exist,
                page no longer exist, page isn t available, page not available, content not found, article not found,
                nothing here, file not found, page missing
                """,
            signs: """
                requested url, page you looking, page you requested, page not found, page does not exist, page doesn t exist,
                not found on this server, page moved, page removed, page deleted, page could not be found, resource not found,
                requested page, try searching, page can t be found, return home
                """),
        StandInWords(
            .denied, heads: "access denied, forbidden, access forbidden, unauthorized, you have been blocked",
            signs: """
                don t have permission, do not have permission, not authorized, access denied, have been blocked,
                contact site owner, security service, reference
                """),
        StandInWords(
            .fault,
            heads: """
                error occurred, internal server error, server error, service unavailable, bad gateway, application error,
                something went wrong, unexpected error, database error, oops, server error in application, runtime error
                """,
            signs: """
                try again later, try again, contact administrator, server encountered, temporarily unable, server unable,
                error occurred code, oops error occurred, reload page, unable complete your request, being worked on,
                error occurred server, fatal error, uncaught, stack trace, php on line, parse error
                """),
        StandInWords(
            .maintenance,
            heads:
                "maintenance, under maintenance, scheduled maintenance, temporarily unavailable, be right back, back soon",
            signs: """
                site unavailable, website unavailable, down for maintenance, site maintenance, undergoing maintenance,
                under maintenance, website maintenance, site down, unavailable for maintenance
                """),
        StandInWords(
            .challenge,
            heads:
                "one moment, please wait, security check, robot check, bot verification, human verification, captcha",
            signs: """
                security of your connection, enable javascript cookies, enable javascript, checking your browser,
                site connection secure, verify you human, ray id, not a robot, verifying you human, automated requests
                """),
        StandInWords(
            .login, heads: "log in, login, sign in, please log in, member login",
            signs: "username, password, must log in, must be logged in, need to log in, forgot password, please sign in"
        ),
        StandInWords(
            .emptySearch, heads: "search results, search, nothing found, no results",
            signs: "no results, nothing matched, nothing found, 0 results, did not match any, no matches"),
    ]
}
