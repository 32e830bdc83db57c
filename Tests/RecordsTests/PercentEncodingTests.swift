import Records
import Testing

@Suite struct PercentEncodingTests {
    @Test(arguments: [
        ("%C5%BEivot%20m%C4%9Bsta", "život města"), ("100%", "100%"), ("100%2", "100%2"), ("%zz", "%zz"),
        ("%+4", "%+4"), ("%-1a", "%-1a"), ("%2541", "%41"), ("", ""),
    ])
    func `undoes escapes once, and leaves a percent sign that escapes nothing`(text: String, plain: String) {
        #expect(PercentEncoding.decoded(text) == plain)
    }

    @Test(arguments: [
        ("/%7euser", "/~user"), ("/a%2fb", "/a%2Fb"), ("/ž", "/%C5%BE"), ("/50%", "/50%25"), ("/%41", "/A"),
    ])
    func `spells an address in one way`(text: String, spelled: String) {
        #expect(PercentEncoding.normalized(text) == spelled)
        #expect(PercentEncoding.normalized(spelled) == spelled)
    }

    @Test func `decoding what was encoded gives every byte back`() {
        let all = (UInt8.min...UInt8.max).map(\.self)
        #expect(PercentEncoding.decoded(all.flatMap(PercentEncoding.encoded)) == all)
    }
}
