import CCurl
import Glibc

/// Hands letters to a mail server.
package struct Mailer: Sendable {
    private let server: MailServer
    private let credentials: Credentials?
    private let timeoutSeconds: Int

    package struct Credentials: Sendable {
        let user: String
        let password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    /// One recipient whom the letter did not reach, and why, in one plain sentence.
    package struct Failure: Hashable, Sendable {
        package let recipient: String
        package let reason: String
    }

    package init(server: MailServer, credentials: Credentials?, timeoutSeconds: Int = 60) {
        self.server = server
        self.credentials = credentials
        self.timeoutSeconds = timeoutSeconds
    }

    /// Sends `message` to each of its recipients by itself, so that a wrong address costs the others nothing; returns
    /// those whom it did not reach. Waits for the server, as long as a minute each.
    package func send(_ message: MailMessage) -> [Failure] {
        let bytes = message.bytes
        guard let transfer = MailTransfer(server: server, credentials: credentials, timeoutSeconds: timeoutSeconds)
        else { return message.to.map { Failure(recipient: $0.address, reason: "libcurl could not be set up") } }
        var denial: String?
        return message.to.compactMap { recipient in
            let fault = denial ?? transfer.fault(sending: bytes, from: message.from.address, to: recipient.address)
            if transfer.isDenied { denial = fault }
            return fault.map { Failure(recipient: recipient.address, reason: $0) }
        }
    }
}
