import Mailing
import Testing

@Suite struct MailServerTests {
    @Test(arguments: [
        ("smtps://mail.lipova.example", MailServer.Security.implicit), ("smtp://mail.lipova.example:587", .startTLS),
        ("smtp://127.0.0.1:2525", .none), ("smtp://localhost", .none), ("smtp://[::1]:25", .none),
        ("smtp://127.evil.example", .startTLS), ("smtp://localhost.evil.example", .startTLS),
        ("smtp://10.0.0.5", .startTLS), ("smtps://127.0.0.1", .implicit),
    ])
    func `nothing goes to another machine in the clear`(url: String, security: MailServer.Security) throws {
        #expect(try MailServer(url).security == security)
    }

    @Test(arguments: [
        "mail.lipova.example", "https://mail.lipova.example", "smtp://", "smtps://user@mail.lipova.example",
        "smtps://user:secret@mail.lipova.example", "smtps://mail.lipova.example/path",
    ])
    func `an address that says too little or too much is refused`(url: String) {
        #expect(throws: MailServer.Refusal.self) { try MailServer(url) }
    }
}
