import Parsing
import Records
import Testing

@Suite struct StandInTests {
    private func standIn(_ page: String) -> StandIn? {
        do {
            let article = try ArticleReader().article(
                in: Array(page.utf8), contentType: nil, url: "https://obec.example/a")
            Issue.record("taken for an article: \(article.contentHTML ?? "")")
            return nil
        } catch {
            return error.standIn
        }
    }

    private func text(_ page: String) throws -> String {
        try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: "https://obec.example/a").contentHTML
            ?? ""
    }

    /// A town's page around a text.
    private func page(_ title: String, _ body: String) -> String {
        """
        <!doctype html><html><head><meta charset="utf-8"><title>\(title)</title></head><body>
        <header><a href="/">Lipová</a><nav><ul><li><a href="/urad">Úřad</a></li><li><a href="/deska">Deska</a></li>
        <li><a href="/akce">Akce</a></li></ul></nav></header>
        \(body)
        <footer><p>© 2026 Obec Lipová, Horní 12, 123 45 Lipová</p><a href="/mapa">Mapa stránek</a></footer></body></html>
        """
    }

    struct Notice: Sendable, CustomTestStringConvertible {
        let kind: StandIn
        let heading: String
        let text: String
        var testDescription: String { heading }

        init(_ kind: StandIn, _ heading: String, _ text: String) {
            (self.kind, self.heading, self.text) = (kind, heading, text)
        }
    }

    static let notices = [
        Notice(
            .missing, "Stránka nenalezena",
            "Je nám líto, hledaná stránka na našem webu není. Nejspíš byla přejmenována, zkuste ji najít přes mapu stránek."
        ),
        Notice(.missing, "Chyba 404", "Stránka neexistuje. Zkontrolujte, zda jste zadali správnou adresu."),
        Notice(
            .missing, "Požadovaná stránka nebyla nalezena",
            "Pokračujte na úvodní stránku, nebo použijte vyhledávání v pravém horním rohu."),
        Notice(
            .missing, "Stránka sa nenašla",
            "Ľutujeme, požadovaná stránka neexistuje alebo bola presunutá inam, na inú adresu."),
        Notice(
            .missing, "Seite nicht gefunden",
            "Die gewünschte Seite gibt es auf unserem Server nicht, bitte nutzen Sie die Suche oder das Menü."),
        Notice(
            .missing, "Die gesuchte Seite wurde leider nicht gefunden",
            "Vielleicht wurde die Seite verschoben: Die angeforderte Seite finden Sie über unser Verzeichnis von A bis Z."
        ),
        Notice(
            .missing, "Сторінку не знайдено",
            "Можливо, сторінка була видалена або переміщена, перевірте адресу, будь ласка, ще раз."),
        Notice(
            .missing, "Nie znaleziono strony",
            "Szukana strona nie istnieje albo została przeniesiona, prosimy skorzystać z menu po lewej."),
        Notice(
            .missing, "Page not found",
            "Sorry, the page you were looking for is not here any more, or it never was. Please use the menu."),
        Notice(
            .fault, "Došlo k chybě", "Něco se na serveru pokazilo, zkuste to prosím později, nebo napište správci webu."
        ),
        Notice(
            .fault, "Es ist ein Fehler aufgetreten",
            "Ihre Anfrage konnte nicht bearbeitet werden, bitte versuchen Sie es später noch einmal oder rufen Sie uns an."
        ),
        Notice(.fault, "Сталася помилка", "Сервер не зміг показати сторінку, спробуйте, будь ласка, пізніше."),
        Notice(.fault, "Wystąpił błąd", "Nie udało się wczytać strony, prosimy spróbować jeszcze raz za chwilę."),
        Notice(
            .maintenance, "Probíhá údržba",
            "Naše stránky jsou dočasně nedostupné, pracujeme na jejich vylepšení. Děkujeme, že na nás počkáte."),
        Notice(
            .maintenance, "Wartungsarbeiten",
            "Unsere Website ist zurzeit leider nicht erreichbar, wir arbeiten daran. Danke für Ihre Geduld."),
        Notice(
            .maintenance, "Технічні роботи",
            "Наш сайт тимчасово не працює, ми його вдосконалюємо. Дякуємо за розуміння, завітайте трохи згодом."),
        Notice(
            .login, "Přihlášení",
            "Tuto část webu vidí jen členové, nejprve se musíte přihlásit. Heslo vám na požádání pošle tajemník."),
        Notice(
            .login, "Anmeldung",
            "Bitte geben Sie Ihren Benutzernamen und Ihr Kennwort ein, um diesen Bereich des Bürgerportals zu sehen."),
        Notice(
            .login, "Вхід",
            "Щоб побачити цю сторінку, необхідно увійти. Забули пароль? Напишіть нам, і ми надішлемо вам новий."),
        Notice(
            .emptySearch, "Výsledky vyhledávání",
            "Vašemu dotazu neodpovídá žádný dokument, nalezeno 0 stránek. Zkuste hledat jiné slovo, nebo jen jeho začátek."
        ),
        Notice(
            .emptySearch, "Suchergebnisse",
            "Für Ihre Eingabe gibt es keine Treffer, bitte prüfen Sie die Schreibweise oder suchen Sie nach etwas anderem."
        ),
        Notice(
            .emptySearch, "Результати пошуку",
            "За вашим запитом нічого не знайдено, спробуйте змінити слова або скористайтеся рубриками ліворуч."),
    ]

    @Test(arguments: notices)
    func `a notice in place of a page gives nothing, in whatever frame it stands`(notice: Notice) {
        for title in ["Lipová", notice.heading, "\(notice.heading) | Obec Lipová", "Obec Lipová – \(notice.heading)"] {
            for (open, close) in [
                ("<main>", "</main>"), ("<div class='content'>", "</div>"), ("<div id='x'>", "</div>"),
            ] {
                for tag in ["h1", "h2"] {
                    let body = "\(open)<\(tag)>\(notice.heading)</\(tag)><p>\(notice.text)</p>\(close)"
                    #expect(standIn(page(title, body)) == notice.kind, "\(title), \(open), \(tag)")
                }
            }
        }
        let bare = "<title>\(notice.heading)</title><h1>\(notice.heading)</h1><p>\(notice.text)</p>"
        #expect(standIn("<html><head>\(bare)</html>") == notice.kind)
    }

    @Test(arguments: [
        (StandIn.denied, "403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center>"),
        (
            .missing, "404 Not Found",
            "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache Server</address>"
        ),
        (.fault, "502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center>"),
        (
            .fault, "",
            "<b>Fatal error</b>: Uncaught Error: Call to undefined function old() in /w/i.php on line 12 Stack trace: #0"
        ),
        (.fault, "Error", "<h1>Error establishing a database connection</h1>"),
        (.maintenance, "Maintenance", "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>"),
        (
            .vacant, "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>The web server is installed. Further steps follow.</p>"
        ),
        (.script, "Lipová", "<div id='app'>Načítám…</div>"),
        (.fault, "Oops", "<h1>Oops, an error occurred!</h1><p>Oops, an error occurred! Code: 20260511101112ab</p>"),
        (.challenge, "Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript>"),
        (
            .challenge, "Just a moment...",
            "<h1>obec.example</h1><h2>Checking if the site connection is secure</h2><p>obec.example needs to review the "
                + "security of your connection before proceeding.</p>"
        ),
        (
            .challenge, "Security check",
            "<h1>Please wait</h1><p>We are checking your browser, this takes a few seconds. Are you sure that you are not "
                + "a robot?</p>"
        ),
    ])
    func `what servers and their guards write themselves gives nothing`(kind: StandIn, title: String, body: String) {
        #expect(standIn("<html><head><title>\(title)</title></head><body>\(body)</body></html>") == kind)
    }

    static let walls = [
        (
            "Vážíme si vašeho soukromí",
            "Na našich stránkách používáme soubory cookies, díky kterým web funguje a my víme, kolik lidí ho čte. Některé cookies "
                + "jsou nutné, o ostatních rozhodujete vy.", "Přijmout vše"
        ),
        (
            "Ihre Privatsphäre",
            "Wir verwenden auf dieser Website Cookies, um sie besser zu machen. Notwendige Cookies sind immer an, bei den "
                + "übrigen fragen wir Sie vorher.", "Alle akzeptieren"
        ),
        (
            "Ваша приватність",
            "Ми використовуємо на цьому сайті файли cookie, щоб він працював краще. Деякі файли cookie потрібні завжди, а "
                + "решту обираєте ви самі.", "Погоджуюся"
        ),
    ]

    @Test(arguments: walls)
    func `a page that only asks for consent to cookies gives nothing`(heading: String, text: String, button: String) {
        for name in ["wall", "cookie-consent", "x"] {
            let body =
                "<div class='\(name)'><h2>\(heading)</h2><p>\(text)</p><p>\(text)</p><button>\(button)</button></div>"
            #expect(standIn(page("Lipová", body)) == .consent)
        }
    }

    @Test(arguments: walls)
    func `a cookie notice is no part of a text, wherever it stands and however short the text`(
        heading: String, text: String, button: String
    ) throws {
        let news = "V sobotu se na hřišti koná turnaj v malé kopané, přihlásit se mohou týmy z celého okolí, i smíšené."
        let article = "<div id='text'><h1>Turnaj v kopané</h1><p>\(news)</p></div>"
        for notice in [
            "<div class='cc-window' role='dialog'><p>\(text)</p><a role='button'>\(button)</a></div>",
            "<div class='lista'><p>\(text)</p><button>\(button)</button></div>",
            "<div aria-modal='true'><h2>\(heading)</h2><p>\(text)</p><button>\(button)</button></div>",
        ] {
            for body in [notice + article, article + notice] {
                let found = try self.text(page("Lipová", body))
                #expect(found.contains("turnaj v malé kopané"), "\(notice)")
                #expect(!found.lowercased().contains("cookie"), "\(notice)")
            }
        }
    }

    struct News: Sendable, CustomTestStringConvertible {
        let title: String
        let text: String
        var testDescription: String { title }

        init(_ title: String, _ text: String) { (self.title, self.text) = (title, text) }
    }

    static let news = [
        News(
            "Výpadek městského webu",
            "Web města v pondělí dopoledne nefungoval. Lidem se místo úřední desky zobrazovala hláška, že požadovaná stránka "
                + "neexistuje, nebo výzva, ať to zkusí později. Závadu odstranil správce sítě."),
        News(
            "Stránka nenalezena: výstava v knihovně",
            "Výstava ztracených kronik nese název podle nejznámější hlášky internetu. Otevřena je denně, vstupné je dobrovolné."
        ),
        News(
            "Plánovaná údržba webu",
            "Web města bude v sobotu dopoledne nedostupný, úředníci budou přecházet na nový systém. Omlouváme se za potíže."
        ),
        News(
            "Údržba zeleně",
            "V parku probíhá údržba zeleně, stromy ošetřují arboristé. Prosíme o opatrnost, hlavně s dětmi."),
        News(
            "Došlo k chybě ve vyúčtování",
            "Ve vyúčtování vodného došlo k chybě, opravené faktury přijdou poštou. Pokud nepřijdou, obraťte se na správce sítě."
        ),
        News(
            "Jak upéct cookies",
            "Cookies jsou americké sušenky s čokoládou, které zvládne i začátečník. Na plech dávejte malé hromádky, cookies se "
                + "totiž rozpijí. Kdo rozumí pečení, přidá ořechy, kdo souhlasí s babičkou, i rozinky."),
        News(
            "Nová pravidla pro soubory cookies",
            "Weby, které používají soubory cookies, musejí od ledna získat souhlas návštěvníka předem. Obec proto upravila i své "
                + "stránky, o nastavení cookies rozhodne každý sám."),
        News(
            "Zápis z jednání",
            "Zastupitelstvo projednalo rozpočet a vzalo na vědomí, že dokument ke škole nebyl nalezen. Přístup k archivu má "
                + "starosta, příští jednání svolá v červnu."),
        News(
            "Přihlášení do školky",
            "Přihlášení dětí do školky probíhá elektronicky, heslo k formuláři dostanou rodiče poštou."),
        News(
            "Störung der Website",
            "Unsere Website war am Montag nicht erreichbar, viele Bürger sahen nur die Meldung, dass ein Fehler aufgetreten "
                + "sei. Der Dienstleister hat die Störung behoben."),
        News(
            "Wartungsarbeiten am Wasserwerk",
            "Wegen Wartungsarbeiten am Wasserwerk bleibt in der Gartenstraße das Wasser weg, die Stadtwerke bitten um "
                + "Verständnis. Betroffen sind rund dreißig Häuser."),
        News(
            "Anmeldung zum Ferienprogramm",
            "Die Anmeldung zum Ferienprogramm beginnt in der nächsten Woche, es gibt wieder Plätze für Kinder von sechs bis "
                + "zwölf Jahren. Formulare liegen im Rathaus aus."),
        News(
            "Сайт громади не працював",
            "У понеділок сайт громади тимчасово не працював, відвідувачі бачили повідомлення, що сторінку не знайдено. Зараз "
                + "усе відновлено, дякуємо за терпіння."),
        News(
            "Технічні роботи на водогоні",
            "На водогоні проводяться технічні роботи, тому тиск води буде слабшим. Роботи тривають на трьох вулицях, "
                + "мешканців просять зробити запас."),
        News(
            "Вхід до музею безкоштовний",
            "У неділю вхід до музею для всіх безкоштовний, екскурсії українською та польською. Чекаємо на вас, друзі."),
        News(
            "Технічні роботи",
            "На сайті проводитимуться технічні роботи, сайт тимчасово не працюватиме. Просимо вибачення за незручності."
        ),
        News(
            "Přihlášení psa",
            "Psa je třeba přihlásit na úřadě, nebo přes portál, kde zadáte uživatelské jméno a heslo z obálky od úřadu."
        ),
        News(
            "Anmeldung",
            "Eltern können ihre Kinder ab Montag im Portal anmelden, sie brauchen dafür den Benutzernamen und das Passwort "
                + "aus dem Brief der Schule."),
        News(
            "Přihlášení", "K odběru zpráv se přihlaste na telefonu 321 654 987 nebo v podatelně úřadu, odběr je zdarma."
        ),
        News(
            "Доступ заборонено: біля ставка встановили шлагбаум",
            "Доступ заборонено всім, хто не має дозволу. Мешканці скаржаться, що не мають доступу до води."),
        News(
            "Zugang verweigert",
            "Der Verwalter verweigert dem Verein den Zugang zur Halle, der Verein hat keine Berechtigung, sagt er, und klagt."
        ),
        News("Ztratil se pes", "Ztratil se pes, vlčák, slyší na jméno Rex. Kdo ho viděl, ať zavolá na úřad."),
    ]

    @Test(arguments: news)
    func `an article that has the same words stays an article`(news: News) throws {
        for title in ["Lipová", news.title, "\(news.title) | Obec Lipová"] {
            for (open, close) in [
                ("<main>", "</main>"), ("<div class='content'>", "</div>"), ("<div id='x'>", "</div>"),
            ] {
                let body = "\(open)<h1>\(news.title)</h1><p>\(news.text)</p>\(close)"
                let found = try text(page(title, body))
                #expect(found.contains(news.text.prefix(30)), "\(title), \(open)")
                #expect(!found.contains("©"))
            }
        }
    }

    @Test func `a page that states when it was published is no notice`() throws {
        let notice = Self.notices[0]
        let body =
            "<article><h1>\(notice.heading)</h1><p itemprop='datePublished'>7. 5. 2026</p><p>\(notice.text)</p></article>"
        #expect(try text(page("Lipová", body)).contains("přejmenována"))
    }

    @Test(arguments: [
        "<p class='meta'><time class='published' datetime='2026-05-07'>7. května</time></p>",
        "<div class='info'><span class='date'>7. května 2026</span></div>",
    ])
    func `nor is one that shows the day beside its text`(day: String) throws {
        let body =
            "<article><h1>Údržba webu</h1>\(day)<p>Web obce je nedostupný, probíhá údržba webu. Děkujeme za pochopení.</p></article>"
        #expect(try text(page("Údržba webu | Lipová", body)).contains("Děkujeme"))
    }

    @Test func `a rule's text is judged too`() {
        let notice = Self.notices[0]
        let rules = ArticleRules(content: "//div[@class='text']")
        let body = "<div class='text'><h1>\(notice.heading)</h1><p>\(notice.text)</p></div>"
        do {
            _ = try ArticleReader().article(
                in: Array(page("Lipová", body).utf8), contentType: nil, url: nil, rules: rules)
            Issue.record("taken for an article")
        } catch {
            #expect(error.standIn == .missing)
        }
    }
}
