/// The words by which pages that stand in for others are known.
///
/// `heads` are whole headings or titles, but for a word or two; `signs` speak to whoever asked for the page, so that an
/// article about the same matter seldom has them under such a heading.
struct StandInWords: Sendable {
    let kind: StandIn
    let heads: [WordPattern]
    let signs: [WordPattern]

    init(_ kind: StandIn, heads: String, signs: String) {
        self.kind = kind
        self.heads = WordPattern.list(heads)
        self.signs = WordPattern.list(signs)
    }

    /// Of all languages: a town's page in one of them may well have its server's words in another.
    static let all: [StandInWords] = StandIn.allCases.compactMap { kind in
        let own = (czech + slovak + german + ukrainian + polish + english).filter { $0.kind == kind }
        return own.isEmpty ? nil : StandInWords(kind, own)
    }

    private init(_ kind: StandIn, _ parts: [StandInWords]) {
        self.kind = kind
        heads = parts.flatMap(\.heads)
        signs = parts.flatMap(\.signs)
    }

    /// Headings that servers and their guards write themselves: no word below is needed.
    static let sure: [(kind: StandIn, heads: [WordPattern])] = [
        (.missing, WordPattern.list("404 not found, 410 gone, not found 404, error 404, http 404")),
        (
            .denied,
            WordPattern.list("403 forbidden, 401 unauthorized, 401 authorization required, error 403, http 403")
        ),
        (
            .fault,
            WordPattern.list(
                """
                500 internal server error, 502 bad gateway, 503 service unavailable, 504 gateway time, 400 bad request,
                503 temporarily unavailable, 429 too many requests, 408 request time, error 500, error 502, error 503,
                error establishing database connection, http 500, http 503, web server is down, connection timed out
                """)
        ),
        (
            .challenge,
            WordPattern.list(
                """
                just a moment, attention required cloudflare, checking your browser, ddos guard, verify you human,
                checking site connection secure, are you a robot, making sure you not a bot
                """)
        ),
        (
            .vacant,
            WordPattern.list(
                """
                welcome to nginx, apache2 default page, it works, iis windows server, domain parked, domain for sale,
                domén zaparkovan, domén prodej, domain steht zum verkauf, домен припарковано, domena zaparkowan
                """)
        ),
    ]

    /// All that a list says that has nothing.
    static let nothing = WordPattern.list(
        """
        nejsou žádné akce, nejsou žádné záznamy, nejsou žádné dokumenty, nejsou žádné články, nejsou žádné aktuality,
        nejsou žádné události, žádné záznamy, žádné položky, žádné výsledky, žádné příspěvky, žiadne záznamy, žiadne výsledky,
        keine veranstaltungen gefunden, keine einträge, keine beiträge, keine meldungen vorhanden, keine ergebnisse,
        нічого немає, записів немає, немає записів, немає матеріалів, нічого не знайдено, brak wpisów, brak wydarzeń,
        brak wyników, no posts found, no events found, no results
        """)

    /// All that there is before a script has run.
    static let waiting = WordPattern.list(
        "načítám, načítání, načítá se, načítavam, loading, please wait, wird geladen, laden, завантаження, ładowanie")

    /// Words of a heading that say nothing.
    static let neutral = WordPattern.list(
        """
        error, chyb, fehler, помилк, błąd, sorry, omlouv, bohužel, leider, žiaľ, ospravedl, вибач, жаль, niestety, przepr,
        konnte, wurde, werden, oops, hoppla, jejda, code, kód, http, status, diese, dieser, this, tato, táto, server,
        die, der, das, und, ist, ein, auf, für, bei, mit, sie, wir, the, and, you, was, are, not, for, but, has, its, pro, při,
        byl, vám, váš, náš, jen, jako, tak, nie, pre, pri, dla, czy, jest, цей, ця, вас, вам, але, для, при, про, під, url, php,
        web, www, www2, com, net, org,
        neočekáv, unerwart, technisch, intern, vnitřn, požadovan, hledan, angefordert, gesucht, gewünscht, запитан, szukan
        """)
}
