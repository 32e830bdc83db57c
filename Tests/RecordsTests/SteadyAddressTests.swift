import Records
import Testing

@Suite("Steady addresses") struct SteadyAddressTests {
    @Test(arguments: [
        (
            "https://bucket.s3.example/media/1.jpg?X-Amz-Date=20260501T000000Z&X-Amz-Signature=ab",
            "https://bucket.s3.example/media/1.jpg?X-Amz-Date=20260502T000000Z&X-Amz-Signature=cd"
        ),
        (
            "https://scontent-prg1-1.xx.fbcdn.net/v/t39/481_n.jpg?stp=dst&_nc_ohc=AA&oh=00_1&oe=68",
            "https://scontent-vie1-1.xx.fbcdn.net/v/t40/481_n.jpg?stp=dst&_nc_ohc=BB&oh=00_2&oe=69"
        ),
        ("https://cdn4.telesco.pe/file/aaa.jpg", "https://cdn1.telesco.pe/file/bbb.jpg"),
        ("https://files.example/a.pdf?id=7&sig=1&Expires=9", "https://files.example/a.pdf?id=7&sig=2&Expires=10"),
    ])
    func `a file that its server signs anew is the same file`(one: String, other: String) {
        #expect(SteadyAddress.of(one) == SteadyAddress.of(other))
        let records = [one, other].map { url in
            Record(
                source: "fb", key: "id:1", keyOrigin: .guid, kind: .post, text: "Foto ze slavností.",
                attachments: [Attachment(url: url)])
        }
        #expect(records[0].contentHash == records[1].contentHash)
    }

    @Test(arguments: [
        ("https://lipova.example/get?file=1", "https://lipova.example/get?file=2"),
        ("https://lipova.example/a.pdf?id=7&sig=1", "https://lipova.example/a.pdf?id=8&sig=1"),
        ("https://scontent.xx.fbcdn.net/v/1_n.jpg?oh=1", "https://scontent.xx.fbcdn.net/v/2_n.jpg?oh=1"),
    ])
    func `another file is another`(one: String, other: String) {
        #expect(SteadyAddress.of(one) != SteadyAddress.of(other))
    }

    @Test(arguments: ["https://lipova.example/a.pdf", "https://lipova.example/a.pdf?v=2#page=3", "", "?", "a?&b"])
    func `an address without a signature stays as it is`(url: String) { #expect(SteadyAddress.of(url) == url) }
}
