import Records

/// A letter of plain text, and its form on the wire (RFC 5322, 2045 to 2047). Pure: the same letter is the same bytes.
package struct MailMessage: Hashable, Sendable {
    package let from: MailAddress
    package let to: [MailAddress]
    package let subject: String
    package let text: String
    /// BCP 47, of the text.
    package let language: String
    package let date: Instant
    /// Seconds east of Greenwich of the sender's clock.
    package let offset: Int

    package init(
        from: MailAddress, to: [MailAddress], subject: String, text: String, language: String, date: Instant,
        offset: Int
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.language = language
        self.date = date
        self.offset = offset
    }

    /// The whole letter, lines ended by CR LF, none longer than 998 bytes.
    package var bytes: [UInt8] {
        let isPlain =
            text.utf8.allSatisfy { $0 < 0x80 } && text.split(separator: "\n").allSatisfy { $0.utf8.count < 900 }
        let head = [
            "Date: \(Self.date(date, offset: offset))",
            HeaderText.field("From", [from].map(HeaderText.mailbox)),
            HeaderText.field("To", to.map(HeaderText.mailbox)),
            HeaderText.field("Subject", subject),
            "Message-ID: <\(identifier)>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: \(isPlain ? "7bit" : "quoted-printable")",
            "Content-Language: \(language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })",
            // RFC 3834: no holiday notes in return.
            "Auto-Submitted: auto-generated",
        ]
        let body = isPlain ? Self.plain(text) : QuotedPrintable.text(text)
        return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }

    /// The same for the same letter, so that a letter sent twice is known for one.
    package var identifier: String {
        let content = ([from.address] + to.map(\.address) + [subject, text, date.iso8601]).joined(separator: "\n")
        return "\(date.seconds).\(Digest(of: Array(content.utf8)).hexadecimal.prefix(24))@\(from.domain)"
    }

    private static func plain(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }

    /// `Tue, 05 Aug 2025 07:00:00 +0200`
    private static func date(_ instant: Instant, offset: Int) -> String {
        let local = Instant(seconds: instant.seconds + Int64(offset))
        let day = Day(daysSince1970: Int((Double(local.seconds) / 86_400).rounded(.down)))
        let time = local.iso8601.dropFirst(11).prefix(8)
        let size = abs(offset)
        return
            "\(weekdays[day.weekday - 1]), \(day.day, digits: 2) \(months[day.month - 1]) \(day.year, digits: 4) \(time) "
            + "\(offset < 0 ? "-" : "+")\(size / 3600, digits: 2)\(size / 60 % 60, digits: 2)"
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
