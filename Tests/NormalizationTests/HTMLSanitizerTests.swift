import Normalization
import SeededRandomness
import Testing

@Suite struct HTMLSanitizerTests {
    let sanitizer = HTMLSanitizer()

    @Test(arguments: SanitizerVectors.all)
    func `leaves nothing but allow-listed tags of foreign HTML`(vector: String) {
        let safe = sanitizer.safeHTML(vector, base: "https://lipova.example/clanek/")
        #expect(SafeMarkup.violations(in: safe) == [], "\(safe)")
        #expect(sanitizer.safeHTML(safe, base: nil) == safe)
        #expect(!safe.contains("alert(1)") || !safe.contains("<a href=\"javascript"))
    }

    @Test(arguments: [
        ("<p>Dobrý <b>den</b></p>", "<p>Dobrý <b>den</b></p>"),
        ("Rada & starosta < 5", "<p>Rada &amp; starosta &lt; 5</p>"),
        ("<h1>Nadpis</h1><h5>malý</h5>text", "<h2>Nadpis</h2><h4>malý</h4><p>text</p>"),
        ("<div>jedna</div><div>dva</div>", "<p>jedna</p><p>dva</p>"),
        ("a<br>b<br/><br>c", "<p>a<br>b</p><p>c</p>"),
        ("<p><br>a<br></p><p> </p>", "<p>a</p>"),
        ("<b>a </b>b", "<p><b>a</b> b</p>"),
        ("a<b> b</b>", "<p>a <b>b</b></p>"),
        ("<b><i></i></b><a href=\"https://x.example\"></a>", ""),
        ("<b>tučné <p>odstavec</p></b>", "<p><b>tučné</b></p><p>odstavec</p>"),
        ("<span><b>a<div>b</div></b></span>", "<p><b>a</b></p><p><b>b</b></p>"),
        ("<td>jedna<div>dvě</div></td>", "<table><tr><td>jedna<br>dvě</td></tr></table>"),
        ("<ul><li>jedna<li>dvě</ul>", "<ul><li>jedna</li><li>dvě</li></ul>"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<li>volná</li><li>druhá</li><p>konec</p>", "<ul><li>volná</li><li>druhá</li></ul><p>konec</p>"),
        ("<ul>text<li>a</li></ul>", "<ul><li>text</li><li>a</li></ul>"),
        ("<table><tr><th>A</th><td></td></tr></table>", "<table><tr><th>A</th><td></td></tr></table>"),
        (
            "<table><thead><tr><td>A</td></tr></thead><tfoot><tr><td>B</td></tr></tfoot></table>",
            "<table><thead><tr><td>A</td></tr></thead><tbody><tr><td>B</td></tr></tbody></table>"
        ),
        (
            "<figure><img src=a.jpg><figcaption>Foto: město</figcaption></figure>",
            "<figure><figcaption>Foto: město</figcaption></figure>"
        ),
        ("<blockquote>citát</blockquote>", "<blockquote><p>citát</p></blockquote>"),
        ("<pre>jedna\ndvě</pre>", "<p>jedna<br>dvě</p>"),
        ("<font color=red><span>a</span></font>", "<p>a</p>"),
        (
            "<a href=\"/x?a=1&amp;b=2\">odkaz</a>",
            "<p><a href=\"https://lipova.example/x?a=1&amp;b=2\" rel=\"noopener\">odkaz</a></p>"
        ),
        ("<a href=\"../y\">o</a>", "<p><a href=\"https://lipova.example/y\" rel=\"noopener\">o</a></p>"),
        (
            "<a href=\"?strana=2\">o</a>",
            "<p><a href=\"https://lipova.example/clanek/?strana=2\" rel=\"noopener\">o</a></p>"
        ),
        (
            "<a href=\"mailto:info@lipova.example\">pošta</a>",
            "<p><a href=\"mailto:info@lipova.example\" rel=\"noopener\">pošta</a></p>"
        ),
        (
            "<a href=\"HTTPS://X.example/ž a\">o</a>",
            "<p><a href=\"https://X.example/ž%20a\" rel=\"noopener\">o</a></p>"
        ),
        ("<a href=\"tel:123\">volejte</a>", "<p>volejte</p>"),
        (
            "<a href=\"https://a.example\">a<a href=\"https://b.example\">b</a></a>",
            "<p><a href=\"https://a.example\" rel=\"noopener\">a</a><a href=\"https://b.example\" rel=\"noopener\">b</a></p>"
        ),
        ("", ""), ("   \n ", ""),
    ])
    func `writes allow-listed HTML anew`(html: String, safe: String) {
        #expect(sanitizer.safeHTML(html, base: "https://lipova.example/clanek/") == safe)
    }

    @Test(arguments: [
        ("<p>První.</p><p>Druhý.</p>", "První.\n\nDruhý."),
        ("řádek<br>druhý", "řádek\ndruhý"),
        (
            "<p>Sejdeme se:</p><ul><li>v pátek</li><li>v <b>sobotu</b></li></ul><p>Konec.</p>",
            "Sejdeme se:\n\n– v pátek\n– v sobotu\n\nKonec."
        ),
        ("<ol><li>Zahájení</li><li>Rozpočet<ul><li>příjmy</li></ul></li></ol>", "1. Zahájení\n2. Rozpočet\n  – příjmy"),
        (
            "<table><tr><th>Den</th><th>Hodina</th></tr><tr><td>pondělí</td><td>17<br>18</td></tr></table>",
            "Den | Hodina\npondělí | 17 18"
        ),
        ("<li><p>odstavec v položce</p></li>", "– odstavec v položce"),
        ("<script>x()</script><style>p{}</style>a&nbsp;b &amp; c", "a b & c"),
        ("a<span>b</span> <i>c</i>", "ab c"),
        ("Jen text\ns koncem řádku", "Jen text\ns koncem řádku"),
        ("<p>&quot;Uvozovky&quot; &copy; &#268;&#x159;</p>", "\"Uvozovky\" © Čř"),
        ("<h2>Nadpis</h2>text", "Nadpis\n\ntext"),
        ("me\u{30C}sto\u{200B}\u{202E}", "město"),
    ])
    func `reads the text as people would write it`(html: String, text: String) {
        #expect(sanitizer.text(html) == text)
    }

    @Test func `cleaning what is clean changes nothing, whatever the input`() {
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "<ul>", "</ul>", "<li>", "</li>", "<ol>", "<table>", "</table>", "<tr>",
            "<td>",
            "<th>", "</td>", "<thead>", "<tbody>", "<h1>", "</h1>", "<h3>", "<a href=https://a.example/?b=1&c>", "</a>",
            "<i>",
            "</i>", "<em>", "<br>", "<div>", "</div>", "<blockquote>", "</blockquote>", "<figure>", "<figcaption>",
            "</figure>",
            "<script>", "</script>", "<svg>", "</svg>", "<form>", "</form>", "<span>", "</span>", "<pre>", "</pre>",
            "<font>", "<dl><dt>",
            "<dd>", "<center>", "<caption>", " ", "\n", "text", "a b", "&amp;", "&lt;p&gt;", "&nbsp;", "<", ">", "\"",
            "ž", "<body>", "</body>",
            "<html>", "<head>", "<title>", "</title>", "<!--", "-->", "<style>", "</style>", "<option>", "<hr>",
            "</tr>", "</table>", "</ol>", "<strong>",
        ]
        var random = SeededGenerator(seed: 11)
        for round in 0..<3000 {
            let html = (0..<Int.random(in: 1...25, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let once = sanitizer.content(of: html, base: nil)
            let twice = sanitizer.content(of: once.html, base: nil)
            #expect(twice.html == once.html, "round \(round): \(html)")
            #expect(twice.text == once.text, "round \(round): \(html) -> \(once.html)")
            #expect(SafeMarkup.violations(in: once.html) == [], "round \(round): \(html)")
        }
    }

    @Test func `markup that the parser refuses still yields its text`() {
        let bomb = "<p " + (0..<5000).map { "a\($0)=1 " }.joined() + ">zpráva</p>"
        let content = sanitizer.content(of: bomb, base: nil)
        #expect(content.text == "zpráva")
        #expect(content.html == "<p>zpráva</p>")
    }

    @Test func `deep nesting neither hangs nor overflows`() {
        for tag in ["blockquote", "ul><li", "div", "b", "table><tr><td", "font"] {
            let html = String(repeating: "<\(tag)>", count: 20_000) + "dno"
            let content = sanitizer.content(of: html, base: nil)
            #expect(content.text.hasSuffix("dno") || content.text.isEmpty)
            #expect(content.html.utf8.count < 4000)
        }
    }

    @Test(arguments: [
        "<ul>", "<ul>x", "<ol><li>", "<ul><li>a</li>", "<blockquote>", "<table><tr><td>", "<table><tr>", "<table>",
        "<td>",
        "<ul><table>x", "<blockquote><ul>", "<figure><ul>", "<li>", "<li><blockquote>",
    ])
    func `however deep something lies, what was written once is written the same again`(piece: String) {
        for count in 1...40 {
            let once = sanitizer.safeHTML(String(repeating: piece, count: count) + "d<p>e", base: nil)
            #expect(sanitizer.safeHTML(once, base: nil) == once, "\(count)")
            #expect(sanitizer.text(once).contains("d"))
        }
    }

    @Test func `cells and items that would lie too deep stay what they are`() {
        for depth in 28...36 {
            for parts in ["<td>a<td>b<p>c", "<li>a<li>b<ul><li>c", "<table><tbody><tr><td>a<th>b<tr><td>c"] {
                let once = sanitizer.content(of: String(repeating: "<blockquote>", count: depth) + parts, base: nil)
                let twice = sanitizer.content(of: once.html, base: nil)
                #expect(twice == once, "\(depth): \(parts)")
                #expect(["a", "b", "c"].allSatisfy { once.text.contains($0) })
                #expect(SafeMarkup.violations(in: once.html) == [])
            }
        }
    }

    @Test func `plain text becomes escaped paragraphs`() {
        let content = sanitizer.content(ofText: "První <b>řádek</b>\ndruhý\n\n\nTřetí & poslední")
        #expect(content.html == "<p>První &lt;b&gt;řádek&lt;/b&gt;<br>druhý</p><p>Třetí &amp; poslední</p>")
        #expect(content.text == "První <b>řádek</b>\ndruhý\n\nTřetí & poslední")
    }

    /// Old systems write the numbers of windows-1252.
    @Test(arguments: ["5&#150;6 &#132;Žďár&#147; &#x9e;&#129;&#133;", "5\u{96}6 \u{84}Žďár\u{93} \u{9E}\u{81}\u{85}"])
    func `numbers of windows-1252 are its signs`(html: String) {
        #expect(HTMLSanitizer().text(html) == "5–6 „Žďár“ ž…")
    }

    @Test func `control characters in a line of text are the signs that were meant`() {
        #expect(PlainText.line("5\u{96}6 \u{84}Žďár\u{93}\u{9D}\u{85}") == "5–6 „Žďár“…")
    }
}
