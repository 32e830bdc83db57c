import Records
import Testing

@Suite struct RecordTests {
    @Test func `has the same id wherever and whenever it is made`() {
        let record = Record(source: "town-web", key: "https://example.org/a", keyOrigin: .url, kind: .article)
        #expect(record.id == Record.id(source: "town-web", key: "https://example.org/a"))
        #expect(record.id.utf8.count == 16)
        #expect(record.id != Record.id(source: "town-we", key: "bhttps://example.org/a"))
    }

    @Test func `is the same version when only its counters change`() {
        func video(views: Int) -> Record {
            Record(
                source: "tv", key: "v1", keyOrigin: .guid, kind: .video, title: "Zastupitelstvo",
                metrics: [.init(name: "views", value: views)])
        }
        #expect(video(views: 10).contentHash == video(views: 11).contentHash)
    }

    @Test func `is another version when a word moves from the title to the text`() {
        let one = Record(source: "a", key: "k", keyOrigin: .guid, kind: .post, title: "Nový most", text: "stojí")
        let other = Record(source: "a", key: "k", keyOrigin: .guid, kind: .post, title: "Nový", text: "most stojí")
        #expect(one.contentHash != other.contentHash)
    }

    @Test func `digests as the standard's examples do`() {
        #expect(
            Digest(of: "abc").hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(of: "").hexadecimal.hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
    }
}
