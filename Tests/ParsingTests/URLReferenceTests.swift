import Parsing
import Testing

@Suite struct URLReferenceTests {
    /// RFC 3986, 5.4, all examples but the two that concern a missing scheme's leniency.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
        ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
        ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
        ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ])
    func `resolves as RFC 3986 says`(reference: String, expected: String) {
        #expect(URLReference.resolved(reference, against: "http://a/b/c/d;p?q") == expected)
    }

    @Test func `leaves what is absolute as it was published`() {
        for odd in ["https://a.example/https://b.example/x", "HTTP://A.example/../b c", "mailto:a@b.example"] {
            #expect(URLReference.resolved(odd, against: "https://x.example/y/") == odd)
        }
    }

    @Test func `leaves a reference without a usable base`() {
        #expect(URLReference.resolved(" a/b ", against: nil) == "a/b")
        #expect(URLReference.resolved("a/b", against: "mailto:x@y.example") == "a/b")
        #expect(URLReference.resolved("a/b", against: "not absolute") == "a/b")
    }

    @Test func `resolves against a host without a path and letters beyond ASCII`() {
        #expect(URLReference.resolved("č/á?ř=ž#ů", against: "https://x.example") == "https://x.example/č/á?ř=ž#ů")
    }
}
