import Normalization
import Testing

@Suite struct ContentPictureTests {
    private func picture(_ html: String) -> String? {
        ContentPicture.address(in: html, base: "https://mesto.example/aktuality/1")
    }

    @Test(arguments: [
        (#"<p>Text <img src="foto/ples.jpg" alt="a > b"></p>"#, "https://mesto.example/aktuality/foto/ples.jpg"),
        ("<IMG\nclass=x SRC='/i.php?a=1&amp;b=2'/>", "https://mesto.example/i.php?a=1&b=2"),
        ("<img width=\"100%\" height=auto src=//cdn.example/p.jpg>", "https://cdn.example/p.jpg"),
        (
            #"<img src="data:image/gif;base64,R0" data-src="https://cdn.example/p.jpg">"#, "https://cdn.example/p.jpg"
        ),
        (#"<img alt="" src="spacer.gif"><img src="p.jpg">"#, "https://mesto.example/aktuality/p.jpg"),
    ])
    func `the first picture of a content has its whole address`(html: String, address: String) {
        #expect(picture(html) == address)
    }

    @Test(arguments: [
        "", "<p>bez obrázku</p>", "<img>", "<img src=>", "<imgs src='/a.png'>", "&lt;img src='/a.png'>",
        #"<img src="/p.gif" width="1" height="1">"#, #"<img width=16px src="/pdf.png">"#,
        #"<img class="wp-smiley" src="/s.png">"#, #"<img style="display:none" src="/s.png">"#,
        #"<img src="javascript:alert(1)">"#, #"<img src="data:image/png;base64,AA">"#, #"<img src="cid:a@b">"#,
        #"<img src="file:///etc/passwd">"#, #"<img src="/a.png"#, #"<img src="/a.png>"#, "<img",
    ])
    func `counters, icons, faces and what lies nowhere are no pictures`(html: String) {
        #expect(picture(html) == nil)
    }

    @Test func `pictures that are begun again and again take time in proportion`() {
        let clock = ContinuousClock()
        for begun in ["<img src='", "<img ", "<img a=\"b' ", "<img src=data:x>", "<"] {
            let html = String(repeating: begun, count: 100_000)
            #expect(clock.measure { _ = picture(html) } < .seconds(2))
        }
    }
}
