import Records
import Testing

@Suite("Secret mask") struct SecretMaskTests {
    @Test(arguments: [
        ("https://lipova.example/rss?token=SECRET", "token"),
        ("https://lipova.example/rss?a=1&Access_Token=SECRET", "access_token"),
        ("https://lipova.example/rss?key=SECRET", "key"), ("https://lipova.example/rss?apikey=SECRET", "apikey"),
        ("https://lipova.example/rss?sig=SECRET", "sig"), ("https://lipova.example/rss?%74oken=SECRET", "token"),
        ("https://lipova.example/rss?a=1;auth=SECRET", "auth"),
        ("https://lipova.example/rss?password=SECRET", "password"),
        ("https://jan:SECRET@lipova.example/rss", "password"),
        ("https://lipova.example/x.atom?feed_token=SECRET", "feed_token"),
        ("https://lipova.example/x.atom?private_token=SECRET", "private_token"),
        ("https://lipova.example/x.atom?rsskey=SECRET", "rsskey"),
        ("https://lipova.example/x.atom?a=1#access_token=SECRET", "access_token"),
        ("https://SECRET0123456789abcdef@lipova.example/rss", "password"),
        ("https://***@lipova.example/rss", "password"),
    ])
    func `names the secret in an address and masks it`(url: String, name: String) {
        #expect(SecretMask.secretName(in: url) == name)
        #expect(!SecretMask.text("see \(url), please").contains("SECRET"))
    }

    @Test(arguments: [
        "https://lipova.example/rss?id=7&typ=aktuality", "https://lipova.example/rss?keywords=most&design=2",
        "https://lipova.example/token=1/rss", "https://jan@lipova.example/rss", "https://lipova.example/?token=",
        "file:/srv/rss.xml", "https://lipova.example/rss?cHash=0a1b2c",
        "https://lipova.example/rss#most", "https://lipova.example/rss?a=1#:~:text=token",
    ])
    func `an ordinary address is none`(url: String) {
        #expect(SecretMask.secretName(in: url) == nil)
        #expect(SecretMask.text("see \(url)") == "see \(url)", "an address that is taken must come out as it is")
    }

    @Test func `what stands around an address stays as it is`() {
        #expect(
            SecretMask.text(#"{"url":"https://l.example/?a=1&token=x","n":"a=b","m":"http://l.example/?key=y&z=1"}"#)
                == #"{"url":"https://l.example/?a=1&token=***","n":"a=b","m":"http://l.example/?key=***&z=1"}"#)
        #expect(
            SecretMask.text(#"<outline xmlUrl="https://l.example/?a=1&amp;my_token=x" text="T"/>"#)
                == #"<outline xmlUrl="https://l.example/?a=1&amp;my_token=***" text="T"/>"#)
        #expect(
            SecretMask.text("to https://a:b@l.example/x#access_token=y now")
                == "to https://***@l.example/x#access_token=*** now")
        #expect(SecretMask.text("no address: token=x") == "no address: token=x")
    }
}
