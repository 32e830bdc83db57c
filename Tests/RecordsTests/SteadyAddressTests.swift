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
        (
            "https://video-prg1-1.xx.fbcdn.net/o1/v/t2/f2/m69/AQO1abc.mp4?oe=1",
            "https://video-vie1-1.xx.fbcdn.net/o1/v/t2/f2/m69/AQPxyz.mp4?oe=2"
        ),
        (
            "https://external-prg1-1.xx.fbcdn.net/emg1/v/t13/123?url=https%3A%2F%2Fkraj.example%2Fp.jpg&oh=1",
            "https://external-vie1-1.xx.fbcdn.net/emg1/v/t13/456?url=https%3A%2F%2Fkraj.example%2Fp.jpg&oh=2"
        ),
        (
            "https://www.facebook.com/safe_image.php?d=AQ1&url=https%3A%2F%2Fkraj.example%2Fp.jpg",
            "https://external.xx.fbcdn.net/safe_image.php?d=AQ2&url=https%3A%2F%2Fkraj.example%2Fp.jpg"
        ),
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
        (
            "https://external.xx.fbcdn.net/safe_image.php?d=AQ1&url=https%3A%2F%2Fkraj.example%2Fp.jpg",
            "https://external.xx.fbcdn.net/safe_image.php?d=AQ1&url=https%3A%2F%2Fkraj.example%2Fq.jpg"
        ),
        (
            "https://external.xx.fbcdn.net/emg1/v/t13/123?url=https%3A%2F%2Fkraj.example%2Fp.jpg",
            "https://external.xx.fbcdn.net/emg1/v/t13/123?url=https%3A%2F%2Fkraj.example%2Fq.jpg"
        ),
        ("https://www.facebook.com/lipova?id=1", "https://www.facebook.com/lipova?id=2"),
    ])
    func `another file is another`(one: String, other: String) {
        #expect(SteadyAddress.of(one) != SteadyAddress.of(other))
    }

    @Test(arguments: ["https://lipova.example/a.pdf", "https://lipova.example/a.pdf?v=2#page=3", "", "?", "a?&b"])
    func `an address without a signature stays as it is`(url: String) { #expect(SteadyAddress.of(url) == url) }
}
