import Foundation
import Glibc
import Synchronization

/// A web server for one feed that a test turns from night to night: real sockets, no framework.
final class FeedServer: Sendable {
    let port: Int
    private let descriptor: Int32
    private let document = Mutex(Document(type: "application/rss+xml; charset=utf-8", body: []))
    private let requests = Mutex(0)

    private struct Document {
        var type: String
        var body: [UInt8]
    }

    init() throws {
        (descriptor, port) = try Loopback.listen()
        Thread.detachNewThread { [descriptor, self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                answer(connection)
                close(connection)
            }
        }
    }

    /// Ends the thread too.
    func stop() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    func show(_ body: String, type: String = "application/rss+xml; charset=utf-8") {
        document.withLock { $0 = Document(type: type, body: Array(body.utf8)) }
    }

    /// How often the feed was asked for.
    var feedRequests: Int { requests.withLock { $0 } }

    private func answer(_ connection: Int32) {
        var request = [UInt8](repeating: 0, count: 8192)
        let count = recv(connection, &request, request.count, 0)
        guard count > 0 else { return }
        let line = String(decoding: request[..<count].prefix { $0 != 0x0D }, as: UTF8.self)
        guard line.contains(" /feed ") else {
            send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", to: connection)
            return
        }
        requests.withLock { $0 += 1 }
        let document = document.withLock { $0 }
        send(
            "HTTP/1.1 200 OK\r\nContent-Type: \(document.type)\r\nContent-Length: \(document.body.count)\r\n"
                + "Connection: close\r\n\r\n" + String(decoding: document.body, as: UTF8.self), to: connection)
    }

    private func send(_ text: String, to connection: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
