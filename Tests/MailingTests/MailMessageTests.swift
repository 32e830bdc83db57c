import Foundation
import Mailing
import Records
import Testing

@Suite struct MailMessageTests {
    private func message(
        subject: String = "Letopis", text: String = "Text\n", from: String = "Letopis <letopis@lipova.example>",
        to: [String] = ["podatelna@lipova.example"]
    ) throws -> MailMessage {
        MailMessage(
            from: try #require(MailAddress(from)), to: try to.map { try #require(MailAddress($0)) }, subject: subject,
            text: text, language: "cs", date: try #require(Instant(iso8601: "2025-08-05T05:00:09Z")), offset: 7200)
    }

    private func lines(_ message: MailMessage) -> [String] {
        String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func `a plain letter is readable as it stands`() throws {
        let lines = lines(try message())
        #expect(lines[0] == "Date: Tue, 05 Aug 2025 07:00:09 +0200")
        #expect(lines.contains("From: Letopis <letopis@lipova.example>"))
        #expect(lines.contains("To: podatelna@lipova.example"))
        #expect(lines.contains("Subject: Letopis"))
        #expect(lines.contains("Content-Transfer-Encoding: 7bit"))
        #expect(lines.contains { $0.hasPrefix("Message-ID: <1754370009.") && $0.hasSuffix("@lipova.example>") })
        #expect(lines.suffix(3) == ["", "Text", ""])
    }

    @Test func `letters beyond ASCII are encoded in headers and body, and no line is too long`() throws {
        let subject = String(repeating: "Příliš žluťoučký kůň úpěl ďábelské ódy, а громада слухала. ", count: 3)
        let text =
            "Úřední deska:\n" + String(repeating: "Вербівка відновлює міст через річку. ", count: 9) + "\n. \nkonec "
        let letter = try message(
            subject: subject, text: text, from: "Město Lipová <letopis@lipova.example>",
            to: ["Podatelna, městský úřad <podatelna@lipova.example>", "b@lipova.example"])
        let lines = lines(letter)
        #expect(letter.bytes.allSatisfy { $0 < 0x80 })
        #expect(lines.allSatisfy { $0.utf8.count <= 76 || $0.contains("<") })
        #expect(lines.contains("Content-Transfer-Encoding: quoted-printable"))
        #expect(!lines.contains { $0.hasSuffix(" ") })
        #expect(lines.contains { $0.hasPrefix("Subject: =?utf-8?B?") })
    }

    @Test func `no text adds a header of its own`() throws {
        let lines = lines(try message(subject: "Noc\r\nBcc: cizi@jinde.example\r\n\r\nTělo"))
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
        #expect(lines.filter { $0.hasPrefix("Subject:") }.count == 1)
    }

    @Test func `the same letter has the same bytes, another one another id`() throws {
        #expect(try message().bytes == message().bytes)
        #expect(try message().identifier != message(text: "Jiný\n").identifier)
    }

    @Test(arguments: [
        "", "lipova.example", "a@", "@b", "a b@c.example", "a@b@c", "žofie@lipova.example", "a@b.example\r\nBcc: c@d",
        "X <a@b.example", "Jmé\u{0}no <a@b.example>",
    ])
    func `what is no address is refused`(text: String) {
        #expect(MailAddress(text) == nil)
    }
}
