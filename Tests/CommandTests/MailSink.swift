import Foundation
import Synchronization

/// A mail server that keeps what it is given (RFC 5321), and refuses one recipient.
final class MailSink: Sendable {
    struct Letter: Sendable {
        let sender: String
        let recipient: String
        /// Name and password, when the client gave any.
        let credentials: String?
        let lines: [String]

        /// The text behind the header, decoded.
        var text: String {
            let body = lines.drop { !$0.isEmpty }.dropFirst().joined(separator: "\n")
            let whole = body.replacing("=\n", with: "")
            var bytes: [UInt8] = []
            var rest = Array(whole.utf8)[...]
            while let byte = rest.first {
                let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
                if byte == UInt8(ascii: "="), let value = UInt8(digits, radix: 16) {
                    bytes.append(value)
                    rest = rest.dropFirst(3)
                } else {
                    bytes.append(byte)
                    rest = rest.dropFirst()
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }

        func field(_ name: String) -> String? {
            lines.prefix { !$0.isEmpty }.first { $0.hasPrefix(name + ": ") }.map {
                String($0.dropFirst(name.count + 2))
            }
        }
    }

    var port: Int { server.port }
    var letters: [Letter] { kept.withLock { $0 } }
    /// How often a client said name and password.
    var loginAttempts: Int { kept.loginAttempts }
    private let server: LineServer
    private let kept: Box

    /// So that the server's thread can hold what it fills without holding the server.
    private final class Box: Sendable {
        private let letters = Mutex<[Letter]>([])
        private let attempts = Mutex(0)
        var loginAttempts: Int { attempts.withLock { $0 } }
        func countAttempt() { attempts.withLock { $0 += 1 } }
        func withLock<Result: Sendable>(_ body: (inout sending [Letter]) -> sending Result) -> Result {
            letters.withLock(body)
        }
    }

    init(refusing refused: String? = nil, isClosed: Bool = false) throws {
        let kept = Box()
        self.kept = kept
        server = try LineServer { client in
            Self.serve(client, refusing: refused, isClosed: isClosed, attempts: kept) { letter in
                kept.withLock { $0.append(letter) }
            }
        }
    }

    private static func serve(
        _ client: LineServer.Client, refusing refused: String?, isClosed: Bool, attempts: Box, keep: (Letter) -> Void
    ) {
        var (sender, recipient) = ("", "")
        var credentials: String?
        client.say("220 sink.example ESMTP\r\n")
        while let line = client.line() {
            let verb = line.prefix { $0 != " " && $0 != ":" }.uppercased()
            switch verb {
            case "EHLO": client.say("250-sink.example\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n")
            case "AUTH":
                var answer: String? = line
                if line.split(separator: " ").count < 3 {
                    client.say("334 \r\n")
                    answer = client.line()
                }
                credentials = answer.flatMap(password)
                attempts.countAttempt()
                client.say(isClosed ? "535 wrong password\r\n" : "235 welcome\r\n")
            case "MAIL":
                sender = address(in: line)
                client.say("250 good\r\n")
            case "RCPT":
                recipient = address(in: line)
                client.say(recipient == refused ? "550 nobody of that name\r\n" : "250 good\r\n")
            case "DATA":
                client.say("354 go on\r\n")
                var lines: [String] = []
                while let line = client.line(), line != "." {
                    lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
                }
                keep(Letter(sender: sender, recipient: recipient, credentials: credentials, lines: lines))
                client.say("250 taken\r\n")
            case "QUIT":
                client.say("221 good bye\r\n")
                return
            default: client.say("250 good\r\n")
            }
        }
    }

    private static func address(in line: String) -> String {
        String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    }

    private static func password(in line: String) -> String? {
        line.split(separator: " ").last.flatMap { Data(base64Encoded: String($0)) }
            .map { String(decoding: $0, as: UTF8.self).replacing("\0", with: "|") }
    }
}
