import Parsing
import Records
import Testing

/// Half of what a village posts is one sentence, a poster, a table or a document.
@Suite struct ShortPageTests {
    private static let menu = """
        <header><nav><ul><li><a href="/">Úvod</a></li><li><a href="/urad">Úřad</a></li><li><a href="/deska">Deska</a></li></ul>
        </nav></header>
        """
    private static let foot = """
        <footer><p>© 2026 Obec Olšany, Dolní 7, 123 45 Olšany, telefon 321 654 987</p><a href="/gdpr">Osobní údaje</a></footer>
        """
    private static let consent = """
        <div class="bar" role="dialog"><p>Abychom web zlepšili, používáme na těchto stránkách soubory cookies. Se soubory
        cookies můžete souhlasit, nebo je odmítnout.</p><button>Přijmout</button></div>
        """

    private func article(_ body: String, title: String, consent: Bool = false) throws(NoArticle) -> Article {
        let page = """
            <!doctype html><html lang="cs"><head><meta charset="utf-8"><title>\(title)</title></head><body>\(Self.menu)\(body)
            \(Self.foot)\(consent ? Self.consent : "")</body></html>
            """
        return try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: "https://olsany.example/a/12")
    }

    struct Post: Sendable, CustomTestStringConvertible {
        let title: String
        let body: String
        var text: String? = nil
        var file: String? = nil
        var image: String? = nil
        var testDescription: String { title }
    }

    private static func post(_ heading: String, _ content: String) -> String {
        """
        <main><article class="post"><header class="entry-header"><h1 class="entry-title">\(heading)</h1>
        <div class="entry-meta"><time class="published" datetime="2026-05-07T14:35:00+02:00">7. 5. 2026</time></div></header>
        <div class="entry-content">\(content)</div></article></main>
        """
    }

    static let posts = [
        Post(
            title: "Dětský den",
            body: "<div class='wixui'><h1>Dětský den</h1><div><img src='/den.jpg' width='600'></div></div>",
            image: "https://olsany.example/den.jpg"),
        Post(
            title: "Koncert v kostele",
            body: "<div class='x'><h1>Koncert v kostele</h1><div>Neděle 12. 9. 2026</div>"
                + "<div>Vstup: 100 Kč, děti zdarma.</div></div>",
            text: "Neděle 12. 9. 2026"),
        Post(
            title: "Ples obce",
            body: post("Ples obce", "<p><a href='/plakat.jpg'><img src='/plakat-mensi.jpg' alt='Plakát'></a></p>"),
            image: "https://olsany.example/plakat-mensi.jpg"),
        Post(
            title: "Svolání zastupitelů",
            body: post("Svolání zastupitelů", "<p><a href='/svolani.pdf'>Svolání zastupitelů</a></p>"),
            text: "Svolání zastupitelů", file: "https://olsany.example/svolani.pdf"),
        Post(
            title: "Neteče voda", body: post("Neteče voda", "<p>Oprava skončí v šest.</p>"),
            text: "Oprava skončí v šest."),
        Post(
            title: "Sběr papíru", body: post("Sběr papíru", "<p>Papír svážíme v sobotu 9–12 hod. u školy</p>"),
            text: "v sobotu 9–12 hod. u školy"),
        Post(
            title: "Úřad zavřen",
            body: "<div id='content'><h1>Úřad zavřen</h1><p>V pátek zavřeno.</p><p>Děkujeme.</p></div>",
            text: "V pátek zavřeno."),
        Post(
            title: "Jízdní řád",
            body: post("Jízdní řád", "<p>Nové spoje.</p><div class='wp-block-file'><a href='/r.pdf'>Linka 7</a></div>"),
            text: "Nové spoje.", file: "https://olsany.example/r.pdf"),
        Post(
            title: "Uzavírka mostu",
            body: """
                <div id="stred"><div id="zahlavi"><h2>Uzavírka mostu</h2></div><div id="telo"><div class="editor">
                <p>Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany.</p></div><div class="odkaznik"><h3>Přílohy</h3>
                <ul><li><a href="/assets/File.ashx?id_org=4&amp;id_dokumenty=9">situace</a></li></ul></div></div></div>
                """,
            text: "Most přes Olšavu", file: "https://olsany.example/assets/File.ashx?id_org=4&id_dokumenty=9"),
        Post(
            title: "Kdy se plave",
            body:
                "<div id='obsah'><h1>Kdy se plave</h1><table><tr><td>Po</td><td>8–20</td></tr><tr><td>Út</td><td>8–18</td></tr>"
                + "</table></div>", text: "8–20"),
        Post(
            title: "Výsledky komunálních voleb",
            body: "<div class='text'><h1>Výsledky komunálních voleb</h1><table><tr><th>Strana</th><th>Hlasy</th></tr>"
                + (1...9).map { "<tr><td>Sdružení \($0)</td><td>\($0)12</td></tr>" }.joined() + "</table></div>",
            text: "Sdružení 9"),
    ]

    @Test(arguments: posts, [false, true])
    func `what stands under a headline is the text, however short and whatever asks for cookies beside it`(
        post: Post, consent: Bool
    ) throws {
        for title in [post.title, "\(post.title) | Obec Olšany", "\(post.title): Obec Olšany"] {
            let article = try article(post.body, title: title, consent: consent)
            #expect(article.title == post.title)
            #expect(article.contentHTML?.contains(post.text ?? "<img") == true)
            for word in ["cookies", "©", "Úvod"] { #expect(article.contentHTML?.contains(word) == false) }
            #expect(article.attachments.map(\.url) == [post.file].compactMap(\.self))
            #expect(article.image == post.image)
        }
    }

    @Test(arguments: [
        "<main><h1>Obec Olšany</h1></main>", "<main><h1>Spolky</h1><p><a href='/hasici'>Hasiči</a></p></main>",
        "<main><h1>Kalendář akcí</h1><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></main>",
        "<main><h1>Spolky</h1><p><img src='/ikona.png' width='16' height='16'></p></main>",
        "<main><h1>Spolky</h1><p>7. 5. 2026</p><p><a href='/'>Zpět</a></p></main>",
        "<main><h1>Vítejte v obci Olšany</h1><p>Vítejte na stránkách naší obce.</p></main>",
        "<main><h1>Olšany</h1><div><a href='/k'>Kontakty</a></div><p>Aktuální informace</p></main>",
        "<main><h1>Aktuality</h1><h2><a href='/z'>Jediná zpráva</a></h2><p>Krátký text zprávy, který má pokračování.</p></main>",
        "<main><h1>Kultura</h1>"
            + (1...4).map {
                "<div class='i'><a href='/z\($0)'><img src='/i\($0).jpg'></a><h3><a href='/z\($0)'>Koncert číslo \($0)</a></h3>"
                    + "<p>Zveme vás na koncert, který se koná v sobotu.</p></div>"
            }.joined() + "</main>",
        "<div class='p'><div><h1>Ples hasičů</h1></div></div><div class='w'><h3>Dnes je</h3><p>úterý, svátek má Iva.</p></div>",
        "<main><h1>Akce obce</h1><p>V tomto období nejsou žádné akce.</p></main>",
        "<main><h1>Hoppla!</h1><p>Diese Seite gibt es leider nicht mehr.</p></main>",
        "<main><h1>Сторінка не доступна</h1><p>Поверніться, будь ласка, на головну.</p></main>",
        "<main><h1>Vyhledávání</h1><form><input name='q'></form><p>Zadejte hledaný výraz.</p></main>",
        "<main><h1>Ples hasičů</h1><div>Načítám obsah…</div></main>",
        "<main><h1>Ups!</h1><p>Tady nic není. Zkuste se vrátit na úvodní stránku.</p></main>",
    ])
    func `a headline over nothing, over links or over a calendar gives nothing`(body: String) {
        #expect(throws: NoArticle.self) { try article(body, title: "Obec Olšany") }
    }

    @Test(arguments: [
        """
        <div class="item-page" itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Uzavírka mostu</h1>
        <dl class="article-info"><dd class="createdby" itemprop="author">Napsal(a) <span itemprop="name">Super User</span></dd>
        <dd class="published"><time datetime="2026-05-07T14:35:00+02:00" itemprop="datePublished">Zveřejněno: 7. květen 2026</time>
        </dd><dd class="hits">Zobrazení: 123</dd></dl><div itemprop="articleBody"><p>SENTENCE</p></div></div>
        """,
        """
        <div class="content"><h1>Uzavírka mostu</h1><div class="news_info"><div class="date">Дата: 07.05.2026 14:35</div>
        <div>Кількість переглядів: 123</div></div><div class="one_news_col"><p>SENTENCE</p></div></div>
        """,
        """
        <div class="obsah"><h1>Uzavírka mostu</h1><p>SENTENCE</p><p>Datum vložení: 7. 5. 2026 14:35</p><p>Datum poslední
        aktualizace: 8. 5. 2026</p><p>Přečteno: 45x</p><p><a href="/zpravy">« Zpět na zprávy</a></p></div>
        """,
        """
        <article><h1>Uzavírka mostu</h1><p>Veröffentlicht am 7. Mai 2026</p><p>SENTENCE</p><p>Zugriffe: 88</p>
        <p><a href="javascript:print()">Seite drucken</a></p></article>
        """,
    ])
    func `what a site's system writes over and under a text is none of it`(body: String) throws {
        for sentence in [
            "Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany.",
            "Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany. Oprava potrvá do konce června, "
                + "autobusy zastaví u školy, chodci přejdou po lávce.",
        ] {
            let article = try article(body.replacing("SENTENCE", with: sentence), title: "Uzavírka mostu")
            let text = article.contentHTML?.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
            #expect(text?.joined(separator: " ") == sentence)
        }
    }

    @Test(arguments: [
        "Vydáno 12 povolení ke kácení.", "Vytvořeno bylo 200 pracovních míst v roce 2025.", "Zpět do školy!",
        "Přidáno 30 míst k parkování.", "Napsal přes sto knih a her.", "Tisková konference hejtmana", "Back to school",
        "Eingestellt wird Buslinie 5 zum Jahresende.", "Datum poslední výzvy: 5. 6. 2026",
        "Розміщено 20 родин у школі № 3.", "Tisk: Novák a syn", "Veröffentlicht wurden 3 Bücher.",
        "Zobrazeno je 12 map města.",
    ])
    func `a sentence that only begins like a system's line stays`(line: String) throws {
        let text = "<p>Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany.</p>"
        for body in ["<p>\(line)</p>\(text)", "\(text)<p>\(line)</p>"] {
            let html = try article("<main><h1>Z radnice</h1>\(body)</main>", title: "Z radnice").contentHTML
            #expect(html?.contains(line) == true)
            #expect(try self.article("<main><h1>Z radnice</h1>\(body)</main>", title: "Z radnice").datePublished == nil)
        }
    }

    @Test(arguments: [
        "Přečteno: 123x", "Počet zobrazení: 45 | Vytisknout", "Dieser Artikel wurde 12 mal gelesen", "Zobrazeno 7krát",
        "před 3 dny", "vor 2 Stunden", "5 днів тому", "Переглядів: 8 • 3 дні тому",
    ])
    func `a count and a time since are no text`(line: String) throws {
        let text = "<p>Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany.</p>"
        let html = try article("<main><h1>Z radnice</h1>\(text)<p>\(line)</p></main>", title: "Z radnice").contentHTML
        #expect(html?.contains("objížďka") == true && html?.contains(line) == false)
    }

    @Test func `files of the site's columns are none of the article's`() throws {
        let text = "<p>Most přes Olšavu je od pondělí uzavřen, objížďka vede přes Dolany. Oprava potrvá do června.</p>"
        let column = "<div class='col1'><a href='/cenik.pdf'>Ceník svozu odpadu</a></div>"
        for body in [
            "<div class='wrap'>\(column)<div class='col2'><h1>Oprava mostu</h1>\(text)</div></div>",
            "<div class='wrap'>\(column)<article><h1>Oprava mostu</h1>\(text)</article></div>",
        ] {
            #expect(try article(body, title: "Oprava mostu").attachments.isEmpty)
        }
    }

    @Test func `an author's name and the lines of an event stay, a count in a sentence too`() throws {
        let body = """
            <div class="obsah"><h1>Výstava</h1><p>Datum: 12. 5. 2026</p><p>Výstavu mají lidé rádi, zhlédlo ji 1 200 návštěvníků.</p>
            <p>Autor: Jana Malá</p></div>
            """
        let html = try article(body, title: "Výstava").contentHTML
        for line in ["Datum: 12. 5. 2026", "1 200", "Autor: Jana Malá"] { #expect(html?.contains(line) == true) }
    }

    @Test func `a German news record keeps its lead and its files`() throws {
        let text = String(
            repeating: "Die Umleitung führt über die Lange Straße, Busse halten an der Schule. ", count: 5)
        let article = try article(
            """
            <main><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article">
            <h1 itemprop="headline">Brücke gesperrt</h1><div class="teaser-text" itemprop="description"><p>Die Brücke ist ab Montag
            gesperrt.</p></div><div class="news-text-wrap" itemprop="articleBody"><p>\(text)</p></div>
            <div class="news-related-wrap"><div class="news-related news-related-files"><h4>Dateien</h4>
            <ul><li><a href="/fileadmin/plan.pdf">Plan</a></li></ul></div><div class="news-related news-related-news">
            <ul><li><a href="/anderes">Anderes</a></li></ul></div></div></div></div></main>
            """, title: "Brücke gesperrt")
        #expect(article.contentHTML?.contains("gesperrt.") == true)
        #expect(article.contentHTML?.contains("Anderes") == false)
        #expect(article.attachments.map(\.url) == ["https://olsany.example/fileadmin/plan.pdf"])
    }

    @Test(arguments: [
        ("<a type='application/pdf' href='/stahnout/7'>Záměr</a>", "application/pdf"),
        ("<a download='rozpocet.pdf' href='/soubor/7'>Rozpočet</a>", "application/pdf"),
        ("<a href='/index.php?eID=dumpFile&amp;t=f&amp;f=7'>Amtsblatt</a>", nil),
        ("<a href='/?wpdmdl=7'>Rozpočet</a>", nil),
    ])
    func `a document is known by what its link says of it or by the way its system hands it out`(
        link: String, type: String?
    ) throws {
        let body =
            "<main><h1>Rozpočet</h1><p>Zastupitelé rozpočet schválili v pondělí, škola dostane víc: \(link).</p></main>"
        let attachments = try article(body, title: "Rozpočet").attachments
        #expect(attachments.map(\.mimeType) == [type] && attachments.first?.title?.isEmpty == false)
    }

    @Test(arguments: [
        ("Aktuality - Obec Olšany", "<h1>Aktuality</h1><h2>Pouť přilákala stovky lidí</h2>"),
        (
            "Obec Olšany – oficiální stránky obce",
            "<h1 class='logo'><a href='/'>Obec Olšany</a></h1><h2>Pouť přilákala stovky lidí</h2>"
        ),
        ("Úřední deska - Pouť přilákala stovky lidí : Obec Olšany", "<h1>Pouť přilákala stovky lidí</h1>"),
        ("Obec Olšany", "<h1>Aktuality</h1><div class='b'><h2>Kalendář</h2></div><h3>Pouť přilákala stovky lidí</h3>"),
        ("Pouť přilákala stovky lidí: Obec Olšany", "<div><h2>Pouť přilákala stovky lidí</h2></div>"),
        ("Pouť přilákala stovky lidí | Olšany", "<p>Přečteno: 12x</p>"),
    ])
    func `the title is the item's own and not its section's`(title: String, head: String) throws {
        let text = "Na pouti vyhrávala dechovka z Dolan, stánků bylo o polovinu víc než loni, uvedl starosta obce."
        let article = try article("<main>\(head)<p>\(text)</p><p>\(text)</p></main>", title: title)
        #expect(article.title == "Pouť přilákala stovky lidí")
        #expect(article.contentHTML?.contains("Aktuality") == false)
    }

    @Test func `what a town's site writes of the town is no site's name`() throws {
        let body = "<main><h1>Rozpočet obce</h1><p>Rozpočet obce počítá s opravou školy, řekl starosta.</p></main>"
        #expect(try article(body, title: "Rozpočet obce").title == "Rozpočet obce")
    }
}
