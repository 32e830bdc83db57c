/// What becomes of an element of foreign HTML.
enum SafeElement {
    /// Written as a block under this name.
    case block(String)
    /// Written around text.
    case inline(String)
    case link
    case lineBreak
    /// Not written, but what is in it stands apart from what is around it.
    case apart
    /// Not written; what is in it is.
    case open
    /// Gone with what is in it.
    case dropped
    /// Not written; its line breaks count.
    case preformatted

    init(_ name: String) {
        self = Self.table[name] ?? .open
    }

    static func knows(_ name: String) -> Bool { table[name] != nil }

    private static let table: [String: SafeElement] = {
        var table: [String: SafeElement] = [
            "a": .link, "br": .lineBreak, "h1": .block("h2"), "h5": .block("h4"), "h6": .block("h4"),
            "tfoot": .block("tbody"), "menu": .block("ul"), "dir": .block("ul"), "pre": .preformatted,
            "listing": .preformatted, "xmp": .preformatted, "plaintext": .preformatted,
        ]
        for name in words("p ul ol li blockquote h2 h3 h4 table thead tbody tr td th figure figcaption") {
            table[name] = .block(name)
        }
        for name in words("b strong i em") { table[name] = .inline(name) }
        for name in words(
            """
            div section article header footer main nav aside address center details summary dl dt dd hr caption fieldset
            legend body hgroup
            """)
        {
            table[name] = .apart
        }
        for name in words(
            """
            script style iframe frame frameset noframes noscript svg math object embed applet param template form input
            textarea select option optgroup button datalist output head title meta link base canvas video audio source
            track map area img image picture portal slot dialog noembed marquee bgsound keygen isindex
            """)
        {
            table[name] = .dropped
        }
        return table
    }()

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
